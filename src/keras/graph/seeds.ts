import * as tf from '@tensorflow/tfjs-core';
import { isEngineTensor } from '../base/engine-tensor.js';
import { valueError } from '../base/errors.js';
import { repr, writeShape } from '../base/repr.js';
import { sameShape } from '../base/shape.js';
import { Variable } from '../base/variable.js';
import { flatten } from './nested.js';

/** @throws ValueError for a source that is no tensor. */
export function valueOf(source: unknown): tf.Tensor {
  if (source instanceof Variable) return source.value;
  if (isEngineTensor(source)) return source;
  throw valueError(`GradientTape.gradient: ${repr(source)} is neither a variable nor a tensor.`);
}

/** The gradient of each target: ones, or what was given. */
export function seedsOf(target: unknown, given: unknown): Map<number, tf.Tensor> {
  const incoming = given === null ? [] : flatten(given);
  const seeds = new Map<number, tf.Tensor>();
  flatten(target).forEach((each, index) => {
    const tensor = valueOf(each);
    if (tensor.dtype !== 'float32') return;
    const seed = incoming[index];
    const own = isEngineTensor(seed) ? seed : tf.onesLike(tensor);
    if (!sameShape(own.shape, tensor.shape))
      throw valueError(
        `Shapes ${writeShape(own.shape)} and ${writeShape(tensor.shape)} are incompatible: an output gradient has to have the target's shape.`,
      );
    const former = seeds.get(tensor.id);
    seeds.set(tensor.id, former === undefined ? own : tf.add(former, own));
  });
  return seeds;
}
