// The engine first: whoever is loaded first makes the class of all tensors, and the gradients' copy lacks its methods.
import * as tf from '@tensorflow/tfjs-core';
import '#core-gradients';
import { installGradients } from './gradients/gradient.js';
import { gradients } from './gradients/index.js';
import { startWasm } from './wasm/start.js';

/** Who computes. */
export type EngineName = 'native' | 'wasm';

/** The engine that was started. */
export interface Engine {
  readonly name: EngineName;
}

/** Starts the engine; afterwards all computing is done by it. Calling it again changes engines. */
export async function startEngine(name: EngineName): Promise<Engine> {
  if (name === 'native') throw new Error('The native engine is not there yet.');
  await startWasm();
  tf.enableProdMode();
  installGradients(gradients);
  return { name };
}
