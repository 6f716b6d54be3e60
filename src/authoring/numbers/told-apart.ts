import { lastPlace } from '../answer.js';

/** Units of the last place by which hand calculation with rounded intermediate results may well be off. */
const doubt = 5;

/** Says whether two numbers printed with `decimals` places differ by more than rounding on the way can do. */
export const areToldApart = (left: number, right: number, decimals: number): boolean =>
  Math.abs(left - right) > doubt * lastPlace(decimals);
