import type { BankItem, GeneratedItem } from '../../authoring/bank/bank.js';
import { drawQuestion } from '../../authoring/composition/draw-question.js';
import type { QuestionKind } from '../../authoring/kinds.js';
import { seeded } from '../../util/random.js';
import type { Candidate } from './candidate.js';

/** How many drawn questions the predicted minutes of a generated item are the mean of. */
const trials = 2;

/** The bank's items as the selection sees them, without those that earlier exams used. */
export const candidatesOf = (
  items: readonly BankItem[],
  excluded: ReadonlySet<string>,
): Candidate[] => items.filter(({ id }) => !excluded.has(id)).map(candidate);

function candidate(item: BankItem): Candidate {
  const { id, topic, difficulty, enemies } = item;
  const common = { id, topic, difficulty, enemies };
  if (item.source === 'written')
    return { ...common, kinds: [item.content.kind], minutes: () => item.minutes };
  return { ...common, kinds: item.kinds, generator: item.generator.id, minutes: predicted(item) };
}

/** The author's minutes, or else the mean effort of a few draws, the same ones for every exam. */
function predicted(item: GeneratedItem): Candidate['minutes'] {
  const known = new Map<QuestionKind, number>();
  return (kind) => {
    const minutes = known.get(kind) ?? item.minutes ?? meanEffort(item, kind);
    known.set(kind, minutes);
    return minutes;
  };
}

function meanEffort(item: GeneratedItem, kind: QuestionKind): number {
  if (kind === 'code') return 0;
  let sum = 0;
  for (let trial = 0; trial < trials; trial++) sum += effortOf(item, kind, trial);
  return sum / trials;
}

function effortOf(item: GeneratedItem, kind: Exclude<QuestionKind, 'code'>, trial: number): number {
  const random = seeded('predicted minutes', item.id, kind, trial);
  return drawQuestion(item.generator, kind, item.params, random).effort;
}
