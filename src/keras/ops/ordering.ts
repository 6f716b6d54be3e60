import * as tf from '@tensorflow/tfjs-core';
import { typeError } from '../base/errors.js';
import { isTruthy } from '../base/is-truthy.js';
import { repr } from '../base/repr.js';
import { positiveAxis } from '../base/shape.js';
import type { Arguments } from '../base/signature.js';
import { withoutTape } from '../graph/without-tape.js';
import { define, symbol } from './define.js';
import type { OpDefinition } from './definition.js';
import { gatherAlong } from './indexing.js';
import { typeOf } from './result-type.js';
import { reducedAxes, reducedShape } from './shapes.js';
import { asInt, asTensor, shapeOf } from './values.js';

/** The places of the numbers along an axis, smallest first; equal ones stay in their order. */
export function sortedPlaces(x: tf.Tensor, axis: number): tf.Tensor {
  const size = x.shape[axis] ?? 1;
  const step = x.shape.slice(axis + 1).reduce((product, each) => product * each, 1);
  const values = x.dataSync();
  const places = new Int32Array(values.length);
  for (let block = 0; block < values.length; block += size * step)
    for (let start = block; start < block + step; start++) {
      const order = Array.from({ length: size }, (_, index) => index);
      order.sort(
        (one, other) =>
          compare(values[start + one * step] ?? 0, values[start + other * step] ?? 0) ||
          one - other,
      );
      order.forEach((place, index) => (places[start + index * step] = place));
    }
  return tf.tensor(places, x.shape, 'int32');
}

/** NaN comes last. */
function compare(one: number, other: number): number {
  if (Number.isNaN(one) || Number.isNaN(other))
    return Number(Number.isNaN(one)) - Number(Number.isNaN(other));
  return one - other;
}

/** Where the axis is None, the numbers are taken as one row. */
function along({ x, axis }: Arguments, name: string): { tensor: tf.Tensor; place: number } {
  const tensor = asTensor(x);
  if (axis === null) return { tensor: tf.reshape(tensor, [-1]), place: 0 };
  return { tensor, place: positiveAxis(asInt(axis, 'axis'), tensor.rank, name) };
}

function extremePlace(
  name: string,
  className: string,
  find: (x: tf.Tensor, axis: number) => tf.Tensor,
): OpDefinition {
  return define(
    [name, `numpy.${className}`],
    ['x'],
    [
      ['axis', null],
      ['keepdims', false],
    ],
    {
      compute: (args) => {
        const { tensor, place } = along(args, name);
        const found = withoutTape(() => find(tf.cast(tensor, 'float32'), place));
        if (!isTruthy(args.keepdims)) return found;
        return args.axis === null
          ? tf.reshape(
              found,
              asTensor(args.x).shape.map(() => 1),
            )
          : tf.expandDims(found, place);
      },
      infer: ({ x, axis, keepdims }) => {
        const shape = shapeOf(x);
        const axes = reducedAxes(shape.length, axis, name);
        return symbol(reducedShape(shape, axes, isTruthy(keepdims)), 'int32');
      },
    },
  );
}

/** The largest numbers along the last axis, with their places. */
function topK({ x, k, sorted }: Arguments): tf.Tensor[] {
  const tensor = asTensor(x);
  const count = asInt(k, 'k');
  if (typeof sorted !== 'boolean')
    throw typeError(`Expected bool for argument 'sorted' of top_k, not ${repr(sorted)}.`);
  const { indices } = withoutTape(() => tf.topk(tensor, count, sorted));
  return [gatherAlong(tensor, indices, tensor.rank - 1), indices];
}

const total = (x: tf.Tensor, axis: number): tf.Tensor => tf.cumsum(x, axis);
/** By logarithms of absolute values and signs would lose zeros; so one product after the other. */
const product = (x: tf.Tensor, axis: number): tf.Tensor => {
  const parts = tf.unstack(x, axis);
  let last: tf.Tensor | undefined;
  const products = parts.map((part) => (last = last === undefined ? part : tf.mul(last, part)));
  return tf.stack(products, axis);
};

function running(name: string, className: string, run: typeof total): OpDefinition {
  return define(
    [name, `numpy.${className}`],
    ['x'],
    [
      ['axis', null],
      ['dtype', null],
    ],
    {
      compute: (args) => {
        const { tensor, place } = along(args, name);
        return run(tensor.dtype === 'bool' ? tf.cast(tensor, 'int32') : tensor, place);
      },
      infer: ({ x, axis }) => {
        const shape = shapeOf(x);
        const flat = shape.reduce<number | null>(
          (all, size) => (all === null || size === null ? null : all * size),
          1,
        );
        return symbol(axis === null ? [flat] : shape, typeOf(x) === 'bool' ? 'int32' : typeOf(x));
      },
    },
  );
}

/** Functions that sort, or find what is largest, or add up along the way. */
export const orderingOps: readonly OpDefinition[] = [
  extremePlace('argmax', 'Argmax', (x, axis) => tf.argMax(x, axis)),
  extremePlace('argmin', 'Argmin', (x, axis) => tf.argMin(x, axis)),
  define(['argsort', 'numpy.Argsort'], ['x'], [['axis', -1]], {
    compute: (args) => {
      const { tensor, place } = along(args, 'argsort');
      return sortedPlaces(tensor, place);
    },
    infer: ({ x }) => symbol(shapeOf(x), 'int32'),
  }),
  define(['sort', 'numpy.Sort'], ['x'], [['axis', -1]], {
    compute: (args) => {
      const { tensor, place } = along(args, 'sort');
      return gatherAlong(tensor, sortedPlaces(tensor, place), place);
    },
    infer: ({ x }) => symbol(shapeOf(x), typeOf(x)),
  }),
  define(['top_k', 'math.TopK'], ['x'], ['k', ['sorted', true]], {
    compute: topK,
    infer: ({ x, k }) => {
      const shape = [...shapeOf(x).slice(0, -1), asInt(k, 'k')];
      return [symbol(shape, typeOf(x)), symbol(shape, 'int32')];
    },
  }),
  running('cumsum', 'Cumsum', total),
  running('cumprod', 'Cumprod', product),
];
