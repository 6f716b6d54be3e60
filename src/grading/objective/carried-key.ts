import type { Key } from './judging/key.js';
import { isRight, valuesOf } from './judging/judge.js';
import type { Understood } from './judging/understood.js';
import { toNumber } from './fraction.js';

/** What a student answered to earlier steps, by their ids, as far as it could be read. */
export type EarlierAnswers = ReadonlyMap<string, Understood>;

/** "If step `step` was answered so, …": the answer counts as so when the tolerance of the key holds it so. */
export interface Condition {
  readonly step: string;
  readonly answer: Key;
}

/**
 * How the key of a step follows from wrong answers to earlier ones.
 *
 * The manifest holds no such thing yet. `alternatives` is what it could hold: a list, frozen with the exam, of the wrong earlier
 * answers that a misconception leads to and of the key that then follows; only those are carried on. `recomputed` is for a
 * caller who knows the formula, and carries any answer on; the manifest's key, recomputed from the right answers, must come out of
 * it.
 */
export type FollowUp =
  | {
      readonly kind: 'alternatives';
      readonly list: readonly { readonly given: readonly Condition[]; readonly key: Key }[];
    }
  | {
      readonly kind: 'recomputed';
      /** The earlier steps that the value comes from. */
      readonly from: readonly string[];
      /** The key from the numbers of those steps, in that order; undefined if nothing sensible follows. */
      readonly recompute: (earlier: readonly (readonly number[])[]) => Key | undefined;
    };

/** The earlier steps that a follow-up looks at. */
export const stepsBefore = (followUp: FollowUp): readonly string[] =>
  followUp.kind === 'recomputed'
    ? followUp.from
    : [...new Set(followUp.list.flatMap(({ given }) => given.map(({ step }) => step)))];

/** The keys that follow from the earlier answers; none if nothing follows. */
export function carriedKeys(followUp: FollowUp, earlier: EarlierAnswers): readonly Key[] {
  if (followUp.kind === 'alternatives')
    return followUp.list
      .filter(
        ({ given }) => given.length > 0 && given.every((condition) => holds(condition, earlier)),
      )
      .map(({ key }) => key);
  const numbers = followUp.from.map((step) => numbersOf(earlier.get(step)));
  if (!numbers.every((given) => given !== undefined)) return [];
  const key = followUp.recompute(numbers);
  return key && hasFiniteValues(key) ? [key] : [];
}

function holds({ step, answer }: Condition, earlier: EarlierAnswers): boolean {
  const given = earlier.get(step);
  return given !== undefined && isRight(answer, given);
}

const numbersOf = (understood: Understood | undefined): readonly number[] | undefined =>
  understood && 'numbers' in understood ? understood.numbers.map(toNumber) : undefined;

/** From a wrong answer a formula may divide by 0: nobody can be right then. */
function hasFiniteValues(key: Key): boolean {
  if (key.type === 'choice') return true;
  if (key.type !== 'interval') return valuesOf(key).every(Number.isFinite);
  return [key.low, key.high].every((end) => !end || Number.isFinite(end.at));
}
