import type { AnswerText } from '../answer-text.js';
import { findNumbers } from '../numbers/find-numbers.js';
import type { Verdict } from './verdict.js';

/** Judges a point by the numbers that must all occur. */
export function judgeNumbers(numbers: readonly number[], answer: AnswerText): Verdict {
  const { found, missing, unsure } = findNumbers(numbers, answer);
  if (missing.length > 0)
    return {
      isEarned: false,
      isUnsure: found.length >= missing.length,
      found,
      why: { zh: `缺少数 ${missing.join('、')}`, en: `missing numbers: ${missing.join(', ')}` },
    };
  const listed = { zh: numbers.join('、'), en: numbers.join(', ') };
  return {
    isEarned: true,
    isUnsure: unsure.length > 0,
    found,
    why:
      unsure.length > 0
        ? {
            zh: `找到数 ${listed.zh}，但 ${unsure.join('、')} 可能另有读法`,
            en: `has the numbers ${listed.en}, but ${unsure.join(', ')} may be read in another way`,
          }
        : { zh: `找到数 ${listed.zh}`, en: `has the numbers ${listed.en}` },
  };
}
