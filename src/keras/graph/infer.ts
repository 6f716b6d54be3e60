import * as tf from '@tensorflow/tfjs-core';
import { isEngineTensor } from '../base/engine-tensor.js';
import { engineType, parseDType, type DType } from '../base/dtype.js';
import type { FullShape } from '../base/shape.js';
import { flatten, mapLeaves, packAs, type Nested } from './nested.js';
import { isKerasTensor, KerasTensor } from './keras-tensor.js';

/** Two sizes to try for an axis whose size is unknown; what differs in the results depends on it. */
const trials = [12, 13] as const;

/**
 * What a function of tensors gives for symbolic ones, found by running it on zeros twice, with two sizes in place of each
 * unknown one (as Keras does where a layer has no formula for its shape).
 */
export function inferByTrial(
  args: unknown,
  compute: (args: unknown) => unknown,
): Nested<KerasTensor> {
  const first = run(args, compute, trials[0]);
  const others = specs(run(args, compute, trials[1]));
  return packAs(
    first,
    specs(first).map((spec, index) => merge(spec, others[index] ?? spec)),
  );
}

/** The shape and type of a tensor that is not there any more. */
class Spec {
  readonly shape: FullShape;
  readonly dtype: DType;

  constructor({ shape, dtype }: tf.Tensor) {
    this.shape = shape;
    this.dtype = parseDType(dtype);
  }
}

function run(args: unknown, compute: (args: unknown) => unknown, size: number): unknown {
  let result: unknown;
  tf.tidy(() => {
    const filled = mapLeaves(args, (leaf) => (isKerasTensor(leaf) ? zeros(leaf, size) : leaf));
    result = mapLeaves(compute(filled), (leaf) => (isEngineTensor(leaf) ? new Spec(leaf) : leaf));
  });
  return result;
}

const zeros = ({ shape, dtype }: KerasTensor, size: number): tf.Tensor =>
  tf.zeros(
    shape.map((known) => known ?? size),
    engineType(dtype) === 'string'
      ? 'float32'
      : (engineType(dtype) as 'float32' | 'int32' | 'bool'),
  );

const merge = (one: Spec, other: Spec): KerasTensor =>
  new KerasTensor(
    one.shape.map((size, axis) => (size === other.shape[axis] ? size : null)),
    one.dtype,
  );

const specs = (result: unknown): Spec[] => flatten(result).filter((leaf) => leaf instanceof Spec);
