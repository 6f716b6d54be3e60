import * as tf from '@tensorflow/tfjs-core';
import { isKerasTensor } from '../../graph/keras-tensor.js';
import type { AnyTensor } from '../base/shapes.js';
import { symbolically } from '../base/symbolically.js';

/** The masks of the inputs side by side along the axis; inputs without one count as a whole. */
export function concatenateMasks(inputs: unknown, masks: unknown, axis: number): unknown {
  if (!isList(inputs) || !isList(masks)) return null;
  if (masks.every((mask) => mask === null)) return null;
  const operations = [...inputs, ...masks].some(isKerasTensor) ? symbolic : numeric;
  const full = inputs.map((input, index) => fill(operations, input as AnyTensor, masks[index]));
  return operations.any(operations.concat(full, axis));
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** What is done with masks, on tensors and on symbolic ones. */
interface Operations {
  ones(like: AnyTensor): AnyTensor;
  spread(mask: AnyTensor, like: AnyTensor): AnyTensor;
  concat(masks: AnyTensor[], axis: number): AnyTensor;
  any(mask: AnyTensor): AnyTensor;
}

function fill(operations: Operations, input: AnyTensor, mask: unknown): AnyTensor {
  if (mask === null || mask === undefined) return operations.ones(input);
  const known = mask as AnyTensor;
  return known.shape.length < input.shape.length ? operations.spread(known, input) : known;
}

const numeric: Operations = {
  ones: (like) => tf.onesLike(tf.cast(like as tf.Tensor, 'bool')),
  spread: (mask, like) =>
    tf.broadcastTo(tf.expandDims(mask as tf.Tensor, -1), [...(like as tf.Tensor).shape]),
  concat: (masks, axis) => tf.concat(masks as tf.Tensor[], axis),
  any: (mask) => tf.any(mask as tf.Tensor, -1),
};

const symbolic: Operations = {
  ones: (like) => symbolically('OnesLike', [like], { dtype: 'bool' }),
  spread: (mask, like) => {
    const steps = symbolically('ExpandDims', [mask], { axis: -1 });
    return symbolically('LogicalOr', [steps, symbolically('ZerosLike', [like], { dtype: 'bool' })]);
  },
  concat: (masks, axis) => symbolically('Concatenate', [masks], { axis }),
  any: (mask) => symbolically('Any', [mask], { axis: -1, keepdims: false }),
};
