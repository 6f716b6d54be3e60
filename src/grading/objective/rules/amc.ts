import { fraction, greater, zero } from '../fraction.js';
import type { Fraction } from '../fraction.js';
import { exact, isBlank, shareOfJudged, slips } from './rule.js';
import type { Rule, Ticks } from './rule.js';

/**
 * Auto Multiple Choice adds up the boxes and takes a blank out before (v = 0). The marks are divided by those of the perfect
 * answer, since our questions are worth what their section says.
 */
const multiple = (name: string, mark: (ticks: Ticks) => Fraction): Rule => ({
  id: `amc/multiple ${name}`,
  source: {
    basis: 'published source read',
    where: 'Auto Multiple Choice, AMC-perl/AMC/Scoring.pm (b, m, p, v, haut, mz)',
  },
  fraction: (ticks) => (isBlank(ticks) ? zero : mark(ticks)),
});

/** Full marks less `cost` of `parts` parts for each slip, not below 0. */
const lessSlips = (ticks: Ticks, parts: number, cost: number): Fraction =>
  greater(zero, fraction(parts - cost * slips(ticks), parts));

export const amc: readonly Rule[] = [
  multiple('b=1,m=0 over N', shareOfJudged),
  multiple('b=1,m=-1,p=0 over N', (ticks) => lessSlips(ticks, ticks.right + ticks.wrong, 2)),
  multiple('haut=1', (ticks) => lessSlips(ticks, 1, 1)),
  multiple('haut=2 over 2', (ticks) => lessSlips(ticks, 2, 1)),
  multiple('mz=1', exact),
];
