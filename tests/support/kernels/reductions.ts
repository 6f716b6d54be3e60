import * as tf from '@tensorflow/tfjs-core';
import { coin, integer, pick, type Random } from '../../../src/util/random.js';
import { at, randomTensor, sizeOf, zeros, type Family, type KernelCase } from './family.js';

/** Sums and means over any axes, with their gradients. */
export const reductions: readonly Family[] = [
  { name: 'sum', draw: (random) => draw(random, 'sum') },
  { name: 'mean', draw: (random) => draw(random, 'mean') },
];

function draw(random: Random, name: 'sum' | 'mean'): KernelCase {
  const shape = Array.from({ length: integer(random, 1, 4) }, () => integer(random, 1, 20));
  const x = randomTensor(
    random,
    shape
      .slice(0, 4)
      .map((size) => Math.min(size, 7))
      .with(0, shape[0] ?? 1),
  );
  const axes = x.shape.flatMap((_, axis) => (coin(random) ? [axis] : []));
  const keepDims = coin(random);
  const kept = x.shape.map((size, axis) => (axes.includes(axis) || axes.length === 0 ? 1 : size));
  const summed = (axis: number): boolean => axes.includes(axis) || axes.length === 0;
  const count = name === 'mean' ? sizeOf(x.shape) / sizeOf(kept) : 1;
  const run = (input: tf.Tensor): tf.Tensor =>
    tf[name](input, axes.length === 0 ? undefined : axes, keepDims);
  const dy = randomTensor(random, keepDims ? kept : x.shape.filter((_, axis) => !summed(axis)));
  return {
    text: JSON.stringify({ shape: x.shape, axes, keepDims }),
    actual: () => [run(x.tensor()), tf.grad(run)(x.tensor(), dy.tensor())],
    expected: () => {
      const [y, dx] = [zeros(dy.shape), zeros(x.shape)];
      for (let place = 0; place < dx.values.length; place++) {
        const target = kept.reduce((sum, size, axis) => {
          const own = Math.floor(place / sizeOf(x.shape.slice(axis + 1))) % (x.shape[axis] ?? 1);
          return sum * size + (size === 1 ? 0 : own);
        }, 0);
        y.values[target] = at(y.values, target) + at(x.values, place) / count;
        dx.values[place] = at(dy.values, target) / count;
      }
      return [y, dx];
    },
  };
}

/** Sums by segment, ids out of range among them. */
export const segmentSum: Family = {
  name: 'segmentSum',
  draw: (random) => {
    const [rows, columns, segments] = [
      integer(random, 1, 30),
      integer(random, 1, 11),
      integer(random, 1, 7),
    ];
    const x = randomTensor(random, [rows, columns]);
    const ids = Array.from({ length: rows }, () => pick(random, [-1, 0, 1, 2, 3, 4, 5, 6, 7]));
    return {
      text: JSON.stringify({ rows, columns, segments, ids }),
      actual: () => [tf.unsortedSegmentSum(x.tensor(), tf.tensor1d(ids, 'int32'), segments)],
      expected: () => {
        const result = zeros([segments, columns]);
        ids.forEach((id, row) => {
          if (id < 0 || id >= segments) return;
          for (let c = 0; c < columns; c++)
            result.values[id * columns + c] =
              at(result.values, id * columns + c) + at(x.values, row * columns + c);
        });
        return [result];
      },
    };
  },
};
