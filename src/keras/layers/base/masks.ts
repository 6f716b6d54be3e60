import type * as tf from '@tensorflow/tfjs-core';
import { session } from '../../base/session.js';
import { isKerasTensor } from '../../graph/keras-tensor.js';
import { flatten, mapLeaves } from '../../graph/nested.js';
import { isTensor, type AnyTensor } from './shapes.js';

const masks = new WeakMap<tf.Tensor, tf.Tensor>();

/** Which steps of a tensor count: what Keras keeps as `_keras_mask`. Null if all do. */
export function maskOf(tensor: AnyTensor): AnyTensor | null {
  return (isKerasTensor(tensor) ? tensor.mask : masks.get(tensor)) ?? null;
}

/** The masks of tensors, in the same structure. */
export const masksOf = (value: unknown): unknown =>
  mapLeaves(value, (leaf) => (isTensor(leaf) ? maskOf(leaf) : null));

/** Notes which steps of a tensor count. */
export function setMask(tensor: AnyTensor, mask: unknown): void {
  if (!isTensor(mask)) return;
  if (isKerasTensor(tensor)) {
    if (isKerasTensor(mask)) tensor.mask = mask;
  } else if (!isKerasTensor(mask)) masks.set(tensor, mask);
}

/** Notes the masks of several outputs, leaf by leaf; outputs that have a mask already keep it. */
export function setMasks(outputs: unknown, given: unknown): void {
  const flat = flatten(given);
  flatten(outputs).forEach((output, index) => {
    if (isTensor(output) && maskOf(output) === null) setMask(output, flat[index]);
  });
}

/** Says that a layer leaves out the mask of what it was given. */
export function warnOfLostMask(layer: { readonly name: string; readonly className: string }): void {
  session().warn(
    `Layer '${layer.name}' (of type ${layer.className}) was passed an input with a mask attached to it. However, this ` +
      'layer does not support masking and will therefore destroy the mask information. Downstream layers will not see the mask.',
  );
}
