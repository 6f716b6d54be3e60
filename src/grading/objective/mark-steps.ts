import { carriedKeys, stepsBefore } from './carried-key.js';
import type { EarlierAnswers, FollowUp } from './carried-key.js';
import { eachFollowing } from './each-following.js';
import type { NextNumber } from './each-following.js';
import { one, zero } from './fraction.js';
import type { Fraction } from './fraction.js';
import type { Key } from './judging/key.js';
import { markKeyed } from './judging/mark-keyed.js';
import type { Keyed } from './judging/mark-keyed.js';
import type { WrongKey } from './judging/mistaken.js';
import type { Understood } from './judging/understood.js';
import { marked, markedBlank, waiting } from './marked.js';
import type { Marked } from './marked.js';
import type { Reason } from './reading/reading.js';

/** A step or part of a question whose result is written down. */
export interface MarkedStep {
  readonly id: string;
  readonly points: number;
  readonly key: Key;
  readonly wrongValues?: readonly WrongKey[];
  /** How its key follows from earlier steps; without it, an earlier error is not carried on. */
  readonly followUp?: FollowUp;
  /** How a number of its answer follows from those before it in the same answer. */
  readonly within?: NextNumber;
}

/** A marked step, and whether it is right only because an earlier error was carried on. */
export type StepMark = Marked & { readonly id: string; readonly isCarried: boolean };

/**
 * Marks the steps of a question in their order. A step that is wrong by its key is compared with what follows from the student's own
 * earlier answers, if any of those was wrong: an error costs its marks once. `shareIfCarried` of the marks is earned then, usually
 * all. Where an earlier answer that counts could not be read, a wrong step waits with it, since it may follow from that. Of a step with
 * several numbers, each is right by the key, by what follows from earlier steps, or by what follows from the numbers before it; the
 * step is right if all are.
 */
export function markSteps(
  steps: readonly MarkedStep[],
  answers: readonly string[],
  shareIfCarried: Fraction = one,
): StepMark[] {
  const marks: StepMark[] = [];
  for (const [index, step] of steps.entries())
    marks.push(markStep(step, answers[index] ?? '', { marks, shareIfCarried }));
  return marks;
}

interface Before {
  readonly marks: readonly StepMark[];
  readonly shareIfCarried: Fraction;
}

function markStep(step: MarkedStep, answer: string, before: Before): StepMark {
  const { id, points } = step;
  const keyed = markKeyed(step.key, step.wrongValues ?? [], answer);
  if (keyed.kind === 'blank') return { id, isCarried: false, ...markedBlank(points, zero) };
  if (keyed.kind === 'unreadable') return { id, isCarried: false, ...waiting(keyed.reason) };
  if (keyed.isRight) return { id, isCarried: false, ...judged(points, keyed, one) };
  return { id, ...markWrong(step, { keyed, answer }, before) };
}

type Judged = Extract<Keyed, { kind: 'judged' }>;

/** Marks a step that is wrong by its own key. */
function markWrong(
  step: MarkedStep,
  { keyed, answer }: { readonly keyed: Judged; readonly answer: string },
  { marks, shareIfCarried }: Before,
): Omit<StepMark, 'id'> {
  const { points, followUp } = step;
  const sources = marks.filter(({ id }) => followUp && stepsBefore(followUp).includes(id));
  const keys = followUp && sources.some(isOffKey) ? carriedKeys(followUp, answersOf(sources)) : [];
  const carried = keys
    .map((key) => markKeyed(key, [], answer))
    .filter((one) => one.kind === 'judged');
  const whole = carried.find(({ isRight }) => isRight);
  if (whole) return { isCarried: true, ...judged(points, whole, shareIfCarried) };
  const each = eachByAny(step, keyed, carried);
  if (each.every((right) => right))
    return {
      isCarried: true,
      ...judged(points, { ...keyed, each, isRight: true, mistakes: [] }, shareIfCarried),
    };
  return sources.some(({ status }) => status === 'unreadable')
    ? { isCarried: false, ...waiting(waitsForEarlier) }
    : { isCarried: false, ...judged(points, { ...keyed, each }, zero) };
}

/** For each number, whether it is right by the key, by a carried key, or by the numbers before it. */
function eachByAny(
  { key, within }: MarkedStep,
  keyed: Judged,
  carried: readonly Judged[],
): boolean[] {
  const following = within ? eachFollowing(key, keyed.understood, within) : [];
  return keyed.each.map(
    (right, index) =>
      right || following[index] === true || carried.some(({ each }) => each[index] === true),
  );
}

/** An answer that differs from the key of its own step, even if it earned marks by following from another. */
const isOffKey = ({ status, isRight, isCarried }: StepMark): boolean =>
  status === 'marked' && (!isRight || isCarried);

const judged = (points: number, keyed: Judged, fraction: Fraction): Marked =>
  marked(points, {
    fraction,
    isRight: keyed.isRight,
    mistakes: keyed.mistakes,
    each: keyed.each,
    understood: keyed.understood,
  });

const answersOf = (marks: readonly StepMark[]): EarlierAnswers =>
  new Map(
    marks.flatMap(({ id, understood }): (readonly [string, Understood])[] =>
      understood ? [[id, understood]] : [],
    ),
  );

const waitsForEarlier: Reason = {
  code: 'waits-for-earlier',
  message: {
    zh: '这一步可能是由前面读不出的答案推出的',
    en: 'this step may follow from an earlier answer that could not be read',
  },
};
