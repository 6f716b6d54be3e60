import { reshape, sum, type Tensor } from '@tensorflow/tfjs-core';
import { gradient, savedAt } from './gradient.js';

interface Attributes {
  readonly reps: readonly number[];
}

/** Sums over the repetitions; tfjs adds slice after slice, and knows four axes only. */
export const tile = gradient<Attributes>(
  { kernelName: 'Tile', inputs: ['x'] },
  (dy, saved, { reps }) => ({
    x: () => {
      const { shape } = savedAt(saved, 0);
      const split = shape.flatMap((size, axis) => [reps[axis] ?? 1, size]);
      const repeated = shape.flatMap((_, axis) => ((reps[axis] ?? 1) > 1 ? [2 * axis] : []));
      const total = repeated.reduceRight<Tensor>(
        (rest, axis) => sum(rest, axis, true),
        reshape(dy, split),
      );
      return reshape(total, shape);
    },
  }),
);
