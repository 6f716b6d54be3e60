import type { Exam, Variant } from '../../../exam/manifest/exam-schema.js';
import type { QuestionResult, StudentResult } from '../../../grading/results/result.js';
import { divide, isEqual, toNumber, zero } from '../../../grading/objective/fraction.js';
import { printMarks } from '../../../grading/objective/marks.js';
import { sectionTitle } from '../../../paper/document/phrases.js';
import type { Language } from '../../../util/localized-text.js';
import type { JoinedMarks } from '../../joined/joined-marks.js';
import { joinedView } from './joined-view.js';
import type { JoinedView } from './joined-view.js';
import { sayNotCounted, sayPending, words } from '../words.js';
import { highest, tally } from './tally.js';
import type { Tally } from './tally.js';

/** A line of the table of marks. */
export interface MarksRow {
  readonly title: string;
  readonly earned: string;
  readonly points: string;
  /** Of the points, from 0 to 1; those that wait count as not earned. */
  readonly share: number;
  /** How many answers wait; 0 for none. */
  readonly waiting: number;
}

/** The marks as a whole. */
export interface Summary {
  readonly total: MarksRow;
  readonly sections: readonly MarksRow[];
  /** What there is to say of the total: that it is not final, that questions do not count. */
  readonly notices: readonly string[];
  /** Paper, programs and both together; undefined where no programs were graded. */
  readonly joined: JoinedView | undefined;
}

export interface Summarised {
  readonly exam: Exam;
  readonly variant: Variant;
  readonly result: StudentResult;
  readonly joined?: JoinedMarks | undefined;
}

export function summaryOf(
  { exam, variant, result, joined }: Summarised,
  language: Language,
): Summary {
  const bySlot = new Map(result.questions.map((question) => [question.slot, question]));
  const sections = exam.sections.map((section, index) => {
    const own = variant.questions.filter((question) => question.section === index);
    const results = own.flatMap(({ slot }): QuestionResult[] => {
      const found = bySlot.get(slot);
      return found ? [found] : [];
    });
    return rowOf(sectionTitle(section, index)[language], tally(results));
  });
  const all = tally(result.questions);
  return {
    total: rowOf(words.total[language], all),
    sections,
    notices: noticesOf(all).map((notice) => notice[language]),
    joined: joined && joinedView(joined, exam.weights, language),
  };
}

function noticesOf(all: Tally) {
  const { earned, answersWaiting, notCounted } = all;
  return [
    ...(answersWaiting === 0
      ? []
      : [sayPending(answersWaiting, printMarks(earned), printMarks(highest(all)))]),
    ...(notCounted === 0 ? [] : [sayNotCounted(notCounted)]),
  ];
}

const rowOf = (title: string, { earned, points, answersWaiting }: Tally): MarksRow => ({
  title,
  earned: printMarks(earned),
  points: printMarks(points),
  share: isEqual(points, zero) ? 0 : Math.max(0, toNumber(divide(earned, points))),
  waiting: answersWaiting,
});
