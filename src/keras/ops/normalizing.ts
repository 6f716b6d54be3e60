import * as tf from '@tensorflow/tfjs-core';
import { session } from '../base/session.js';
import { positiveAxis } from '../base/shape.js';
import type { Arguments } from '../base/signature.js';
import { broadcastShape } from '../layers/normalization/axes.js';
import { define, symbol } from './define.js';
import type { OpDefinition } from './definition.js';
import { floatType, typeOf } from './result-type.js';
import { reducedAxes } from './shapes.js';
import { asFloats, asInt, asNumber, shapeOf } from './values.js';

/** The numbers of some axes, ready to meet the tensor. */
const spreadOver = (x: tf.Tensor, axes: readonly number[], given: unknown): tf.Tensor =>
  tf.reshape(asFloats(given), broadcastShape(x.shape, axes));

function batchNormalization(args: Arguments): tf.Tensor {
  const x = asFloats(args.x);
  const axis = positiveAxis(asInt(args.axis, 'axis'), x.rank, 'batch_normalization');
  const spread = (given: unknown): tf.Tensor => spreadOver(x, [axis], given);
  const epsilon = asNumber(args.epsilon, 'epsilon');
  const inverse = tf.rsqrt(tf.add(spread(args.variance), epsilon));
  const factor = args.scale === null ? inverse : tf.mul(inverse, spread(args.scale));
  const shift = tf.neg(tf.mul(spread(args.mean), factor));
  const sum = args.offset === null ? shift : tf.add(shift, spread(args.offset));
  return tf.add(tf.mul(x, factor), sum);
}

const epsilonOf = ({ epsilon }: Arguments): number =>
  epsilon === null ? session().epsilon : asNumber(epsilon, 'epsilon');

function layerNormalization(args: Arguments): tf.Tensor {
  const x = asFloats(args.x);
  const axes = reducedAxes(x.rank, args.axis, 'layer_normalization');
  const mean = tf.mean(x, axes, true);
  const variance = tf.mean(tf.square(tf.sub(x, mean)), axes, true);
  const inverse = tf.rsqrt(tf.add(variance, epsilonOf(args)));
  const factor = args.gamma === null ? inverse : tf.mul(inverse, spreadOver(x, axes, args.gamma));
  const scaled = tf.mul(tf.sub(x, mean), factor);
  return args.beta === null ? scaled : tf.add(scaled, spreadOver(x, axes, args.beta));
}

function rmsNormalization(args: Arguments): tf.Tensor {
  const x = asFloats(args.x);
  const axes = reducedAxes(x.rank, args.axis, 'rms_normalization');
  const square = tf.mean(tf.square(x), axes, true);
  const scaled = tf.mul(x, tf.rsqrt(tf.add(square, epsilonOf(args))));
  return args.scale === null ? scaled : tf.mul(scaled, spreadOver(x, axes, args.scale));
}

const infer: OpDefinition['infer'] = ({ x }) => symbol(shapeOf(x), floatType(typeOf(x)));

/** Functions that bring numbers to a common scale, by what is given or by what they find themselves. */
export const normalizingOps: readonly OpDefinition[] = [
  {
    ...define(
      ['batch_normalization', 'nn.BatchNorm'],
      ['x', 'mean', 'variance', ['offset', null], ['scale', null]],
      ['axis', ['epsilon', 0.001]],
      { compute: batchNormalization, infer },
    ),
    parameters: [
      ...['x', 'mean', 'variance', 'axis'].map((name) => ({ name })),
      { name: 'offset', default: null },
      { name: 'scale', default: null },
      { name: 'epsilon', default: 0.001 },
    ],
  },
  define(
    ['layer_normalization', 'nn.LayerNorm'],
    ['x', ['gamma', null], ['beta', null]],
    [
      ['axis', -1],
      ['epsilon', null],
    ],
    { compute: layerNormalization, infer },
  ),
  define(
    ['rms_normalization', 'nn.RMSNorm'],
    ['x', ['scale', null]],
    [
      ['axis', -1],
      ['epsilon', null],
    ],
    { compute: rmsNormalization, infer },
  ),
];
