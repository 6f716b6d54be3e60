import type { RubricPoint } from '../../exam/manifest/question-schema.js';
import type { LocalizedText } from '../../util/localized-text.js';
import { exactly } from '../objective/decimal.js';
import { sum, writeFraction } from '../objective/fraction.js';
import { isBlank, tidy } from '../objective/reading/tidy.js';
import type { PointProposal, Proposal } from '../results/result.js';
import { readAnswer } from './answer-text.js';
import { judgePoint } from './judging/judge-point.js';
import { numberReadings } from './numbers/number-readings.js';
import { evidenceOf } from './evidence.js';
import { wordingsOf } from './wording/remembered-wordings.js';

/** What helps to judge a written answer. */
export interface WrittenOptions {
  /** The stem of the question, and of its part: what is copied from there earns nothing. */
  readonly questions?: readonly LocalizedText[];
}

/**
 * Proposes marks for a written answer, in Chinese, English or both: for each point of the rubric all of its marks or none, with the
 * place in the answer that shows it and the reason. A person decides. Nothing is proposed for an empty answer. Never throws,
 * whatever the answer holds; its cost grows with the length of the answer, not faster.
 */
export function proposeWritten(
  rubric: readonly RubricPoint[],
  answer: string,
  { questions = [] }: WrittenOptions = {},
): Proposal {
  if (isBlank(tidy(answer))) return { marks: '0', rubric: rubric.map(unanswered) };
  const text = readAnswer(answer, questions);
  const read = { answer: text, numbers: numberReadings(text, true) };
  const wordings = wordingsOf(rubric, questions);
  const points = rubric.map((point, index): PointProposal => {
    const { found, ...verdict } = judgePoint(point, wordings[index] ?? { zh: [], en: [] }, read);
    return {
      point: index,
      points: point.marks,
      ...verdict,
      evidence: evidenceOf(found, text.tokens),
    };
  });
  const earned = points
    .filter(({ isEarned }) => isEarned)
    .map(({ points: marks }) => exactly(marks));
  return { marks: writeFraction(sum(earned)), rubric: points };
}

const unanswered = ({ marks }: RubricPoint, point: number): PointProposal => ({
  point,
  points: marks,
  isEarned: false,
  isUnsure: false,
  evidence: [],
  why: { zh: '没有作答', en: 'nothing was answered' },
});
