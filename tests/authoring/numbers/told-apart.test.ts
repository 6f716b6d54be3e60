import test from 'ava';
import { areToldApart } from '../../../src/authoring/numbers/told-apart.js';

test('numbers that rounding on the way could confuse are not told apart', (t) => {
  t.true(areToldApart(0.525, 0.531, 3));
  t.false(areToldApart(0.525, 0.529, 3));
  t.true(areToldApart(0.525, 0.529, 4));
  t.false(areToldApart(NaN, 0.5, 3));
});
