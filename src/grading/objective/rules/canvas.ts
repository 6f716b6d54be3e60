import { exact, netShare } from './rule.js';
import type { Rule } from './rule.js';

const source: Rule['source'] = {
  basis: 'published source read',
  where: 'Canvas, instructor guide to New Quizzes (multiple answers)',
};

export const canvas: readonly Rule[] = [
  {
    id: 'canvas/partial-credit-with-penalty',
    source,
    fraction: (ticks) => netShare(ticks, ticks.right),
  },
  { id: 'canvas/exact-match', source, fraction: exact },
];
