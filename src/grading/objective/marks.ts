import { exactly, roundHalfUp } from './decimal.js';
import { multiply } from './fraction.js';
import type { Fraction } from './fraction.js';

/** What an answer earns: the points of its question times the fraction that its rule gives, without rounding. */
export const marksOf = (points: number, earned: Fraction): Fraction =>
  multiply(exactly(points), earned);

/**
 * Marks as they are printed: at most 2 decimals, a half rounded up, no zeros at the end. Only print rounds: totals are added up
 * from the exact marks, so that three thirds of a point are one point.
 */
export const printMarks = (marks: Fraction): string => roundHalfUp(marks, 2).replace(/\.?0+$/, '');
