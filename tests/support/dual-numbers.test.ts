import test from 'ava';
import { exp, fixed, ln, minus, over, plus, slopesOf, times } from './dual-numbers.js';
import type { Dual } from './dual-numbers.js';

const at = 1.3;
const functions: readonly (readonly [string, (x: Dual) => Dual, slope: number])[] = [
  ['x^2+3x', (x) => plus(times(x, x), times(fixed(3), x)), 2 * at + 3],
  ['5-x', (x) => minus(fixed(5), x), -1],
  ['1/x', (x) => over(fixed(1), x), -1 / (at * at)],
  ['e^(2x)', (x) => exp(times(fixed(2), x)), 2 * Math.exp(2 * at)],
  ['ln x', ln, 1 / at],
];
for (const [name, f, slope] of functions)
  test(`the slope of ${name}`, (t) => {
    t.true(Math.abs((slopesOf(([x = fixed(0)]) => f(x), [at])[0] ?? NaN) - slope) < 1e-12);
  });
