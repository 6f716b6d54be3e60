import '#core-gradients';
import * as tf from '@tensorflow/tfjs-core';
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
  return { name };
}
