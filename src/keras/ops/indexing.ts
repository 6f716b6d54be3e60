import * as tf from '@tensorflow/tfjs-core';
import { isEngineTensor } from '../base/engine-tensor.js';
import type { DType } from '../base/dtype.js';
import { positiveAxis, type Shape } from '../base/shape.js';
import type { Arguments } from '../base/signature.js';
import { withoutTape } from '../graph/without-tape.js';
import { claimShape } from './claim-shape.js';
import { define, symbol } from './define.js';
import type { OpDefinition } from './definition.js';
import { resultType, typeOf } from './result-type.js';
import { broadcastShapes } from './shapes.js';
import { pickedShape, pickFrom, readKey } from './slicing.js';
import { asInt, asTensor, floatx, shapeOf, typed, withType } from './values.js';

/** Negative indices count from the end. */
function wrap(indices: tf.Tensor, size: number): tf.Tensor {
  return withoutTape(() => {
    const size32 = tf.scalar(size, 'int32');
    return tf.where(tf.less(indices, tf.zerosLike(indices)), tf.add(indices, size32), indices);
  });
}

function getItem({ x, key }: Arguments): tf.Tensor {
  const tensor = asTensor(x);
  // A tensor of several indices picks rows, one of truth values those where it is true.
  if (isEngineTensor(key) && key.rank > 0) {
    if (key.dtype === 'bool') return pickTrue(tensor, key);
    return tf.gather(tensor, wrap(asTensor(key, 'int32'), tensor.shape[0]), 0);
  }
  return pickFrom(tensor, readKey(tensor.shape, key));
}

function pickTrue(x: tf.Tensor, mask: tf.Tensor): tf.Tensor {
  const places = [...mask.dataSync()].flatMap((truth, index) => (truth === 0 ? [] : [index]));
  const rows = tf.reshape(x, [mask.size, ...x.shape.slice(mask.rank)]);
  return tf.gather(rows, tf.tensor1d(places, 'int32'), 0);
}

function take({ x, indices, axis }: Arguments): tf.Tensor {
  const tensor = asTensor(x);
  const flat = axis === null ? tf.reshape(tensor, [-1]) : tensor;
  const along = axis === null ? 0 : positiveAxis(asInt(axis, 'axis'), tensor.rank, 'take');
  return tf.gather(flat, wrap(asTensor(indices, 'int32'), flat.shape[along] ?? 0), along);
}

function takeShape({ x, indices, axis }: Arguments): Shape {
  const shape = shapeOf(x);
  if (axis === null) return shapeOf(indices);
  const along = positiveAxis(asInt(axis, 'axis'), shape.length, 'take');
  return [...shape.slice(0, along), ...shapeOf(indices), ...shape.slice(along + 1)];
}

/** Picks by flat places, so that the gradient is that of a gather. */
function takeAlongAxis({ x, indices, axis }: Arguments): tf.Tensor {
  const tensor = asTensor(x);
  if (axis === null)
    return tf.gather(
      tf.reshape(tensor, [-1]),
      wrap(tf.reshape(asTensor(indices, 'int32'), [-1]), tensor.size),
    );
  const along = positiveAxis(asInt(axis, 'axis'), tensor.rank, 'take_along_axis');
  const size = tensor.shape[along] ?? 1;
  const places = wrap(asTensor(indices, 'int32'), size);
  const spread = [
    ...broadcastShapes(without(tensor.shape, along), without(places.shape, along)),
  ] as number[];
  const wide = tf.broadcastTo(tensor, insert(spread, along, size));
  const picks = tf.broadcastTo(places, insert(spread, along, places.shape[along] ?? 1));
  return gatherAlong(wide, picks, along);
}

const without = (shape: Shape, axis: number): Shape => shape.filter((_, each) => each !== axis);
const insert = (shape: readonly number[], axis: number, size: number): number[] => [
  ...shape.slice(0, axis),
  size,
  ...shape.slice(axis),
];

/** `picks[…, i, …]` names a place along the axis of `x`; all other axes agree. */
export function gatherAlong(x: tf.Tensor, picks: tf.Tensor, axis: number): tf.Tensor {
  const last = x.rank - 1;
  const order = [
    ...without(
      x.shape.map((_, each) => each),
      axis,
    ),
    axis,
  ] as number[];
  const back = order.map((_, each) => order.indexOf(each));
  const moved = axis === last ? x : tf.transpose(x, order);
  const places = axis === last ? picks : tf.transpose(picks, order);
  const size = moved.shape[last] ?? 1;
  const rows = tf.reshape(places, [-1, places.shape[last] ?? 1]);
  const starts = tf.expandDims(tf.mul(tf.range(0, rows.shape[0], 1, 'int32'), size), 1);
  const flat = tf.gather(tf.reshape(moved, [-1]), tf.cast(tf.add(rows, starts), 'int32'));
  const shaped = tf.reshape(flat, places.shape);
  return axis === last ? shaped : tf.transpose(shaped, back);
}

function where({ condition, x1, x2 }: Arguments): tf.Tensor {
  const dtype = resultType([x1, x2]);
  const shape = broadcastShapes(
    shapeOf(condition),
    broadcastShapes(shapeOf(x1), shapeOf(x2)),
  ) as number[];
  const spread = (value: unknown, type: DType): tf.Tensor => {
    const tensor = asTensor(value, type);
    return tf.broadcastTo(tensor, shape);
  };
  return tf.where(
    withoutTape(() => spread(condition, 'bool')),
    spread(x1, dtype),
    spread(x2, dtype),
  );
}

/** A class that there is not gives a row of zeros. */
export function oneHot({ x, num_classes: classes, axis, dtype }: Arguments): tf.Tensor {
  const indices = asTensor(x, 'int32');
  const type = typed(dtype, floatx());
  const count = asInt(classes, 'num_classes');
  claimShape([...indices.shape, count], 'one_hot');
  const hot = withoutTape(() =>
    asTensor(tf.equal(tf.expandDims(indices, -1), tf.range(0, count, 1, 'int32')), type),
  );
  const place = asInt(axis, 'axis');
  if (place === -1 || place === indices.rank) return hot;
  const order = insert(
    indices.shape.map((_, each) => each),
    positiveAxis(place, hot.rank, 'one_hot'),
    indices.rank,
  );
  return tf.transpose(hot, order);
}

function oneHotShape({ x, num_classes: classes, axis }: Arguments): Shape {
  const shape = shapeOf(x);
  const place = positiveAxis(asInt(axis, 'axis'), shape.length + 1, 'one_hot');
  return [...shape.slice(0, place), asInt(classes, 'num_classes'), ...shape.slice(place)];
}

/** Functions that pick numbers out of tensors. */
export const indexingOps: readonly OpDefinition[] = [
  define(['get_item', 'numpy.GetItem'], ['x', 'key'], [], {
    compute: getItem,
    infer: ({ x, key }) => symbol(pickedShape(readKey(shapeOf(x), key)), typeOf(x)),
  }),
  define(['take', 'numpy.Take'], ['x', 'indices'], [['axis', null]], {
    compute: take,
    infer: (args) => symbol(takeShape(args), typeOf(args.x)),
  }),
  define(['take_along_axis', 'numpy.TakeAlongAxis'], ['x', 'indices'], [['axis', null]], {
    compute: takeAlongAxis,
  }),
  define(['where', 'numpy.Where'], ['condition', ['x1', null], ['x2', null]], [], {
    compute: (args) => (args.x1 === null ? nonzero(asTensor(args.condition)) : where(args)),
    infer: ({ condition, x1, x2 }) =>
      symbol(
        broadcastShapes(shapeOf(condition), broadcastShapes(shapeOf(x1), shapeOf(x2))),
        resultType([x1, x2]),
      ),
  }),
  define(['nonzero', 'numpy.Nonzero'], ['x'], [], { compute: ({ x }) => nonzero(asTensor(x)) }),
  define(
    ['one_hot', 'nn.OneHot'],
    ['x'],
    ['num_classes', ['axis', -1], ['dtype', null], ['sparse', false]],
    {
      complete: withType,
      compute: oneHot,
      infer: (args) => symbol(oneHotShape(args), typed(args.dtype, floatx())),
    },
  ),
];

/** The places of all numbers that are not 0, one tensor for each axis. */
function nonzero(x: tf.Tensor): tf.Tensor[] {
  const places: number[][] = x.shape.map(() => []);
  const steps = x.shape.map((_, axis) => x.shape.slice(axis + 1).reduce((a, b) => a * b, 1));
  x.dataSync().forEach((value, index) => {
    if (value === 0) return;
    x.shape.forEach((size, axis) =>
      places[axis]?.push(Math.floor(index / (steps[axis] ?? 1)) % size),
    );
  });
  return places.map((each) => tf.tensor1d(each, 'int32'));
}
