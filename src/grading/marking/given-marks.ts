import type { LocalizedText } from '../../util/localized-text.js';
import { exactly, parseDecimal } from '../objective/decimal.js';
import { compare, isEqual, sum } from '../objective/fraction.js';
import type { Fraction } from '../objective/fraction.js';
import { isBlank, tidy } from '../objective/reading/tidy.js';
import type { QuestionCells } from './question-cells.js';

/** Marks that a person wrote: none, some, or something that cannot be taken as marks. */
export type GivenMarks =
  | { readonly kind: 'none' }
  | { readonly kind: 'given'; readonly marks: Fraction }
  | { readonly kind: 'wrong'; readonly why: LocalizedText };

const none: GivenMarks = { kind: 'none' };

/**
 * Reads marks such as `7`, `7.5`, `7,5` or `7 分`; they lie between 0 and the points. `9/10` is no number of marks: its writer
 * meant 9, and `95%` would depend on the points.
 */
export function readMarks(text: string, points: number): GivenMarks {
  const tidied = tidy(text);
  if (isBlank(tidied)) return none;
  const [, digits] =
    /^(\d+(?:[.,]\d+)?|[.,]\d+)\s*(?:分|points?|marks?|pts?)?$/i.exec(tidied) ?? [];
  const marks = digits === undefined ? undefined : parseDecimal(digits.replace(',', '.'));
  return marks && compare(marks, exactly(points)) <= 0
    ? { kind: 'given', marks }
    : { kind: 'wrong', why: noMarks(text, points) };
}

const noMarks = (text: string, points: number): LocalizedText => ({
  zh: `“${text}”不是 0 到 ${points} 之间的分数`,
  en: `"${text}" is no number of marks from 0 to ${points}`,
});

/** The marks in the cells of a question or part: those of the whole, or the sum over all points of its rubric. */
export function givenMarks(
  cells: QuestionCells,
  points: number,
  rubric: readonly { readonly marks: number }[],
): GivenMarks {
  const whole = readMarks(cells.marks, points);
  const each = cells.rubric.map((text, index) => readMarks(text, rubric[index]?.marks ?? 0));
  const wrong = [whole, ...each].find((given) => given.kind === 'wrong');
  if (wrong) return wrong;
  const given = each.flatMap((one) => (one.kind === 'given' ? [one.marks] : []));
  if (given.length === 0) return whole;
  const total = sum(given);
  if (whole.kind === 'given')
    return isEqual(whole.marks, total) || given.length < each.length ? whole : disagreement;
  return given.length === each.length ? { kind: 'given', marks: total } : incomplete;
}

const disagreement: GivenMarks = {
  kind: 'wrong',
  why: {
    zh: '各评分点的分数之和与总分不一致',
    en: 'the marks of the rubric points do not add up to those of the whole',
  },
};

const incomplete: GivenMarks = {
  kind: 'wrong',
  why: { zh: '只有部分评分点有分数', en: 'only some points of the rubric have marks' },
};
