import * as tf from '@tensorflow/tfjs-core';
import type { DType } from '../base/dtype.js';
import { isTruthy } from '../base/is-truthy.js';
import type { Arguments } from '../base/signature.js';
import { withoutTape } from '../graph/without-tape.js';
import { multiplyUp } from './multiply-up.js';
import { define, symbol, type Place, type Options } from './define.js';
import type { OpDefinition } from './definition.js';
import { floatType, typeOf } from './result-type.js';
import { reducedAxes, reducedShape } from './shapes.js';
import { asTensor, shapeOf } from './values.js';

/** Reduces over the axes, which stay with size 1. */
type Reduce = (x: tf.Tensor, axes: number[]) => tf.Tensor;

/** A reduction with the parameters `axis` and `keepdims`; `typed` is the type that it computes in. */
function reduction(
  [name, place]: readonly [name: string, place: Place],
  reduce: Reduce,
  typed: (dtype: DType) => DType,
  more: Options = [],
): OpDefinition {
  return define([name, place], ['x'], [['axis', null], ['keepdims', false], ...more], {
    compute: (args) => {
      const x = asTensor(args.x, typed(typeOf(args.x)));
      const axes = reducedAxes(x.rank, args.axis, name);
      return shrink(reduce(x, axes), axes, args);
    },
    infer: (args) => {
      const shape = shapeOf(args.x);
      const axes = reducedAxes(shape.length, args.axis, name);
      return symbol(reducedShape(shape, axes, isTruthy(args.keepdims)), typed(typeOf(args.x)));
    },
  });
}

/** Takes the axes of size 1 away unless they are to stay. */
const shrink = (x: tf.Tensor, axes: number[], { keepdims }: Arguments): tf.Tensor =>
  isTruthy(keepdims) || axes.length === 0 ? x : tf.squeeze(x, axes);

const same = (dtype: DType): DType => dtype;
const toFloats = (dtype: DType): DType => floatType(dtype);
const toBool = (): DType => 'bool';

/** Sums of small whole numbers are wider than these. */
const toSums = (dtype: DType): DType => {
  if (dtype === 'bool' || dtype === 'int8' || dtype === 'int16') return 'int32';
  return dtype === 'uint8' || dtype === 'uint16' ? 'uint32' : dtype;
};

/** Whole numbers have no gradient to share. */
const extreme =
  (floats: Reduce, others: Reduce): Reduce =>
  (x, axes) =>
    x.dtype === 'float32' ? floats(x, axes) : others(x, axes);

const variance: Reduce = (x, axes) =>
  tf.mean(tf.square(tf.sub(x, tf.mean(x, axes, true))), axes, true);

const logSumExp: Reduce = (x, axes) => {
  const top = withoutTape(() => tf.max(x, axes, true));
  const finite = withoutTape(() => tf.where(tf.isFinite(top), top, tf.zerosLike(top)));
  return tf.add(tf.log(tf.sum(tf.exp(tf.sub(x, finite)), axes, true)), finite);
};

const asWhole =
  (reduce: (x: tf.Tensor, axes: number[], keepDims: boolean) => tf.Tensor): Reduce =>
  (x, axes) =>
    tf.cast(reduce(tf.cast(x, 'int32'), axes, true), x.dtype);

const maximum = extreme((x, axes) => tf.max(x, axes, true), asWhole(tf.max));
const minimum = extreme((x, axes) => tf.min(x, axes, true), asWhole(tf.min));

/** Functions of a tensor that give one number for several. */
export const reductionOps: readonly OpDefinition[] = [
  reduction(['sum', 'numpy.Sum'], (x, axes) => tf.sum(x, axes, true), toSums),
  reduction(['mean', 'numpy.Mean'], (x, axes) => tf.mean(x, axes, true), toFloats),
  withInitial('max', 'numpy.Max', maximum, tf.maximum),
  withInitial('min', 'numpy.Min', minimum, tf.minimum),
  reduction(['amax', 'numpy.Amax'], maximum, same),
  reduction(['amin', 'numpy.Amin'], minimum, same),
  reduction(['ptp', 'numpy.Ptp'], (x, axes) => tf.sub(maximum(x, axes), minimum(x, axes)), same),
  reduction(['prod', 'numpy.Prod'], multiplyUp, toSums, [['dtype', null]]),
  reduction(['var', 'numpy.Var'], variance, toFloats),
  reduction(['std', 'numpy.Std'], (x, axes) => tf.sqrt(variance(x, axes)), toFloats),
  reduction(['logsumexp', 'math.Logsumexp'], logSumExp, toFloats),
  reduction(['any', 'numpy.Any'], (x, axes) => withoutTape(() => tf.any(x, axes, true)), toBool),
  reduction(['all', 'numpy.All'], (x, axes) => withoutTape(() => tf.all(x, axes, true)), toBool),
  define(['count_nonzero', 'numpy.CountNonzero'], ['x'], [['axis', null]], {
    compute: ({ x, axis }) => {
      const value = asTensor(x);
      const axes = reducedAxes(value.rank, axis, 'count_nonzero');
      return withoutTape(() => tf.sum(tf.cast(tf.notEqual(value, 0), 'int32'), axes));
    },
    infer: ({ x, axis }) => {
      const shape = shapeOf(x);
      return symbol(
        reducedShape(shape, reducedAxes(shape.length, axis, 'count_nonzero'), false),
        'int32',
      );
    },
  }),
];

/** `max` and `min` take a number that counts as well. */
function withInitial(
  name: string,
  place: Place,
  reduce: Reduce,
  combine: (one: tf.Tensor, other: tf.Tensor) => tf.Tensor,
): OpDefinition {
  const plain = reduction([name, place], reduce, same, [['initial', null]]);
  return {
    ...plain,
    compute: (args) => {
      const found = plain.compute(args) as tf.Tensor;
      if (args.initial === null || args.initial === undefined) return found;
      return combine(found, asTensor(args.initial, typeOf(args.x)));
    },
  };
}
