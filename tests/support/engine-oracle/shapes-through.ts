import * as tf from '@tensorflow/tfjs-core';
import type { KerasTensor } from '../../../src/keras/graph/keras-tensor.js';
import type { Layer } from '../../../src/keras/layers/base/layer.js';
import { input } from '../../../src/keras/layers/input-layer.js';

/** Multiplications that take some milliseconds; a test has thousands of cases. */
const mostMultiplications = 4_000_000;

/**
 * The shapes (without the batch axis) that layers one behind the other give for an input of a shape: as the layers tell them
 * of a symbolic input, and of numbers that run through them, unless that would take long.
 * @throws Error if the two differ, which is the engine's fault.
 */
export function shapesThrough(shape: readonly number[], layers: readonly Layer[]): number[][] {
  const told = walk(input([[...shape]]), layers);
  if (!areLight(shape, layers)) return told;
  const came = walk(tf.ones([1, ...shape]), layers);
  if (JSON.stringify(came) === JSON.stringify(told)) return came;
  throw new Error(`a run gives ${JSON.stringify(came)}, the layers say ${JSON.stringify(told)}`);
}

function walk(entrance: KerasTensor | tf.Tensor, layers: readonly Layer[]): number[][] {
  let at = entrance;
  return layers.map((layer) => {
    at = layer.call([at]) as typeof entrance;
    return at.shape.slice(1).map(Number);
  });
}

/** No filter is put down more often than a side has cells, squared. */
function areLight(shape: readonly number[], layers: readonly Layer[]): boolean {
  const side = Math.max(...shape);
  const weights = layers.reduce((sum, layer) => sum + layer.countParams(), 0);
  return weights * side * side <= mostMultiplications;
}
