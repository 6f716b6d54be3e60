import { roundHalfUp } from '../../grading/objective/decimal.js';
import {
  fraction,
  isEqual,
  multiply,
  writeFraction,
  zero,
} from '../../grading/objective/fraction.js';
import type { Fraction } from '../../grading/objective/fraction.js';

/** A share of the full marks: `0`, or in percent to one decimal with the exact fraction, `37.5% (3/8)`. */
export const percent = (share: Fraction): string =>
  isEqual(share, zero)
    ? '0'
    : `${roundHalfUp(multiply(share, fraction(100)), 1).replace(/\.0$/, '')}% (${writeFraction(share)})`;
