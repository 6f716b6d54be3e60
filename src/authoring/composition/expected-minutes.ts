import { seeded } from '../../util/random.js';
import type { GeneratedItem } from '../bank/bank.js';
import type { GeneratedKind } from '../kinds.js';
import { drawQuestion } from './draw-question.js';

/** How many drawn questions the expected minutes of a generated item are the mean of. */
const trials = 2;

/** The minutes that questions of a generated item take: the mean effort of a few draws, the same ones for every exam. */
export function expectedMinutes(item: GeneratedItem, kind: GeneratedKind): number {
  let sum = 0;
  for (let trial = 0; trial < trials; trial++) {
    const random = seeded('predicted minutes', item.id, kind, trial);
    sum += drawQuestion(item.generator, kind, item.params, random).effort;
  }
  return sum / trials;
}
