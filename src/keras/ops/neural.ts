import * as tf from '@tensorflow/tfjs-core';
import { activations } from '../activations/index.js';
import { float } from '../base/float.js';
import { valueError } from '../base/errors.js';
import { isInt } from '../base/float.js';
import { isTruthy } from '../base/is-truthy.js';
import { repr } from '../base/repr.js';
import { session } from '../base/session.js';
import type { Arguments } from '../base/signature.js';
import { define, symbol, type Options } from './define.js';
import type { OpDefinition } from './definition.js';
import { floatType, typeOf } from './result-type.js';
import { reducedAxes, reducedShape } from './shapes.js';
import { asFloats, asNumber, shapeOf } from './values.js';

/** An activation as a function of `keras.ops`. */
const activation = (name: string, className: string, options: Options = []): OpDefinition =>
  define([name, `nn.${className}`], ['x'], options, {
    compute: ({ x, ...rest }) => {
      const found = activations[name];
      if (found === undefined) throw new Error(`There is no activation ${name}.`);
      return found.run(asFloats(x), rest);
    },
    infer: ({ x, axis }) =>
      symbol(name === 'glu' ? halved(x, axis) : shapeOf(x), floatType(typeOf(x))),
  });

/** A gated unit uses one half of an axis as gates of the other. */
function halved(x: unknown, axis: unknown): ReturnType<typeof shapeOf> {
  const shape = shapeOf(x);
  const [along] = reducedAxes(shape.length, axis, 'glu');
  return shape.map((size, each) => (each === along && size !== null ? size / 2 : size));
}

/** Along axes that stay with size 1. */
function norm(x: tf.Tensor, order: unknown, axes: number[]): tf.Tensor {
  if (order === null || order === undefined || order === 'fro')
    return tf.sqrt(tf.sum(tf.square(x), axes, true));
  const power = typeof order === 'string' ? NaN : asNumber(order, 'ord');
  if (axes.length > 1) return matrixNorm(x, power, axes, order);
  if (Number.isNaN(power))
    throw valueError(`Invalid \`ord\` argument for vector norm. Received: ord=${repr(order)}`);
  return vectorNorm(x, power, axes);
}

function vectorNorm(x: tf.Tensor, power: number, axes: number[]): tf.Tensor {
  const sum = (y: tf.Tensor): tf.Tensor => tf.sum(y, axes, true);
  if (power === 2) return tf.sqrt(sum(tf.square(x)));
  if (power === Infinity) return tf.max(tf.abs(x), axes, true);
  if (power === -Infinity) return tf.min(tf.abs(x), axes, true);
  if (power === 0) return sum(tf.cast(tf.notEqual(x, 0), 'float32'));
  return tf.pow(sum(tf.pow(tf.abs(x), power)), 1 / power);
}

/** The largest (or smallest) sum of a column or of a row. */
function matrixNorm(x: tf.Tensor, power: number, axes: number[], order: unknown): tf.Tensor {
  const [row = 0, column = 1] = axes;
  const byColumns = Math.abs(power) === 1;
  if (axes.length !== 2 || !(byColumns || Math.abs(power) === Infinity))
    throw valueError(`Invalid \`ord\` argument for matrix norm. Received: ord=${repr(order)}`);
  const sums = tf.sum(tf.abs(x), byColumns ? row : column, true);
  const across = [byColumns ? column : row];
  return power > 0 ? tf.max(sums, across, true) : tf.min(sums, across, true);
}

/** Divided by the norm along an axis, which is not taken to be smaller than epsilon. */
function normalize({ x, axis, order, epsilon }: Arguments): tf.Tensor {
  if (!isInt(order) || order < 1)
    throw valueError(`Argument \`order\` must be an int >= 1. Received: order=${repr(order)}`);
  const given = asFloats(x);
  const tensor = given.rank === 0 ? tf.expandDims(given, 0) : given;
  const least = epsilon === null ? session().epsilon : asNumber(epsilon, 'epsilon');
  const axes = reducedAxes(tensor.rank, axis, 'normalize');
  if (order !== 2) return tf.div(tensor, tf.maximum(norm(tensor, order, axes), least));
  const inverse = tf.rsqrt(tf.sum(tf.square(tensor), axes, true));
  return tf.mul(tensor, tf.minimum(inverse, 1 / least));
}

/** Mean and variance along axes. */
function moments({ x, axes, keepdims }: Arguments): tf.Tensor[] {
  const tensor = asFloats(x);
  const { mean, variance } = tf.moments(
    tensor,
    reducedAxes(tensor.rank, axes, 'moments'),
    isTruthy(keepdims),
  );
  return [mean, variance];
}

const axisOption = ['axis', -1] as const;

/** Functions of neural networks: activations, norms. */
export const neuralOps: readonly OpDefinition[] = [
  activation('relu', 'Relu'),
  activation('relu6', 'Relu6'),
  activation('leaky_relu', 'LeakyRelu', [['negative_slope', 0.2]]),
  activation('elu', 'Elu', [['alpha', float(1)]]),
  activation('selu', 'Selu'),
  activation('celu', 'Celu', [['alpha', float(1)]]),
  activation('gelu', 'Gelu', [['approximate', true]]),
  activation('silu', 'Silu'),
  activation('swish', 'Silu'),
  activation('sigmoid', 'Sigmoid'),
  activation('log_sigmoid', 'LogSigmoid'),
  activation('hard_sigmoid', 'HardSigmoid'),
  activation('hard_silu', 'HardSilu'),
  activation('hard_swish', 'HardSilu'),
  activation('hard_tanh', 'HardTanh'),
  activation('hard_shrink', 'HardShrink', [['threshold', 0.5]]),
  activation('soft_shrink', 'SoftShrink', [['threshold', 0.5]]),
  activation('tanh_shrink', 'TanhShrink'),
  activation('threshold', 'Threshold', ['threshold', 'default_value']),
  activation('softplus', 'Softplus'),
  activation('softsign', 'Softsign'),
  activation('squareplus', 'Squareplus', [['b', 4]]),
  activation('sparse_plus', 'SparsePlus'),
  activation('sparse_sigmoid', 'SparseSigmoid'),
  activation('sparsemax', 'Sparsemax', [axisOption]),
  activation('softmax', 'Softmax', [axisOption]),
  activation('log_softmax', 'LogSoftmax', [axisOption]),
  activation('glu', 'Glu', [axisOption]),
  define(['normalize', 'nn.Normalize'], ['x'], [axisOption, ['order', 2], ['epsilon', null]], {
    compute: normalize,
    infer: ({ x }) => symbol(shapeOf(x), floatType(typeOf(x))),
  }),
  define(
    ['norm', 'linalg.Norm'],
    ['x'],
    [
      ['ord', null],
      ['axis', null],
      ['keepdims', false],
    ],
    {
      compute: ({ x, ord, axis, keepdims }) => {
        const tensor = asFloats(x);
        const axes = reducedAxes(tensor.rank, axis, 'norm');
        const found = norm(tensor, ord, axes);
        return isTruthy(keepdims) ? found : tf.squeeze(found, axes);
      },
      infer: ({ x, axis, keepdims }) => {
        const shape = shapeOf(x);
        const axes = reducedAxes(shape.length, axis, 'norm');
        return symbol(reducedShape(shape, axes, isTruthy(keepdims)), floatType(typeOf(x)));
      },
    },
  ),
  define(['moments', 'nn.Moments'], ['x'], ['axes', ['keepdims', false], ['synchronized', false]], {
    compute: moments,
    infer: ({ x, axes, keepdims }) => {
      const shape = shapeOf(x);
      const reduced = reducedShape(
        shape,
        reducedAxes(shape.length, axes, 'moments'),
        isTruthy(keepdims),
      );
      return [symbol(reduced, floatType(typeOf(x))), symbol(reduced, floatType(typeOf(x)))];
    },
  }),
];
