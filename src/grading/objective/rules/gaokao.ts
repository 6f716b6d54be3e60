import { fraction, one, zero } from '../fraction.js';
import type { Fraction } from '../fraction.js';
import { isExact, shareOfRight } from './rule.js';
import type { Rule, Ticks } from './rule.js';

/** Any wrong tick, or none at all: nothing. All right: everything. Right but incomplete: the part. */
const subset = (name: string, part: (ticks: Ticks) => Fraction, source: Rule['source']): Rule => ({
  id: `gaokao/${name}`,
  source,
  fraction: (ticks) => {
    if (ticks.wrongTicked > 0 || ticks.rightTicked === 0) return zero;
    return isExact(ticks) ? one : part(ticks);
  },
});

const heading = 'headings of the national mathematics papers';

/** The three customs of Chinese papers. How much a part is worth does not stand in their headings. */
export const gaokao: readonly Rule[] = [
  subset('half-subset', () => fraction(1, 2), {
    basis: 'published source read',
    where: `${heading} since 2024; the half is the custom of course papers`,
  }),
  subset('proportional-subset', shareOfRight, {
    basis: 'published source read',
    where: `${heading} since 2024; 3+3 or 2+2+2 of 6 marks is general knowledge`,
  }),
  subset('5-points-2-for-subset', () => fraction(2, 5), {
    basis: 'published source read',
    where: `${heading} 2020-2023`,
  }),
];
