import { shareOfJudged } from './rule.js';
import type { Rule } from './rule.js';

/** Every cell of the answer counts, ticked or left; a blank earns what the wrong options are worth. */
export const numbas: Rule = {
  id: 'numbas/score-per-matched-cell',
  source: {
    basis: 'notes on the source',
    where: 'Numbas, marking_scripts/multipleresponse.jme',
  },
  fraction: shareOfJudged,
};
