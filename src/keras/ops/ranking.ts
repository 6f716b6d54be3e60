import * as tf from '@tensorflow/tfjs-core';
import { valueError } from '../base/errors.js';
import { roundHalfToEven } from '../base/round-half-to-even.js';
import { isTruthy } from '../base/is-truthy.js';
import { repr } from '../base/repr.js';
import type { Arguments } from '../base/signature.js';
import { withoutTape } from '../graph/without-tape.js';
import { inTopK } from '../metrics/in-top-k.js';
import { define, symbol } from './define.js';
import type { OpDefinition } from './definition.js';
import { gatherAlong } from './indexing.js';
import { sortedPlaces } from './ordering.js';
import { reducedAxes, reducedShape } from './shapes.js';
import { asFloats, asInt, asTensor, shapeOf } from './values.js';

/** Between which of `size` sorted numbers a share lies: the place, which may be a fraction, rounded as the method says. */
const placings: Readonly<Record<string, (place: number) => number>> = {
  linear: (place) => place,
  lower: Math.floor,
  higher: Math.ceil,
  nearest: roundHalfToEven,
  midpoint: (place) => (Math.floor(place) + Math.ceil(place)) / 2,
};

/** The numbers along the axes in one last axis, smallest first. */
function sortedRows(x: tf.Tensor, axes: readonly number[]): tf.Tensor {
  const kept = x.shape.map((_, axis) => axis).filter((axis) => !axes.includes(axis));
  const moved = tf.transpose(x, [...kept, ...axes]);
  const rows = tf.reshape(moved, [...kept.map((axis) => x.shape[axis] ?? 1), -1]);
  return gatherAlong(rows, sortedPlaces(rows, kept.length), kept.length);
}

/** The number at a place of the last axis, which lies between two where it is a fraction. */
function at(rows: tf.Tensor, place: number): tf.Tensor {
  const pick = (index: number): tf.Tensor =>
    tf.squeeze(
      tf.slice(rows, [...rows.shape.slice(1).map(() => 0), index], [...rows.shape.slice(0, -1), 1]),
      [-1],
    );
  const low = Math.floor(place);
  if (low === place) return pick(low);
  const share = place - low;
  return tf.add(tf.mul(pick(low), 1 - share), tf.mul(pick(low + 1), share));
}

/** @throws ValueError for a method that there is not. */
function quantile({ x, q, axis, method, keepdims }: Arguments): tf.Tensor {
  const tensor = asFloats(x);
  const axes = reducedAxes(tensor.rank, axis, 'quantile');
  const rows = sortedRows(tensor, axes);
  const round = placings[String(method)];
  if (round === undefined)
    throw valueError(
      `Invalid method: ${repr(method)}. It must be one of ${Object.keys(placings).join(', ')}.`,
    );
  const shape = reducedShape(tensor.shape, axes, isTruthy(keepdims)) as number[];
  const shares = asTensor(q, 'float32');
  const found = [...shares.dataSync()].map((share) =>
    Number.isFinite(share)
      ? tf.reshape(at(rows, round(share * ((rows.shape.at(-1) ?? 1) - 1))), shape)
      : tf.fill(shape, NaN),
  );
  return shares.rank === 0 ? (found[0] as tf.Tensor) : tf.stack(found);
}

/** How many of the sorted numbers are before the place of each value. */
function searchSorted(sorted: unknown, values: unknown, isRight: boolean): tf.Tensor {
  const rows = tf.cast(asTensor(sorted), 'float32');
  const wanted = asTensor(values);
  const each = tf.expandDims(tf.cast(wanted, 'float32'), -1);
  const before = isRight ? tf.lessEqual(rows, each) : tf.less(rows, each);
  return tf.sum(tf.cast(before, 'int32'), -1);
}

/** @throws ValueError for a side that there is not. */
function searched({ sorted_sequence: sorted, values, side }: Arguments): tf.Tensor {
  if (side !== 'left' && side !== 'right')
    throw valueError(`\`side\` must be one of 'left' or 'right'. Received: side=${repr(side)}`);
  if (shapeOf(sorted).length !== 1)
    throw valueError('`searchsorted` only supports 1-D sorted sequences.');
  return searchSorted(sorted, values, side === 'right');
}

/** How often each whole number from 0 on is there. */
function bincount({ x, weights, minlength }: Arguments): tf.Tensor {
  const tensor = tf.cast(asTensor(x), 'int32');
  const most = tensor.size === 0 ? -1 : (tf.max(tensor).dataSync()[0] ?? -1);
  const count = Math.max(most + 1, asInt(minlength, 'minlength'));
  const hot = tf.equal(tf.expandDims(tensor, -1), tf.range(0, count, 1, 'int32'));
  if (weights === null) return tf.sum(tf.cast(hot, 'int32'), tensor.rank - 1);
  const given = tf.expandDims(asFloats(weights), -1);
  return tf.sum(tf.mul(tf.cast(hot, 'float32'), given), tensor.rank - 1);
}

function amongFirst(targets: tf.Tensor, predictions: tf.Tensor, k: number): tf.Tensor {
  const rows = { values: predictions.dataSync(), classes: predictions.shape.at(-1) ?? 1 };
  return tf.tensor(Uint8Array.from(inTopK(targets.dataSync(), rows, k)), targets.shape, 'bool');
}

const sharing = (name: string, className: string, scale: number): OpDefinition =>
  define(
    [name, `numpy.${className}`],
    ['x', 'q'],
    [
      ['axis', null],
      ['method', 'linear'],
      ['keepdims', false],
    ],
    {
      compute: (args) => quantile({ ...args, q: tf.mul(asTensor(args.q, 'float32'), scale) }),
    },
  );

/** Functions that ask for the place of a number among others. */
export const rankingOps: readonly OpDefinition[] = [
  sharing('quantile', 'Quantile', 1),
  sharing('percentile', 'Percentile', 0.01),
  define(
    ['median', 'numpy.Median'],
    ['x'],
    [
      ['axis', null],
      ['keepdims', false],
    ],
    { compute: (args) => quantile({ ...args, q: 0.5, method: 'linear' }) },
  ),
  define(
    ['searchsorted', 'numpy.SearchSorted'],
    ['sorted_sequence', 'values'],
    [['side', 'left']],
    { compute: (args) => withoutTape(() => searched(args)) },
  ),
  define(['digitize', 'numpy.Digitize'], ['x', 'bins'], [], {
    compute: ({ x, bins }) => withoutTape(() => searchSorted(bins, x, true)),
    infer: ({ x }) => symbol(shapeOf(x), 'int32'),
  }),
  define(
    ['bincount', 'numpy.Bincount'],
    ['x', ['weights', null]],
    [
      ['minlength', 0],
      ['sparse', false],
    ],
    { compute: (args) => withoutTape(() => bincount(args)) },
  ),
  define(['in_top_k', 'math.InTopK'], ['targets', 'predictions'], ['k'], {
    compute: ({ targets, predictions, k }) =>
      amongFirst(asTensor(targets, 'int32'), asTensor(predictions, 'float32'), asInt(k, 'k')),
    infer: ({ targets }) => symbol(shapeOf(targets), 'bool'),
  }),
];
