import type { ChoiceQuestion, Question } from '../../exam/manifest/question-schema.js';
import type { LocalizedText } from '../../util/localized-text.js';
import { without } from '../../util/without.js';
import { sayUnderstood } from '../objective/judging/understood.js';
import type { Understood } from '../objective/judging/understood.js';
import { exactly } from '../objective/decimal.js';
import { isEqual, writeFraction } from '../objective/fraction.js';
import type { Fraction } from '../objective/fraction.js';
import type { Marked } from '../objective/marked.js';
import type { Decider, Proposal, QuestionResult, ResultStatus } from '../results/result.js';

/** What questions and parts have in common in a result. */
export type Marks = Omit<QuestionResult, 'slot' | 'number' | 'ticked' | 'parts'>;

const statuses = {
  marked: 'marked',
  blank: 'blank',
  unreadable: 'pending',
  'not-graded': 'not-graded',
} as const satisfies Record<Marked['status'], ResultStatus>;

/** The result of an answer that was marked without a person, or waits for one because it could not be read. */
export const ofMarked = (marked: Marked, points: number, answer: string): Marks => ({
  points,
  status: statuses[marked.status],
  marks: marked.marks && writeFraction(marked.marks),
  by: 'rule',
  answer,
  ...(marked.understood && { read: sayUnderstood(marked.understood) }),
  isRight: marked.isRight,
  ...(marked.each.length > 1 && { each: marked.each }),
  mistakes: marked.mistakes,
  ...(marked.reason && { why: marked.reason.message }),
});

/** Marks that a person gave. The answer counts as right if it earned all. */
export const ofPerson = (
  result: Marks,
  given: Fraction,
  { by, why }: { readonly by: Exclude<Decider, 'rule'>; readonly why?: LocalizedText | undefined },
): Marks => ({
  ...without(result, 'why'),
  status: 'marked',
  marks: writeFraction(given),
  by,
  isRight: isEqual(given, exactly(result.points)),
  ...(why && { why }),
});

/** An answer that a person must mark, with what is proposed. */
export const ofWaiting = (
  points: number,
  answer: string,
  {
    why,
    proposal,
    isCarried,
  }: {
    readonly why: LocalizedText;
    readonly proposal?: Proposal | undefined;
    readonly isCarried?: boolean;
  },
): Marks => ({
  points,
  status: 'pending',
  marks: null,
  by: 'rule',
  answer,
  isRight: false,
  mistakes: [],
  why,
  ...(proposal && { proposal }),
  ...(isCarried && { isCarried }),
});

/** The ticked options of an answer that could be read, by their place in the bank. */
export function tickedOf(
  question: ChoiceQuestion,
  understood: Understood | undefined,
): readonly number[] {
  const labels = understood?.type === 'options' ? understood.labels : [];
  return question.options.filter(({ label }) => labels.includes(label)).map(({ source }) => source);
}

/** The head of a question's result. */
export const headOf = ({ slot, number }: Question): Pick<QuestionResult, 'slot' | 'number'> => ({
  slot,
  number,
});
