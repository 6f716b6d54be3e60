import * as tf from '@tensorflow/tfjs-core';
import type { DType } from '../base/dtype.js';
import { withoutTape } from '../graph/without-tape.js';
import { isEngineTensor } from '../base/engine-tensor.js';
import { addAsBias, biasAxis } from '../tensors/add-as-bias.js';
import { define, symbol } from './define.js';
import type { OpDefinition } from './definition.js';
import { floatType, resultType } from './result-type.js';
import { broadcastShapes } from './shapes.js';
import { asTensor, shapeOf } from './values.js';

type Compute = (one: tf.Tensor, other: tf.Tensor) => tf.Tensor;

/** An operation on two tensors that are broadcast to each other, both in the type that `typed` makes of their common one. */
export function binary(
  [name, className]: readonly [name: string, className: string],
  compute: Compute,
  typed: (dtype: DType) => DType,
  gives: (dtype: DType) => DType = typed,
): OpDefinition {
  return define([name, `numpy.${className}`], ['x1', 'x2'], [], {
    compute: ({ x1, x2 }) => {
      broadcastShapes(shapeOf(x1), shapeOf(x2));
      const dtype = typed(resultType([x1, x2]));
      return compute(asTensor(x1, dtype), asTensor(x2, dtype));
    },
    infer: ({ x1, x2 }) =>
      symbol(broadcastShapes(shapeOf(x1), shapeOf(x2)), gives(resultType([x1, x2]))),
  });
}

const same = (dtype: DType): DType => dtype;
const toFloats = (dtype: DType): DType => floatType(dtype);
const toNumbers = (dtype: DType): DType => (dtype === 'bool' ? 'int32' : dtype);
const toBool = (): DType => 'bool';

/** Adding truth values means `or`, multiplying them `and`. */
const onTruth =
  (truth: Compute, numbers: Compute): Compute =>
  (one, other) =>
    one.dtype === 'bool' ? truth(one, other) : numbers(one, other);

/** The remainder has the divisor's sign, as Python's. */
const remainder: Compute = (one, other) =>
  one.dtype === 'float32'
    ? tf.mod(one, other)
    : tf.sub(one, tf.mul(floorQuotient(one, other), other));

/** Rounded down; as float32 the quotient of whole numbers below 2^24 is exact enough. */
const floorQuotient: Compute = (one, other) =>
  one.dtype === 'float32' ? tf.floor(tf.div(one, other)) : tf.floorDiv(one, other);

const noNan: Compute = (one, other) => {
  const zero = withoutTape(() => tf.equal(other, 0));
  const safe = tf.where(zero, tf.onesLike(other), other);
  return tf.where(zero, tf.zerosLike(tf.add(one, other)), tf.div(one, safe));
};

const power: Compute = (one, other) =>
  one.dtype === 'float32' ? tf.pow(one, other) : tf.cast(tf.pow(one, other), one.dtype);

const logAddExp: Compute = (one, other) =>
  tf.add(tf.maximum(one, other), tf.log1p(tf.exp(tf.neg(tf.abs(tf.sub(one, other))))));

/** The sum as TensorFlow itself computes it. */
export const plainSum = binary(['add', 'Add'], onTruth(tf.logicalOr, tf.add), same);

const add: OpDefinition = {
  ...plainSum,
  compute: (args) => {
    const { x1, x2 } = args;
    const dtype = resultType([x1, x2]);
    return dtype === 'bool' || biasAxis(shapeOf(x1), shapeOf(x2)) === undefined
      ? plainSum.compute(args)
      : addAsBias(asTensor(x1, dtype), asTensor(x2, dtype), isEngineTensor(x2));
  },
};

const arithmetic: readonly OpDefinition[] = [
  add,
  binary(['subtract', 'Subtract'], tf.sub, same),
  binary(['multiply', 'Multiply'], onTruth(tf.logicalAnd, tf.mul), same),
  binary(['divide', 'Divide'], tf.div, toFloats),
  binary(['true_divide', 'TrueDivide'], tf.div, toFloats),
  binary(['divide_no_nan', 'DivideNoNan'], noNan, toFloats),
  binary(['floor_divide', 'FloorDivide'], floorQuotient, toNumbers),
  binary(['mod', 'Mod'], remainder, toNumbers),
  binary(['power', 'Power'], power, toNumbers),
  binary(['maximum', 'Maximum'], tf.maximum, same),
  binary(['minimum', 'Minimum'], tf.minimum, same),
  binary(['arctan2', 'Arctan2'], tf.atan2, toFloats),
  binary(['hypot', 'Hypot'], (x, y) => tf.sqrt(tf.add(tf.square(x), tf.square(y))), toFloats),
  binary(['logaddexp', 'Logaddexp'], logAddExp, toFloats),
];

const comparisons: readonly (readonly [string, string, Compute])[] = [
  ['equal', 'Equal', tf.equal],
  ['not_equal', 'NotEqual', tf.notEqual],
  ['less', 'Less', tf.less],
  ['less_equal', 'LessEqual', tf.lessEqual],
  ['greater', 'Greater', tf.greater],
  ['greater_equal', 'GreaterEqual', tf.greaterEqual],
];

const connectives: readonly (readonly [string, string, Compute])[] = [
  ['logical_and', 'LogicalAnd', tf.logicalAnd],
  ['logical_or', 'LogicalOr', tf.logicalOr],
  ['logical_xor', 'LogicalXor', tf.logicalXor],
];

/** No gradient flows through questions. */
const asked =
  (compute: Compute): Compute =>
  (one, other) =>
    withoutTape(() => compute(one, other));

/** Functions of two tensors, number by number. */
export const binaryOps: readonly OpDefinition[] = [
  ...arithmetic,
  ...comparisons.map(([name, className, compute]) =>
    binary([name, className], asked(compute), toNumbers, toBool),
  ),
  ...connectives.map(([name, className, compute]) =>
    binary([name, className], asked(compute), toBool),
  ),
];
