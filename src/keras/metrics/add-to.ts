import * as tf from '@tensorflow/tfjs-core';
import type { Variable } from '../base/variable.js';

/** Adds to a counter on the engine: nothing is read back. */
export function addTo(counter: Variable, amount: tf.Tensor | number): void {
  counter.assign(tf.tidy(() => tf.add(counter.value, amount)));
}

/** The counter's number. */
export const numberIn = (counter: Variable): number => counter.value.dataSync()[0] ?? 0;
