import { isFloat } from '../../base/dtype.js';
import type { Variable } from '../../base/variable.js';
import { fansOf } from '../../initializers/fans.js';
import { drawUniform } from '../../random/draw.js';
import { seeded, type Random } from '../../../util/random.js';
import type { WeightPair } from '../comparing/pair-weights.js';

/** New numbers for each pair; null for one that does not hold floats and stays as it is. */
export type DrawnWeights = readonly (Float32Array | null)[];

/** Draws new numbers for the weights. */
export const drawWeights = (pairs: readonly WeightPair[], seed: string): DrawnWeights =>
  pairs.map(({ reference }, index) =>
    isFloat(reference.dtype) ? numbersFor(reference, seeded(seed, 'weights', index)) : null,
  );

/** Puts the same numbers into both weights of each pair. */
export function giveWeights(pairs: readonly WeightPair[], drawn: DrawnWeights): void {
  pairs.forEach(({ reference, own }, index) => {
    const numbers = drawn[index] ?? null;
    if (numbers === null) return;
    reference.assignValues(numbers);
    own.assignValues(numbers);
  });
}

/** No weight is 0 or 1 throughout, so that each shows in the outputs; they are of a size that keeps signals alive. */
function numbersFor({ name, size, shape }: Variable, random: Random): Float32Array {
  if (/variance/.test(name)) return drawUniform(random, size, 0.5, 1.5);
  if (/gamma|^scale$/.test(name)) return drawAround(random, size, 1, 0.25);
  if (shape.length < 2) return drawAround(random, size, 0, 0.2);
  if (/embeddings/.test(name)) return drawUniform(random, size, -1, 1);
  const { fanIn, fanOut } = fansOf(shape, null);
  return drawAround(random, size, 0, Math.sqrt(3 / (fanIn + fanOut)));
}

/** Evenly, with that standard deviation: large networks have millions of weights. */
const drawAround = (random: Random, size: number, mean: number, stddev: number): Float32Array => {
  const reach = stddev * Math.sqrt(3);
  return drawUniform(random, size, mean - reach, mean + reach);
};
