import { exactly } from '../../grading/objective/decimal.js';
import {
  divide,
  multiply,
  one,
  parseFraction,
  sum,
  toNumber,
  writeFraction,
  zero,
} from '../../grading/objective/fraction.js';
import type { Fraction } from '../../grading/objective/fraction.js';
import { sayUnderstood } from '../../grading/objective/judging/understood.js';
import { markObjective } from '../../grading/objective/mark-objective.js';
import type { Marked } from '../../grading/objective/marked.js';
import { proposeMarks } from '../../grading/objective/propose-marks.js';
import type { LocalizedText } from '../../util/localized-text.js';
import { pointsOf } from './task.js';
import type { Task, WrittenTask } from './task.js';

/** What became of one answer. */
export interface Judgement {
  /** `open`: the student marks it herself by the rubric. */
  readonly status: 'judged' | 'blank' | 'unreadable' | 'open';
  /** Exact share of the marks of the task: `1/2`. */
  readonly fraction: string;
  /** The same as a number from 0 to 1. */
  readonly share: number;
  readonly isRight: boolean;
  readonly mistakes: readonly string[];
  /** As it was understood. */
  readonly read?: LocalizedText;
  /** Why it could not be read. */
  readonly reason?: LocalizedText;
}

/** Several right options: half the marks for some of them without a wrong one, as in the college entrance examination. */
const rules = { multiple: 'gaokao/half-subset', other: 'all-or-nothing' } as const;

/** Judges an answer with the code that marks examinations. Without a key to compare with, it stays open. */
export function judgeAnswer(task: Task, answer: string): Judgement {
  if (task.kind === 'written') return judgeWritten(task, answer);
  const { question } = task;
  const rule = question.kind === 'multiple' ? rules.multiple : rules.other;
  return judgementOf(markObjective(question, answer, rule));
}

function judgeWritten({ question, part }: WrittenTask, answer: string): Judgement {
  const marks = proposeMarks(question, new Map([[part.label, answer]]));
  const mark = marks.find(({ id }) => id === part.label);
  if (mark) return judgementOf(mark);
  return { ...nothing, status: answer.trim() === '' ? 'blank' : 'open' };
}

const nothing = { fraction: '0', share: 0, isRight: false, mistakes: [] } as const;

const statuses = {
  marked: 'judged',
  blank: 'blank',
  unreadable: 'unreadable',
  'not-graded': 'blank',
} as const;

const judgementOf = (mark: Marked): Judgement => ({
  status: statuses[mark.status],
  ...ofFraction(mark.fraction ?? zero),
  isRight: mark.isRight,
  mistakes: mark.mistakes,
  ...(mark.understood && { read: sayUnderstood(mark.understood) }),
  ...(mark.reason && { reason: mark.reason.message }),
});

const ofFraction = (fraction: Fraction) => ({
  fraction: writeFraction(fraction),
  share: toNumber(fraction),
});

/** The judgement of a student who says which points of the rubric (from 0) her answer meets. */
export function judgeByRubric({ part }: WrittenTask, met: readonly number[]): Judgement {
  const marks = (points: readonly { readonly marks: number }[]) =>
    sum(points.map((point) => exactly(point.marks)));
  const all = marks(part.rubric);
  const own = marks(part.rubric.filter((_, index) => met.includes(index)));
  const fraction = all.numerator === 0n ? one : divide(own, all);
  return {
    ...nothing,
    ...ofFraction(fraction),
    status: 'judged',
    isRight: writeFraction(fraction) === '1',
  };
}

/** The judgement of a question from those of its tasks, weighted by their points. */
export function together(
  judged: readonly (readonly [task: Task, judgement: Judgement])[],
): Judgement {
  const [only] = judged;
  if (only && judged.length === 1) return only[1];
  const points = sum(judged.map(([task]) => exactly(pointsOf(task))));
  const earned = sum(
    judged.map(([task, { fraction }]) =>
      multiply(exactly(pointsOf(task)), parseFraction(fraction) ?? zero),
    ),
  );
  return {
    status: 'judged',
    ...ofFraction(divide(earned, points)),
    isRight: judged.every(([, { isRight }]) => isRight),
    mistakes: [...new Set(judged.flatMap(([, { mistakes }]) => mistakes))],
  };
}
