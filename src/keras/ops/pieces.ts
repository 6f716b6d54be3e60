import * as tf from '@tensorflow/tfjs-core';
import { KerasError, valueError } from '../base/errors.js';
import { repr, writeShape } from '../base/repr.js';
import { positiveAxis } from '../base/shape.js';
import type { Arguments } from '../base/signature.js';
import { define, symbol } from './define.js';
import type { OpDefinition } from './definition.js';
import { resultType, typeOf } from './result-type.js';
import { asInt, asInts, asTensor, shapeOf } from './values.js';

/** Without an axis both are taken as rows. */
function append({ x1, x2, axis }: Arguments): tf.Tensor {
  const dtype = resultType([x1, x2]);
  const parts = [x1, x2].map((x) => asTensor(x, dtype));
  if (axis === null) return tf.concat(parts.map((part) => tf.reshape(part, [-1])));
  return tf.concat(parts, positiveAxis(asInt(axis, 'axis'), parts[0]?.rank ?? 1, 'append'));
}

/** Differences of neighbours, `n` times. @throws ValueError for a negative `n`. */
function diff({ a, n, axis }: Arguments): tf.Tensor {
  const x = asTensor(a);
  const times = asInt(n, 'n');
  if (times < 0) throw valueError(`Order \`n\` must be non-negative. Received n=${times}`);
  const along = positiveAxis(asInt(axis, 'axis'), x.rank, 'diff');
  let rest = x;
  for (let time = 0; time < times; time++) {
    const size = rest.shape[along] ?? 0;
    const start = rest.shape.map((_, each) => (each === along ? 1 : 0));
    const sizes = rest.shape.map((each, place) => (place === along ? Math.max(size - 1, 0) : each));
    const [later, earlier] = [
      tf.slice(rest, start, sizes),
      tf.slice(
        rest,
        start.map(() => 0),
        sizes,
      ),
    ];
    rest = rest.dtype === 'bool' ? tf.notEqual(later, earlier) : tf.sub(later, earlier);
  }
  return rest;
}

/** A quarter turn of each picture, [pictures, rows, columns]. */
const quarterTurn = (x: tf.Tensor): tf.Tensor => tf.transpose(tf.reverse(x, [2]), [0, 2, 1]);

/**
 * Quarter turns from the first axis towards the second. Between turns, Keras on TensorFlow takes the sides of a picture the
 * other way round: two or three turns of one that is not square mix its numbers. So they do here.
 */
function rot90({ array, k, axes }: Arguments): tf.Tensor {
  const x = asTensor(array);
  const plane = asInts(axes, 'axes').map((axis) => positiveAxis(axis, x.rank, 'rot90'));
  if (x.rank < 2 || new Set(plane).size !== 2)
    throw valueError(
      `\`rot90\` needs a tensor of two axes at least, and two different axes. Received: axes=${repr(axes, 'tuple')}`,
    );
  const turns = ((asInt(k, 'k') % 4) + 4) % 4;
  if (turns === 0) return tf.clone(x);
  const order = [
    ...x.shape.map((_, axis) => axis).filter((axis) => !plane.includes(axis)),
    ...plane,
  ];
  const moved = tf.transpose(x, order);
  const [rows = 1, columns = 1] = moved.shape.slice(-2);
  const sides = turns % 2 === 1 ? [columns, rows] : [rows, columns];
  let turned = quarterTurn(tf.reshape(moved, [-1, rows, columns]));
  if (turns > 1) turned = tf.reshape(turned, [-1, ...sides]);
  for (let turn = 1; turn < turns; turn++) turned = quarterTurn(turned);
  return tf.transpose(
    tf.reshape(turned, [...moved.shape.slice(0, -2), ...sides]),
    order.map((_, axis) => order.indexOf(axis)),
  );
}

/** Zeros with the values added in at the places that the last axis of the indices tells. */
const scatter = ({ indices, values, shape }: Arguments): tf.Tensor =>
  tf.scatterND(asTensor(indices, 'int32'), asTensor(values), asInts(shape, 'shape'));

/** The inputs with other numbers in a block that begins there. */
function sliceUpdate({ inputs, start_indices: start, updates }: Arguments): tf.Tensor {
  const x = asTensor(inputs);
  const block = asTensor(updates, typeOf(inputs));
  const starts = asInts(start, 'start_indices');
  if (starts.length !== x.rank || block.rank !== x.rank)
    throw new KerasError(
      'InvalidArgumentError',
      `slice_update needs one start and one size of the updates for each of the ${x.rank} axes. ` +
        `Received: start_indices=${repr(starts)}, updates of shape ${writeShape(block.shape)}`,
    );
  const places = starts.map((at, axis) =>
    Math.max(0, Math.min(at, (x.shape[axis] ?? 0) - (block.shape[axis] ?? 0))),
  );
  const borders = places.map((at, axis): [number, number] => [
    at,
    (x.shape[axis] ?? 0) - at - (block.shape[axis] ?? 0),
  ]);
  const covered = tf.cast(tf.pad(tf.onesLike(block), borders), 'bool');
  return tf.where(covered, tf.pad(block, borders), x);
}

/** The numbers of `data` added up, those with the same number together. */
function segmentSum({ data, segment_ids: ids, num_segments: given }: Arguments): tf.Tensor {
  const segments = asTensor(ids, 'int32') as tf.Tensor1D;
  const places = segments.dataSync();
  const count = given === null ? new Set(places).size : asInt(given, 'num_segments');
  const outside = places.findIndex((id) => id >= count);
  if (outside >= 0)
    throw new KerasError(
      'InvalidArgumentError',
      `segment_ids[${outside}] = ${places[outside] ?? 0} is out of range [0, ${count})`,
    );
  return tf.unsortedSegmentSum(asTensor(data), segments, count);
}

/** Where the first of the conditions holds, the number of its choice. */
function select({ condlist, choicelist, default: standard }: Arguments): tf.Tensor {
  const choices = choicelist as readonly unknown[];
  const dtype = resultType([...choices, standard]);
  const conditions = (condlist as readonly unknown[]).map((each) => asTensor(each, 'bool'));
  return conditions.reduceRight(
    (rest, condition, index) => {
      const choice = asTensor(choices[index], dtype);
      const shape = tf.broadcastTo(rest, tf.add(tf.zerosLike(choice), rest).shape);
      return tf.where(condition, choice, shape);
    },
    asTensor(standard, dtype),
  );
}

const flipped = (name: string, className: string, axis: number): OpDefinition =>
  define([name, `numpy.${className}`], ['x'], [], {
    compute: ({ x }) => tf.reverse(asTensor(x), [axis]),
    infer: ({ x }) => symbol(shapeOf(x), typeOf(x)),
  });

/** Functions that put tensors together from pieces, or take pieces out. */
export const pieceOps: readonly OpDefinition[] = [
  define(['append', 'numpy.Append'], ['x1', 'x2'], [['axis', null]], { compute: append }),
  define(
    ['diff', 'numpy.Diff'],
    ['a'],
    [
      ['n', 1],
      ['axis', -1],
    ],
    { compute: diff },
  ),
  define(
    ['rot90', 'numpy.Rot90'],
    ['array'],
    [
      ['k', 1],
      ['axes', [0, 1]],
    ],
    { compute: rot90 },
  ),
  flipped('fliplr', 'Fliplr', 1),
  flipped('flipud', 'Flipud', 0),
  define(['scatter', 'core.Scatter'], ['indices', 'values'], ['shape'], { compute: scatter }),
  define(['slice', 'core.Slice'], ['inputs', 'start_indices'], ['shape'], {
    compute: ({ inputs, start_indices: start, shape }) =>
      tf.slice(asTensor(inputs), asInts(start, 'start_indices'), asInts(shape, 'shape')),
  }),
  define(['slice_update', 'core.SliceUpdate'], ['inputs', 'start_indices', 'updates'], [], {
    compute: sliceUpdate,
    infer: ({ inputs }) => symbol(shapeOf(inputs), typeOf(inputs)),
  }),
  define(
    ['segment_sum', 'math.SegmentSum'],
    ['data', 'segment_ids'],
    [
      ['num_segments', null],
      ['sorted', false],
    ],
    { compute: segmentSum },
  ),
  define(['select', 'numpy.Select'], ['condlist', 'choicelist', ['default', 0]], [], {
    compute: select,
  }),
];
