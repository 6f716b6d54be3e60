import { isFloat } from '../../base/dtype.js';
import type { Variable } from '../../base/variable.js';
import { fansOf } from '../../initializers/fans.js';
import { drawNormal, drawUniform } from '../../random/draw.js';
import { seeded, type Random } from '../../../util/random.js';
import type { WeightPair } from '../comparing/pair-weights.js';

/** Puts the same new numbers into both weights of each pair. */
export function drawWeights(pairs: readonly WeightPair[], seed: string): void {
  pairs.forEach(({ reference, own }, index) => {
    if (!isFloat(reference.dtype)) return;
    const numbers = numbersFor(reference, seeded(seed, 'weights', index));
    reference.assignValues(numbers);
    own.assignValues(numbers);
  });
}

/** No weight is 0 or 1 throughout, so that each shows in the outputs; they are of a size that keeps signals alive. */
function numbersFor({ name, size, shape }: Variable, random: Random): Float32Array {
  if (/variance/.test(name)) return drawUniform(random, size, 0.5, 1.5);
  if (/gamma|^scale$/.test(name)) return drawNormal(random, size, 1, 0.25);
  if (shape.length < 2) return drawNormal(random, size, 0, 0.2);
  if (/embeddings/.test(name)) return drawUniform(random, size, -1, 1);
  const { fanIn, fanOut } = fansOf(shape, null);
  return drawNormal(random, size, 0, Math.sqrt(3 / (fanIn + fanOut)));
}
