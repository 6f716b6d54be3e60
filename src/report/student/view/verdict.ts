import type { LocalizedText } from '../../../util/localized-text.js';
import type { PartResult, QuestionResult } from '../../../grading/results/result.js';
import { compare, zero } from '../../../grading/objective/fraction.js';
import { exactly } from '../../../grading/objective/decimal.js';
import { exactMarks } from '../../../grading/results/exact-marks.js';

/** What became of an answer, in one word. */
export type Verdict =
  'right' | 'carried' | 'full' | 'partly' | 'wrong' | 'none' | 'blank' | 'pending' | 'not-graded';

/**
 * The verdict on an answer. Marks that somebody set for another reason than the answer (a correction, a withdrawn question) are
 * told as marks: they do not make the answer right or wrong.
 */
export function verdictOf(result: QuestionResult | PartResult): Verdict {
  const { status, by } = result;
  if (status === 'pending' || status === 'not-graded') return status;
  if (by === 'override') return byMarks[earnedOf(result)];
  if (status === 'blank') return 'blank';
  const earned = earnedOf(result);
  if (earned === 'all') return result.isCarried ? 'carried' : 'right';
  return earned === 'some' ? 'partly' : 'wrong';
}

type Earned = 'all' | 'some' | 'nothing';

const byMarks: Readonly<Record<Earned, Verdict>> = { all: 'full', some: 'partly', nothing: 'none' };

/** How much of its points an answer earned; of no points at all, a right answer earned all. */
function earnedOf({ marks, points, isRight }: QuestionResult | PartResult): Earned {
  const earned = exactMarks(marks ?? '0');
  if (points === 0) return isRight ? 'all' : 'nothing';
  if (compare(earned, exactly(points)) >= 0) return 'all';
  return compare(earned, zero) > 0 ? 'some' : 'nothing';
}

/** A word and a sign for each: colour is never the only difference. */
export const verdicts: Readonly<
  Record<Verdict, { readonly sign: string; readonly word: LocalizedText }>
> = {
  right: { sign: '✓', word: { zh: '正确', en: 'Right' } },
  carried: { sign: '✓', word: { zh: '承接正确', en: 'Right from your earlier result' } },
  full: { sign: '✓', word: { zh: '满分', en: 'Full marks' } },
  partly: { sign: '◐', word: { zh: '部分得分', en: 'Partly right' } },
  wrong: { sign: '✗', word: { zh: '错误', en: 'Wrong' } },
  none: { sign: '✗', word: { zh: '不得分', en: 'No marks' } },
  blank: { sign: '○', word: { zh: '未作答', en: 'Not answered' } },
  pending: { sign: '…', word: { zh: '待评阅', en: 'Waiting for a person' } },
  'not-graded': { sign: '–', word: { zh: '不计分', en: 'Not counted' } },
};

/** Whether its worked solution need not be read. */
export const isSettled = (verdict: Verdict | undefined): boolean =>
  verdict === 'right' || verdict === 'full';
