import type { Draft } from '../draft.js';
import { placeOf } from '../entry.js';
import type { ItemCheck } from './check.js';

/** A rubric whose marks do not add up to the points. */
export default {
  code: 'rubric-sum',
  severity: 'error',
  advice: {
    zh: '改 marks 或 points，使两者一致。',
    en: 'Change the marks or the points so that they agree.',
  },
  check(entry) {
    const { points } = entry.draft;
    const sum = marksOf(entry.draft);
    if (points === undefined || sum === undefined || sum === points) return [];
    const message = {
      zh: `评分点之和为 ${sum}，而本题分值为 ${points}`,
      en: `the marks of the rubric add up to ${sum}, but the question is worth ${points}`,
    };
    return [{ position: placeOf(entry, 'points'), message }];
  },
} satisfies ItemCheck;

/** The sum of all marks; halves are added without rounding. Undefined where there is no sound rubric. */
function marksOf({ kind, rubric, parts }: Draft): number | undefined {
  const points =
    kind === 'short'
      ? rubric
      : kind === 'comprehensive'
        ? parts?.flatMap((part) => part.rubric)
        : undefined;
  return points?.reduce((sum, { marks }) => sum + marks, 0);
}
