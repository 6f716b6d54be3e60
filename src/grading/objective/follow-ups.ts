import type { Carry, CarryWithin, Generator } from '../../authoring/generators/generator.js';
import type { Question } from '../../exam/manifest/question-schema.js';
import type { FollowUp } from './carried-key.js';
import { exactly } from './decimal.js';
import type { NextNumber } from './each-following.js';
import { isNear } from './judging/is-near.js';
import { isRight, valuesOf } from './judging/judge.js';
import type { Key } from './judging/key.js';

type Written = Extract<Question, { kind: 'short' | 'comprehensive' }>;

/** How the parts of a generated question follow from one another, by their labels; nothing where {@link whyNotCarried} says why. */
export function followUpsOf(
  question: Written,
  generators: readonly Generator[],
): ReadonlyMap<string, FollowUp> {
  const keyed = keyedOf(question);
  const carries = believed(question, generators).carries;
  return new Map(
    carries.flatMap((carry, index): [string, FollowUp][] => {
      const label = keyed[index]?.label;
      if (!carry || label === undefined) return [];
      const from = carry.from.map((part) => keyed[part]?.label ?? '');
      const recompute = (earlier: readonly (readonly number[])[]) => carry.recompute(earlier);
      return [[label, { kind: 'recomputed', from, recompute }]];
    }),
  );
}

/** How the numbers within an answer follow from one another, by the label of the part: '' for a short question as a whole. */
export function stepsWithin(
  question: Written,
  generators: readonly Generator[],
): ReadonlyMap<string, NextNumber> {
  const keyed = keyedOf(question);
  const { within } = believed(question, generators);
  return new Map(
    within.flatMap((carry, index): [string, NextNumber][] => {
      const label = keyed[index]?.label;
      return carry && label !== undefined ? [[label, (previous) => carry.recompute(previous)]] : [];
    }),
  );
}

/**
 * Why errors of a generated question are not carried forward though its family may do so: this program does not have the family, or
 * makes other keys than those of the manifest from its numbers, as an older or newer one would.
 */
export const whyNotCarried = (
  question: Written,
  generators: readonly Generator[],
): NotCarried | undefined => believed(question, generators).problem;

export type NotCarried = 'unknown-generator' | 'other-keys';

interface Believed {
  readonly carries: readonly (Carry | undefined)[];
  readonly within: readonly (CarryWithin | undefined)[];
  readonly problem?: NotCarried;
}

const nothing: Believed = { carries: [], within: [] };

/** What a family says of its question, if from the right answers to earlier parts it makes the keys that the manifest holds. */
function believed(question: Written, generators: readonly Generator[]): Believed {
  const { generator } = question;
  if (!generator) return nothing;
  const family = generators.find(({ id }) => id === generator.id);
  if (!family) return { ...nothing, problem: 'unknown-generator' };
  const keys = keyedOf(question).map(({ key }) => key);
  try {
    const carries =
      question.kind === 'comprehensive' ? (family.carry?.(generator.facts) ?? []) : [];
    const within = keys.map((_, part) =>
      family.carryWithin?.(generator.facts, question.kind === 'short' ? undefined : part),
    );
    if (makeKeys(carries, keys) && makeNumbers(within, keys)) return { carries, within };
  } catch {
    // Facts of another version may have another form, and a formula that meets them may fail in any way: that is said below.
  }
  return { ...nothing, problem: 'other-keys' };
}

interface KeyedPart {
  readonly label: string;
  readonly key: Key | undefined;
}

const keyedOf = (question: Written): KeyedPart[] =>
  question.kind === 'short'
    ? [{ label: '', key: question.answer }]
    : question.parts.map(({ label, answer }) => ({ label, key: answer }));

const numbersIn = (key: Key | undefined): readonly number[] =>
  key && key.type !== 'choice' && key.type !== 'interval' ? valuesOf(key) : [];

const makeKeys = (
  carries: readonly (Carry | undefined)[],
  keys: readonly (Key | undefined)[],
): boolean =>
  carries.every((carry, part) => {
    if (!carry) return true;
    const made = carry.recompute(carry.from.map((earlier) => numbersIn(keys[earlier])));
    const numbers = numbersIn(keys[part]).map(exactly);
    return made !== undefined && isRight(made, { type: 'numbers', numbers });
  });

const makeNumbers = (
  within: readonly (CarryWithin | undefined)[],
  keys: readonly (Key | undefined)[],
): boolean =>
  within.every((carry, part) => {
    const key = keys[part];
    if (!carry || !key || !('decimals' in key)) return true;
    const numbers = numbersIn(key);
    return numbers.every((number, index) => {
      const value = carry.recompute(numbers.slice(0, index));
      return value === undefined || isNear({ ...key, value }, exactly(number));
    });
  });
