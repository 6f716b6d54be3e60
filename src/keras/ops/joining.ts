import * as tf from '@tensorflow/tfjs-core';
import { valueError } from '../base/errors.js';
import { repr, writeShape } from '../base/repr.js';
import { positiveAxis, type Shape } from '../base/shape.js';
import type { Arguments } from '../base/signature.js';
import type { KerasTensor } from '../graph/keras-tensor.js';
import { claimShape } from './claim-shape.js';
import { define, symbol } from './define.js';
import type { OpDefinition } from './definition.js';
import { Misfit } from './misfit.js';
import { resultType, typeOf } from './result-type.js';
import { asInt, asInts, asTensor, shapeOf } from './values.js';

/** The tensors of a list, in their common type. */
function listed(xs: unknown): tf.Tensor[] {
  const values = xs as readonly unknown[];
  const dtype = resultType(values);
  return values.map((value) => asTensor(value, dtype));
}

const shapesOf = (xs: unknown): Shape[] => (xs as readonly unknown[]).map(shapeOf);

/** @throws ValueError if the shapes differ elsewhere than along the axis. */
function joinedShape(shapes: readonly Shape[], axis: unknown): Shape {
  const [first = []] = shapes;
  const along = positiveAxis(asInt(axis, 'axis'), first.length, 'concatenate');
  return first.map((_, each) => {
    const sizes = shapes.map((shape) => shape[each] ?? null);
    if (each === along)
      return sizes.reduce((sum, size) => (sum === null || size === null ? null : sum + size), 0);
    const known = sizes.filter((size) => size !== null);
    if (new Set(known).size > 1)
      throw new Misfit(
        'Every value in `xs` must have the same shape except on the `axis` dim. But found element of shape ' +
          `${writeShape(shapes.at(-1) ?? [])}, which is different from the first element's shape ${writeShape(first)}.`,
      );
    return known[0] ?? null;
  });
}

function stackedShape(shapes: readonly Shape[], axis: unknown): Shape {
  const [first = []] = shapes;
  const place = positiveAxis(asInt(axis, 'axis'), first.length + 1, 'stack');
  return [...first.slice(0, place), shapes.length, ...first.slice(place)];
}

/** The sizes of the parts that `split` makes: so many equal ones, or cut at these places. */
function partSizes(size: number | null, cuts: unknown): (number | null)[] {
  if (!Array.isArray(cuts)) {
    const count = asInt(cuts, 'indices_or_sections');
    if (size !== null && size % count !== 0)
      throw new Misfit(
        `\`x\` size on given \`axis\` must be divisible by \`indices_or_sections\` when \`indices_or_sections\` is an int. ` +
          `But received size ${size} and ${count} sections.`,
      );
    return Array.from({ length: count }, () => (size === null ? null : size / count));
  }
  const places = asInts(cuts, 'indices_or_sections').map((cut) =>
    size === null ? cut : Math.min(cut < 0 ? cut + size : cut, size),
  );
  const ends = [...places, size];
  return ends.map((end, index) =>
    end === null ? null : Math.max(end - (places[index - 1] ?? 0), 0),
  );
}

function split({ x, indices_or_sections: cuts, axis }: Arguments): tf.Tensor[] {
  const tensor = asTensor(x);
  const along = positiveAxis(asInt(axis, 'axis'), tensor.rank, 'split');
  const sizes = partSizes(tensor.shape[along] ?? 1, cuts) as number[];
  return tf.split(tensor, sizes, along);
}

function splitSymbols({ x, indices_or_sections: cuts, axis }: Arguments): KerasTensor[] {
  const shape = shapeOf(x);
  const along = positiveAxis(asInt(axis, 'axis'), shape.length, 'split');
  return partSizes(shape[along] ?? null, cuts).map((size) =>
    symbol(
      shape.map((each, index) => (index === along ? size : each)),
      typeOf(x),
    ),
  );
}

/** Fewer repeats than axes count for the last ones; more add axes in front. */
function tiling(shape: Shape, repeats: unknown): { shape: Shape; repeats: number[] } {
  const given = asInts(repeats, 'repeats');
  const rank = Math.max(given.length, shape.length);
  const ones = (count: number): number[] => Array.from({ length: count }, () => 1);
  return {
    shape: [...ones(rank - shape.length), ...shape],
    repeats: [...ones(rank - given.length), ...given],
  };
}

function repeat(x: tf.Tensor, repeats: readonly number[], axis: unknown): tf.Tensor {
  const tensor = axis === null ? tf.reshape(x, [-1]) : x;
  const along = axis === null ? 0 : positiveAxis(asInt(axis, 'axis'), x.rank, 'repeat');
  const size = tensor.shape[along] ?? 1;
  const total =
    repeats.length === 1 ? size * (repeats[0] ?? 1) : repeats.reduce((sum, each) => sum + each, 0);
  claimShape(tensor.shape.with(along, total), 'repeat');
  const indices = Array.from({ length: size }, (_, index) => index).flatMap((index) =>
    Array.from({ length: (repeats.length === 1 ? repeats[0] : repeats[index]) ?? 1 }, () => index),
  );
  return tf.gather(tensor, tf.tensor1d(indices, 'int32'), along);
}

function unstackCount({ x, num, axis }: Arguments): { along: number; count: number } {
  const shape = shapeOf(x);
  const along = positiveAxis(asInt(axis, 'axis'), shape.length, 'unstack');
  const count = num ?? shape[along] ?? null;
  if (typeof count === 'number') return { along, count };
  throw valueError(
    `Cannot infer argument \`num\` from shape ${repr(shape, 'tuple')}. Either provide a tensor with a concrete shape in ` +
      'the `axis` dimension or explicitly pass the `num` argument.',
  );
}

/** Functions that put tensors together, take them apart or repeat them. */
export const joiningOps: readonly OpDefinition[] = [
  define(['concatenate', 'numpy.Concatenate'], ['xs'], [['axis', 0]], {
    compute: ({ xs, axis }) => {
      joinedShape(shapesOf(xs), axis);
      const tensors = listed(xs);
      return tf.concat(
        tensors,
        positiveAxis(asInt(axis, 'axis'), tensors[0]?.rank ?? 0, 'concatenate'),
      );
    },
    infer: ({ xs, axis }) =>
      symbol(joinedShape(shapesOf(xs), axis), resultType(xs as readonly unknown[])),
  }),
  define(['stack', 'numpy.Stack'], ['x'], [['axis', 0]], {
    compute: ({ x, axis }) => {
      const tensors = listed(x);
      return tf.stack(
        tensors,
        positiveAxis(asInt(axis, 'axis'), (tensors[0]?.rank ?? 0) + 1, 'stack'),
      );
    },
    infer: ({ x, axis }) =>
      symbol(stackedShape(shapesOf(x), axis), resultType(x as readonly unknown[])),
  }),
  define(['hstack', 'numpy.Hstack'], ['xs'], [], {
    compute: ({ xs }) => {
      const tensors = listed(xs).map((x) => (x.rank === 0 ? tf.reshape(x, [1]) : x));
      return tf.concat(tensors, tensors[0]?.rank === 1 ? 0 : 1);
    },
  }),
  define(['vstack', 'numpy.Vstack'], ['xs'], [], {
    // Keras joins vectors end to end, where numpy would make rows of them.
    compute: ({ xs }) => tf.concat(listed(xs)),
  }),
  define(['split', 'numpy.Split'], ['x'], ['indices_or_sections', ['axis', 0]], {
    compute: split,
    infer: splitSymbols,
  }),
  define(
    ['unstack', 'core.Unstack'],
    ['x'],
    [
      ['num', null],
      ['axis', 0],
    ],
    {
      compute: (args) => tf.unstack(asTensor(args.x), unstackCount(args).along),
      infer: (args) => {
        const { along, count } = unstackCount(args);
        const shape = shapeOf(args.x).filter((_, axis) => axis !== along);
        return Array.from({ length: count }, () => symbol(shape, typeOf(args.x)));
      },
    },
  ),
  define(['tile', 'numpy.Tile'], ['x'], ['repeats'], {
    compute: ({ x, repeats }) => {
      const tensor = asTensor(x);
      const plan = tiling(tensor.shape, repeats);
      const shape = plan.shape as number[];
      claimShape(
        shape.map((size, axis) => size * (plan.repeats[axis] ?? 1)),
        'tile',
      );
      return tf.tile(tf.reshape(tensor, shape), plan.repeats);
    },
    infer: ({ x, repeats }) => {
      const plan = tiling(shapeOf(x), repeats);
      const shape = plan.shape.map((size, axis) =>
        size === null ? null : size * (plan.repeats[axis] ?? 1),
      );
      return symbol(shape, typeOf(x));
    },
  }),
  define(['repeat', 'numpy.Repeat'], ['x'], ['repeats', ['axis', null]], {
    compute: ({ x, repeats, axis }) => repeat(asTensor(x), asInts(repeats, 'repeats'), axis),
  }),
];
