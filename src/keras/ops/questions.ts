import * as tf from '@tensorflow/tfjs-core';
import type { DType } from '../base/dtype.js';
import { isTruthy } from '../base/is-truthy.js';
import type { Arguments } from '../base/signature.js';
import { withoutTape } from '../graph/without-tape.js';
import { binary } from './binary.js';
import { elementwise } from './elementwise.js';
import { define, symbol } from './define.js';
import type { OpDefinition } from './definition.js';
import { floatType } from './result-type.js';
import { asTensor, shapeOf } from './values.js';
import { closeness, isClose } from './various.js';

const toFloats = (dtype: DType): DType => floatType(dtype);
const same = (dtype: DType): DType => dtype;
const toBool = (): DType => 'bool';

/** Which numbers are among those of the other tensor. */
function isIn({ x1, x2, invert }: Arguments): tf.Tensor {
  const among = new Set(asTensor(x2).dataSync());
  const x = asTensor(x1);
  const found = Uint8Array.from(x.dataSync(), (value) =>
    Number(among.has(value) !== isTruthy(invert)),
  );
  return tf.tensor(found, x.shape, 'bool');
}

/** The remainder has the sign of what is divided, as C's. */
const cRemainder = (x: tf.Tensor, y: tf.Tensor): tf.Tensor => {
  const quotient = tf.div(tf.cast(x, 'float32'), tf.cast(y, 'float32'));
  const whole = tf.mul(tf.sign(quotient), tf.floor(tf.abs(quotient)));
  return tf.sub(x, tf.mul(tf.cast(whole, x.dtype), y));
};

/** The other number where one is none. */
const without =
  (choose: typeof tf.maximum) =>
  (x: tf.Tensor, y: tf.Tensor): tf.Tensor =>
    tf.where(tf.isNaN(x), y, tf.where(tf.isNaN(y), x, choose(x, y)));

/** 0 below zero, 1 above, and at zero what is given. */
const step = (x: tf.Tensor, y: tf.Tensor): tf.Tensor =>
  tf.where(tf.equal(x, 0), y, tf.where(tf.greater(x, 0), tf.onesLike(y), tf.zerosLike(y)));

/** Negative numbers, and the negative zero. */
const isNegative = (x: tf.Tensor): tf.Tensor =>
  tf.logicalOr(tf.less(x, 0), tf.less(tf.reciprocal(tf.cast(x, 'float32')), 0));

/** sin(πx) / (πx). */
function sinc(x: tf.Tensor): tf.Tensor {
  const zero = withoutTape(() => tf.equal(x, 0));
  const angle = tf.mul(tf.where(zero, tf.onesLike(x), x), Math.PI);
  return tf.where(zero, tf.onesLike(x), tf.div(tf.sin(angle), angle));
}

/** Questions to numbers, and functions with a case for some of them. */
export const questionOps: readonly OpDefinition[] = [
  define(['allclose', 'numpy.AllClose'], ['x1', 'x2', ...closeness], [['equal_nan', false]], {
    compute: (args) => withoutTape(() => tf.all(isClose(args))),
    infer: () => symbol([], 'bool'),
  }),
  define(
    ['isin', 'numpy.IsIn'],
    ['x1', 'x2'],
    [
      ['assume_unique', false],
      ['invert', false],
    ],
    {
      compute: (args) => withoutTape(() => isIn(args)),
      infer: ({ x1 }) => symbol(shapeOf(x1), 'bool'),
    },
  ),
  elementwise(['signbit', 'numpy.Signbit'], (x) => withoutTape(() => isNegative(x)), same, toBool),
  elementwise(
    ['isposinf', 'numpy.Isposinf'],
    (x) => withoutTape(() => tf.equal(x, Infinity)),
    toFloats,
    toBool,
  ),
  elementwise(
    ['isneginf', 'numpy.Isneginf'],
    (x) => withoutTape(() => tf.equal(x, -Infinity)),
    toFloats,
    toBool,
  ),
  elementwise(['sinc', 'numpy.Sinc'], sinc, toFloats),
  elementwise(['fabs', 'numpy.Fabs'], tf.abs, toFloats),
  binary(['fmod', 'Fmod'], cRemainder, same),
  binary(['fmax', 'Fmax'], without(tf.maximum), same),
  binary(['fmin', 'Fmin'], without(tf.minimum), same),
  binary(['heaviside', 'Heaviside'], step, toFloats),
];
