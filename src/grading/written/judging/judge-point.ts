import type { RubricPoint } from '../../../exam/manifest/question-schema.js';
import type { ReadNumbers } from '../wording/cover.js';
import type { Wording } from '../wording/weigh-terms.js';
import { findContradiction, judgeAlternatives } from './judge-alternatives.js';
import { judgeNumbers } from './judge-numbers.js';
import { isNearWording, judgeWording } from './judge-wording.js';
import { allOf } from './verdict.js';
import type { Verdict } from './verdict.js';

/**
 * Judges one point of a rubric. What contradicts it goes before all else. Then its alternatives and its numbers decide; its own wording
 * only where it has neither.
 */
export function judgePoint(point: RubricPoint, wording: Wording, read: ReadNumbers): Verdict {
  const { accept, reject = [], numbers } = point;
  const contradiction = findContradiction(reject, read.answer);
  if (contradiction) return contradiction;
  const demands = [
    ...(accept ? [nearOr(judgeAlternatives(accept, read.answer), wording, read)] : []),
    ...(numbers ? [judgeNumbers(numbers, read.answer)] : []),
  ];
  return demands.length > 0 ? allOf(demands) : judgeWording(wording, read);
}

/** An author cannot think of every way: an answer near the wording of the point is shown to a person. */
const nearOr = (verdict: Verdict, wording: Wording, read: ReadNumbers): Verdict =>
  verdict.isEarned || verdict.isUnsure || !isNearWording(wording, read)
    ? verdict
    : {
        ...verdict,
        isUnsure: true,
        why: {
          zh: `${verdict.why.zh}，但用词接近评分要点`,
          en: `${verdict.why.en}, but it is near the wording of the point`,
        },
      };
