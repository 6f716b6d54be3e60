import * as tf from '@tensorflow/tfjs-core';
import { KerasError, valueError } from '../base/errors.js';
import { float } from '../base/float.js';
import { isTruthy } from '../base/is-truthy.js';
import { repr } from '../base/repr.js';
import { positiveAxis } from '../base/shape.js';
import type { Arguments } from '../base/signature.js';
import { withoutTape } from '../graph/without-tape.js';
import { claimShape } from './claim-shape.js';
import { define, symbol } from './define.js';
import type { OpDefinition } from './definition.js';
import { floatType, resultType, typeOf } from './result-type.js';
import { broadcastShapes, reducedAxes, reducedShape } from './shapes.js';
import { asFloats, asInt, asInts, asNumber, asTensor, shapeOf } from './values.js';

/** No gradient flows where the number was out of bounds. */
function clip({ x, x_min: low, x_max: high }: Arguments): tf.Tensor {
  const dtype = typeOf(x) === 'bool' ? 'int32' : typeOf(x);
  const tensor = asTensor(x, dtype);
  return tf.minimum(tf.maximum(tensor, asTensor(low, dtype)), asTensor(high, dtype));
}

/** Halves go to even numbers. */
function round({ x, decimals }: Arguments): tf.Tensor {
  const tensor = asTensor(x);
  if (tensor.dtype !== 'float32') return tf.clone(tensor);
  // A loop instead of a power: the same factor on every machine.
  let factor = 1;
  for (let digit = 0; digit < Math.abs(asInt(decimals, 'decimals')); digit++) factor *= 10;
  if (factor === 1) return tf.round(tensor);
  return asInt(decimals, 'decimals') > 0
    ? tf.div(tf.round(tf.mul(tensor, factor)), factor)
    : tf.mul(tf.round(tf.div(tensor, factor)), factor);
}

/** The widths before and after each axis. */
function padWidths(width: unknown, rank: number): [number, number][] {
  if (!Array.isArray(width)) return padWidths([[width, width]], rank);
  const rows = (Array.isArray(width[0]) ? width : [width]) as readonly (readonly number[])[];
  const pairs = rows.map((row): [number, number] => [row[0] ?? 0, row[1] ?? row[0] ?? 0]);
  if (!pairs.flat().every((count) => Number.isInteger(count) && count >= 0))
    throw new KerasError(
      'InvalidArgumentError',
      `Paddings must be non-negative integers. Received: pad_width=${repr(width)}`,
    );
  const [only] = pairs;
  if (pairs.length === 1 && only !== undefined) return Array.from({ length: rank }, () => only);
  if (pairs.length === rank) return pairs;
  throw valueError(
    `\`pad_width\` must have the same length as \`x.shape\`. Received: pad_width=${repr(width)} (of length ${pairs.length}) and a tensor of rank ${rank}`,
  );
}

function pad({ x, pad_width: width, mode, constant_values: constant }: Arguments): tf.Tensor {
  const tensor = asTensor(x);
  const widths = padWidths(width, tensor.rank);
  claimShape(
    tensor.shape.map((size, axis) => size + (widths[axis]?.[0] ?? 0) + (widths[axis]?.[1] ?? 0)),
    'pad',
  );
  if (mode === 'constant')
    return tf.pad(tensor, widths, constant === null ? 0 : asNumber(constant, 'constant_values'));
  if (constant !== null)
    throw valueError(
      `Argument \`constant_values\` can only be provided when \`mode == 'constant'\`. Received: mode=${repr(mode)}`,
    );
  if (mode === 'reflect' || mode === 'symmetric') return tf.mirrorPad(tensor, widths, mode);
  throw valueError(
    `keras.ops.pad knows the modes constant, reflect and symmetric. Received: mode=${repr(mode)}`,
  );
}

function roll({ x, shift, axis }: Arguments): tf.Tensor {
  const tensor = asTensor(x);
  if (axis === null)
    return tf.reshape(rollOne(tf.reshape(tensor, [-1]), asInt(shift, 'shift'), 0), tensor.shape);
  const axes = asInts(axis, 'axis');
  const shifts = asInts(shift, 'shift');
  return axes.reduce(
    (rolled, each, index) =>
      rollOne(rolled, shifts[index] ?? shifts[0] ?? 0, positiveAxis(each, tensor.rank, 'roll')),
    tensor,
  );
}

function rollOne(x: tf.Tensor, shift: number, axis: number): tf.Tensor {
  const size = x.shape[axis] ?? 1;
  const places = Int32Array.from(
    { length: size },
    (_, index) => (((index - shift) % size) + size) % size,
  );
  return tf.gather(x, tf.tensor1d(places, 'int32'), axis);
}

/** The mean in which each number counts with its weight. */
function average({ x, axis, weights }: Arguments): tf.Tensor {
  const tensor = asTensor(x, floatType(resultType(weights === null ? [x] : [x, weights])));
  const axes = reducedAxes(tensor.rank, axis, 'average');
  if (weights === null) return tf.mean(tensor, axes);
  const given = asTensor(weights, 'float32');
  const [along = 0] = axes;
  const spread =
    given.rank === 1 && tensor.rank > 1
      ? tf.reshape(
          given,
          tensor.shape.map((_, each) => (each === along ? given.size : 1)),
        )
      : given;
  const full = tf.broadcastTo(spread, tensor.shape);
  return tf.div(tf.sum(tf.mul(tensor, full), axes), tf.sum(full, axes));
}

export function isClose({ x1, x2, rtol, atol, equal_nan: equalNan }: Arguments): tf.Tensor {
  const one = asTensor(x1, 'float32');
  const other = asTensor(x2, 'float32');
  const bound = tf.add(tf.mul(tf.abs(other), asNumber(rtol, 'rtol')), asNumber(atol, 'atol'));
  // Equal infinities are close, although their difference is no number.
  const close = tf.logicalOr(tf.lessEqual(tf.abs(tf.sub(one, other)), bound), tf.equal(one, other));
  return isTruthy(equalNan)
    ? tf.logicalOr(close, tf.logicalAnd(tf.isNaN(one), tf.isNaN(other)))
    : close;
}

/** How near numbers have to be. */
export const closeness = [
  ['rtol', 1e-5],
  ['atol', 1e-8],
] as const;

/** Functions that belong to no other family. */
export const variousOps: readonly OpDefinition[] = [
  define(['clip', 'numpy.Clip'], ['x'], ['x_min', 'x_max'], {
    compute: clip,
    infer: ({ x }) => symbol(shapeOf(x), typeOf(x) === 'bool' ? 'int32' : typeOf(x)),
  }),
  define(['round', 'numpy.Round'], ['x'], [['decimals', 0]], {
    compute: round,
    infer: ({ x }) => symbol(shapeOf(x), typeOf(x)),
  }),
  {
    ...define(
      ['pad', 'numpy.Pad'],
      ['x', ['constant_values', null]],
      ['pad_width', ['mode', 'constant']],
      {
        byName: ['constant_values'],
        compute: pad,
        infer: ({ x, pad_width: width }) => {
          const shape = shapeOf(x);
          const widths = padWidths(width, shape.length);
          return symbol(
            shape.map((size, axis) =>
              size === null ? null : size + (widths[axis]?.[0] ?? 0) + (widths[axis]?.[1] ?? 0),
            ),
            typeOf(x),
          );
        },
      },
    ),
    parameters: [
      { name: 'x' },
      { name: 'pad_width' },
      { name: 'mode', default: 'constant' },
      { name: 'constant_values', default: null },
    ],
  },
  define(['roll', 'numpy.Roll'], ['x'], ['shift', ['axis', null]], {
    compute: roll,
    infer: ({ x }) => symbol(shapeOf(x), typeOf(x)),
  }),
  {
    ...define(['average', 'numpy.Average'], ['x', ['weights', null]], [['axis', null]], {
      compute: average,
      infer: ({ x, axis }) => {
        const shape = shapeOf(x);
        return symbol(
          reducedShape(shape, reducedAxes(shape.length, axis, 'average'), false),
          floatType(typeOf(x)),
        );
      },
    }),
    parameters: [
      { name: 'x' },
      { name: 'axis', default: null },
      { name: 'weights', default: null },
    ],
  },
  define(['isclose', 'numpy.Isclose'], ['x1', 'x2', ...closeness], [['equal_nan', false]], {
    compute: (args) => withoutTape(() => isClose(args)),
    infer: ({ x1, x2 }) => symbol(broadcastShapes(shapeOf(x1), shapeOf(x2)), 'bool'),
  }),
  define(
    ['nan_to_num', 'numpy.NanToNum'],
    ['x'],
    [
      ['nan', float(0)],
      ['posinf', null],
      ['neginf', null],
    ],
    {
      compute: ({ x, nan, posinf, neginf }) => {
        const tensor = asFloats(x);
        const bound = (value: unknown, standard: number): tf.Tensor =>
          tf.fill(tensor.shape, value === null ? standard : asNumber(value, 'nan_to_num'));
        const most = 3.4028234663852886e38;
        const filled = tf.where(tf.isNaN(tensor), bound(nan, 0), tensor);
        const above = tf.where(tf.equal(filled, Infinity), bound(posinf, most), filled);
        return tf.where(tf.equal(above, -Infinity), bound(neginf, -most), above);
      },
      infer: ({ x }) => symbol(shapeOf(x), floatType(typeOf(x))),
    },
  ),
];
