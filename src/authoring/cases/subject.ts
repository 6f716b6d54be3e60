import { canonicalJson } from '../../util/canonical-json.js';
import type { LocalizedText } from '../../util/localized-text.js';
import { wholeNumber } from '../answer.js';
import type { Operation } from '../effort.js';
import type { Distractor, Quantity, Statement } from '../generators/generator.js';
import type { GeneratedKind } from '../kinds.js';

/** A wrong value and the misconception that yields it. */
export interface Guess<Value extends Quantity = number> {
  readonly value: Value;
  readonly mistake: string;
}

export const guess = <Value extends Quantity>(value: Value, mistake: string): Guess<Value> => ({
  value,
  mistake,
});

/**
 * Guesses in the order in which they are offered: each value once, with its first mistake, and the list begun at another
 * place for another `turn` (any whole number of the case). Were the same three always chosen, the key would always stand
 * at the same place among them by size.
 */
function offered<Value extends Quantity>(
  guesses: readonly Guess<Value>[],
  turn: number,
): Guess<Value>[] {
  const values = guesses.map(({ value }) => canonicalJson(value));
  const distinct = guesses.filter((_, index) => values.indexOf(values[index] ?? '') === index);
  const start = turn % Math.max(1, distinct.length);
  return [...distinct.slice(start), ...distinct.slice(0, start)];
}

/** Guesses at a count as wrong options; a count that is not positive would give itself away. */
export const wrongCounts = (guesses: readonly Guess[], turn = 0): Distractor[] =>
  offered(
    guesses.filter(({ value }) => value > 0),
    turn,
  ).map(({ value, mistake }) => ({ answer: wholeNumber(value), mistake }));

/** Guesses at a shape as wrong options; none with an empty side. */
export const wrongShapes = (guesses: readonly Guess<readonly number[]>[], turn = 0): Distractor[] =>
  offered(
    guesses.filter(({ value }) => value.every((extent) => extent > 0)),
    turn,
  ).map(({ value, mistake }) => ({ answer: { type: 'shape', dimensions: [...value] }, mistake }));

/** Says whether a kind of question is made of statements; for the others they need not be written. */
export const takesStatements = (kind: GeneratedKind): boolean =>
  kind === 'true-false' || kind === 'multiple';

/** One result of a case, or of the case with a change, that statements can be made about. */
export interface Subject<Value extends Quantity = number> {
  readonly facts: unknown;
  readonly quantity: string;
  readonly truth: Value;
  readonly wrong: readonly Guess<Value>[];
  /** "With stride 2 (all else the same), "; left out for the case as it is. */
  readonly lead?: LocalizedText;
  /** The sentence that claims a value; in English it starts in lower case. */
  readonly say: (value: Value) => LocalizedText;
  /** The calculation, without the lead. */
  readonly why: LocalizedText;
  readonly work: readonly Operation[];
}

/** The true statement on a subject, and the false ones that its mistakes lead to. */
export function statementsOn<Value extends Quantity>(subject: Subject<Value>): Statement[] {
  const { facts, quantity, truth, work } = subject;
  return offered([guess(truth, ''), ...subject.wrong], 0).map(({ value, mistake }) => ({
    text: afterLead(subject.lead, subject.say(value)),
    claim: { facts, quantity, says: value },
    ...(mistake !== '' && { mistake }),
    why: afterLead(subject.lead, subject.why),
    work,
  }));
}

/** "With stride 2 (all else the same), ": the beginning of a statement about a changed case. */
export const ifChanged = (zh: string, en: string): LocalizedText => ({
  zh: `若${zh}（其余不变），`,
  en: `${en} (all else the same), `,
});

const afterLead = (lead: LocalizedText | undefined, { zh, en }: LocalizedText): LocalizedText =>
  lead
    ? { zh: `${lead.zh}${zh}`, en: `${lead.en}${en}` }
    : { zh, en: `${en.charAt(0).toUpperCase()}${en.slice(1)}` };

/** "1 row", "2 rows", "0 rows". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;
