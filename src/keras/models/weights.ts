import * as tf from '@tensorflow/tfjs-core';
import { isEngineTensor } from '../base/engine-tensor.js';
import { valueError } from '../base/errors.js';
import { writeShape } from '../base/repr.js';
import { sameShape } from '../base/shape.js';
import type { Variable } from '../base/variable.js';
import { engineType } from '../base/dtype.js';

/** Numbers with a shape, outside the engine: what Python keeps in a NumPy array. */
export interface WeightArray {
  readonly shape: readonly number[];
  readonly dtype: string;
  readonly data: Float32Array | Int32Array | Uint8Array;
}

interface Weighted {
  readonly name: string;
  readonly weights: readonly Variable[];
}

/** `layer.get_weights()`: copies, in the order of `layer.weights`. */
export const getWeights = ({ weights }: Weighted): WeightArray[] =>
  weights.map(({ shape, dtype, value }) => ({ shape, dtype, data: value.dataSync<'float32'>() }));

/**
 * `layer.set_weights(…)`: copies numbers or tensors in, in the order of `layer.weights`.
 * @throws ValueError for a wrong number of weights or a wrong shape; nothing is changed then.
 */
export function setWeights(
  { name, weights }: Weighted,
  given: readonly (WeightArray | tf.Tensor)[],
): void {
  if (given.length !== weights.length)
    throw valueError(
      `You called \`set_weights(weights)\` on layer '${name}' with a weight list of length ${given.length}, ` +
        `but the layer was expecting ${weights.length} weights.`,
    );
  weights.forEach(({ shape }, index) => {
    const received = given[index]?.shape ?? [];
    if (sameShape(shape, received)) return;
    throw valueError(
      `Layer ${name} weight shape ${writeShape(shape)} is not compatible with provided weight shape ${writeShape(received)}.`,
    );
  });
  weights.forEach((variable, index) => {
    const value = given[index];
    if (value !== undefined) variable.assign(toTensor(value, variable));
  });
}

/** A tensor of its own, in the variable's type. */
function toTensor(value: WeightArray | tf.Tensor, { dtype, shape }: Variable): tf.Tensor {
  const type = engineType(dtype) === 'string' ? 'float32' : engineType(dtype);
  if (isEngineTensor(value)) return tf.tidy(() => tf.clone(tf.cast(value, type)));
  return tf.tensor(value.data, [...shape], type);
}
