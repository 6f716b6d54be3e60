import { fraction, greater, one, smaller, subtract, zero } from '../fraction.js';
import type { Fraction } from '../fraction.js';
import { exact, netShare, share, shareOfRight } from './rule.js';
import type { Rule, Ticks } from './rule.js';

const basis = 'published source read';

/** The author weighs each option; the sum of the ticked weights is kept between 0 and 1. Four usual ways of weighing. */
const multichoice = (weight: string, loss: (ticks: Ticks) => Fraction): Rule => ({
  id: `moodle/multichoice, right 1/C, wrong ${weight}`,
  source: { basis, where: 'Moodle, question/type/multichoice (sum of the fractions)' },
  fraction: (ticks) => greater(zero, smaller(one, subtract(shareOfRight(ticks), loss(ticks)))),
});

export const moodle: readonly Rule[] = [
  multichoice('0', () => zero),
  multichoice('-1/W', ({ wrong, wrongTicked }) => share(wrongTicked, wrong)),
  multichoice('-1/C', ({ right, wrongTicked }) => fraction(wrongTicked, right)),
  multichoice('-1', ({ wrongTicked }) => fraction(wrongTicked)),
  {
    id: 'moodle/all-or-nothing (multichoiceset)',
    source: { basis, where: 'Moodle plugin qtype_multichoiceset' },
    fraction: exact,
  },
  {
    id: 'moodle/ou-multiple-response',
    // An old copy of its code does not deduct; its text, which does, is followed.
    source: { basis, where: 'Moodle plugin qtype_oumultiresponse, README' },
    fraction: (ticks) => netShare(ticks, ticks.right),
  },
];
