// The engine first: whoever is loaded first makes the class of all tensors, and the gradients' copy lacks its methods.
import * as tf from '@tensorflow/tfjs-core';
import '#core-gradients';
import { EngineError } from './engine-error.js';
import { installGradients } from './gradients/gradient.js';
import { gradients } from './gradients/index.js';
import { startNative, type NativeStart } from './native/start.js';
import { startWasm, type WasmStart } from './wasm/start.js';

/** Who computes. */
export type EngineName = 'native' | 'wasm';

/** An engine by name, or the native one where it is usable and else WebAssembly. */
export type EngineChoice = EngineName | 'auto';

/** The engine that was started. */
export interface Engine {
  readonly name: EngineName;
  /** Whether the native engine is usable, and why not; undefined if it was not tried. */
  readonly native?: NativeStart;
  /** Which kernels the wasm engine has; undefined if it was not started. */
  readonly wasm?: WasmStart;
}

/**
 * Starts the engine; afterwards all computing is done by it. Calling it again changes engines.
 * @throws EngineError with the reason if the native engine is asked for and cannot be used.
 */
export async function startEngine(choice: EngineChoice): Promise<Engine> {
  const native = choice === 'wasm' ? undefined : await startNative();
  if (choice === 'native' && native?.started === false)
    throw new EngineError(native.reason, { cause: native.cause });
  const wasm = native?.started === true ? undefined : await startWasm();
  tf.enableProdMode();
  installGradients(gradients);
  return { name: wasm ? 'wasm' : 'native', ...(native && { native }), ...(wasm && { wasm }) };
}
