import { netShare, shareOfJudged } from './rule.js';
import type { Rule } from './rule.js';

const source: Rule['source'] = {
  basis: 'published source read',
  where: 'Brightspace, help page on multi-select questions',
};

export const brightspace: readonly Rule[] = [
  {
    id: 'brightspace/right-minus-wrong',
    // By the page as it stands, the perfect answer earns C/N: full marks only if every option is right.
    source,
    fraction: (ticks) => netShare(ticks, ticks.right + ticks.wrong),
  },
  { id: 'brightspace/correct-answers', source, fraction: shareOfJudged },
];
