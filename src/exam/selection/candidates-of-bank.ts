import type { BankItem, GeneratedItem } from '../../authoring/bank/bank.js';
import { expectedMinutes } from '../../authoring/composition/expected-minutes.js';
import type { QuestionKind } from '../../authoring/kinds.js';
import type { Candidate } from './candidate.js';

/** The bank's items as the selection sees them, without those that earlier exams used. */
export const candidatesOf = (
  items: readonly BankItem[],
  excluded: ReadonlySet<string>,
): Candidate[] => items.filter(({ id }) => !excluded.has(id)).map(candidate);

function candidate(item: BankItem): Candidate {
  const { id, topic, difficulty, enemies } = item;
  const common = { id, topic, difficulty, enemies };
  if (item.source === 'written')
    return {
      ...common,
      kinds: [item.content.kind],
      minutes: () => item.minutes,
      ...(item.content.kind === 'true-false' && { truth: item.content.answer }),
    };
  return { ...common, kinds: item.kinds, generator: item.generator.id, minutes: predicted(item) };
}

/** The author's minutes, or else those that questions of the kind are expected to take. */
function predicted(item: GeneratedItem): Candidate['minutes'] {
  const known = new Map<QuestionKind, number>();
  return (kind) => {
    const minutes = known.get(kind) ?? item.minutes ?? minutesOfKind(item, kind);
    known.set(kind, minutes);
    return minutes;
  };
}

/** No generator makes questions of kind code. */
const minutesOfKind = (item: GeneratedItem, kind: QuestionKind): number =>
  kind === 'code' ? 0 : (item.expected?.[kind] ?? expectedMinutes(item, kind));
