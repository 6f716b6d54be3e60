import { fraction, multiply } from '../fraction.js';
import type { Fraction } from '../fraction.js';
import { exact, isBlank, netShare, shareOfJudged, shareOfRight } from './rule.js';
import type { Rule, Ticks } from './rule.js';

const source: Rule['source'] = {
  basis: 'published source read',
  where: 'PrairieLearn, element pl-checkbox: its documentation and grade()',
};

/** A blank is sent back ungraded, unless the author allows blanks. */
const graded = (name: string, mark: (ticks: Ticks) => Fraction): Rule => ({
  id: `prairielearn/${name}`,
  source,
  fraction: (ticks) => (isBlank(ticks) ? null : mark(ticks)),
});

/** The four ways of pl-checkbox, and the last of them where a blank is allowed: its code then counts the wrong options left. */
export const prairielearn: readonly Rule[] = [
  graded('off', exact),
  graded('net-correct', (ticks) => netShare(ticks, ticks.right)),
  graded('coverage', (ticks) =>
    multiply(
      shareOfRight(ticks),
      fraction(ticks.rightTicked, ticks.rightTicked + ticks.wrongTicked),
    ),
  ),
  graded('each-answer', shareOfJudged),
  { id: 'prairielearn/each-answer, blank allowed', source, fraction: shareOfJudged },
];
