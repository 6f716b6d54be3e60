import * as tf from '@tensorflow/tfjs-core';
import { isTruthy } from '../base/is-truthy.js';
import type { Arguments } from '../base/signature.js';
import { withoutTape } from '../graph/without-tape.js';
import { define, symbol } from './define.js';
import type { OpDefinition } from './definition.js';
import { multiplyUp } from './multiply-up.js';
import { floatType, typeOf } from './result-type.js';
import { reducedAxes, reducedShape } from './shapes.js';
import { asFloats, shapeOf } from './values.js';

/** Numbers, and where there are none; axes stay with size 1. */
interface Gaps {
  readonly x: tf.Tensor;
  readonly isGap: tf.Tensor;
  readonly axes: number[];
}

const filled = ({ x, isGap }: Gaps, value: number): tf.Tensor =>
  tf.where(isGap, tf.fill(x.shape, value), x);

const count = ({ isGap, axes }: Gaps): tf.Tensor =>
  tf.sum(tf.cast(tf.logicalNot(isGap), 'float32'), axes, true);

const mean = (gaps: Gaps): tf.Tensor =>
  tf.div(tf.sum(filled(gaps, 0), gaps.axes, true), count(gaps));

function variance(gaps: Gaps): tf.Tensor {
  const distances = tf.square(filled({ ...gaps, x: tf.sub(gaps.x, mean(gaps)) }, 0));
  return tf.div(tf.sum(distances, gaps.axes, true), count(gaps));
}

/** Where there is no number at all, the answer is none. */
const orGap = (gaps: Gaps, found: tf.Tensor): tf.Tensor =>
  tf.where(tf.equal(count(gaps), 0), tf.fill(found.shape, NaN), found);

const rows: readonly (readonly [name: string, className: string, (gaps: Gaps) => tf.Tensor])[] = [
  ['nansum', 'Nansum', (gaps) => tf.sum(filled(gaps, 0), gaps.axes, true)],
  ['nanprod', 'Nanprod', (gaps) => multiplyUp(filled(gaps, 1), gaps.axes)],
  ['nanmean', 'Nanmean', mean],
  ['nanvar', 'Nanvar', variance],
  ['nanstd', 'Nanstd', (gaps) => tf.sqrt(variance(gaps))],
  ['nanmax', 'Nanmax', (gaps) => orGap(gaps, tf.max(filled(gaps, -Infinity), gaps.axes, true))],
  ['nanmin', 'Nanmin', (gaps) => orGap(gaps, tf.min(filled(gaps, Infinity), gaps.axes, true))],
];

function reduce(
  name: string,
  { x, axis, keepdims }: Arguments,
  run: (gaps: Gaps) => tf.Tensor,
): tf.Tensor {
  const tensor = asFloats(x);
  const axes = reducedAxes(tensor.rank, axis, name);
  const found = run({ x: tensor, isGap: withoutTape(() => tf.isNaN(tensor)), axes });
  return isTruthy(keepdims) || axes.length === 0 ? found : tf.squeeze(found, axes);
}

/** Reductions of floats that leave out what is not a number. */
export const nanReductionOps: readonly OpDefinition[] = rows.map(([name, className, run]) =>
  define(
    [name, `numpy.${className}`],
    ['x'],
    [
      ['axis', null],
      ['keepdims', false],
    ],
    {
      compute: (args) => reduce(name, args, run),
      infer: ({ x, axis, keepdims }) => {
        const shape = shapeOf(x);
        const axes = reducedAxes(shape.length, axis, name);
        return symbol(reducedShape(shape, axes, isTruthy(keepdims)), floatType(typeOf(x)));
      },
    },
  ),
);
