import * as tf from '@tensorflow/tfjs-core';
import { borders, reach, type Window } from './window.js';

/**
 * Computes with a dilated window as with a plain one. The input is cut into as many pieces as the dilation has steps, each
 * with every n-th cell; `compute` meets them as further samples of the batch and uses a plain window without borders.
 * (The engines' own dilated convolutions have no gradient.) The strides are taken as 1.
 */
export function spread(
  x: tf.Tensor,
  window: Window,
  compute: (pieces: tf.Tensor) => tf.Tensor,
): tf.Tensor {
  const spatial = x.shape.slice(1, -1);
  const steps = [...window.dilation];
  const unmoved = { ...window, strides: steps.map(() => 1) };
  const added = borders(spatial, unmoved).map(([before, after], axis): [number, number] => {
    const length = (spatial[axis] ?? 0) + before + after;
    return [before, after + missing(length, steps[axis] ?? 1)];
  });
  const computed = compute(tf.spaceToBatchND(x, steps, added));
  const crops = steps.map((step, axis): [number, number] => {
    const [before, after] = borders(spatial, unmoved)[axis] ?? [0, 0];
    const length = (spatial[axis] ?? 0) + before + after;
    const wanted = length - reach(window.size[axis] ?? 1, step) + 1;
    return [0, (computed.shape[axis + 1] ?? 0) * step - wanted];
  });
  return tf.batchToSpaceND(computed, steps, crops);
}

/** How many cells a length lacks to be a multiple. */
const missing = (length: number, divisor: number): number =>
  (divisor - (length % divisor)) % divisor;
