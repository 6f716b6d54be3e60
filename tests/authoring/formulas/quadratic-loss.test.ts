import test from 'ava';
import { gradientAt, lossAt } from '../../../src/authoring/formulas/quadratic-loss.js';
import type { QuadraticLoss } from '../../../src/authoring/formulas/quadratic-loss.js';

/** Computed by hand: loss, parameters, value, gradient. */
const cases: readonly (readonly [string, QuadraticLoss, number[], number, number[]])[] = [
  ['2(w-3)^2+1 at 5', { form: 'vertex', a: 2, b: 3, c: 1 }, [5], 9, [8]],
  ['w^2-4w+3 at 0', { form: 'standard', a: 1, b: -4, c: 3 }, [0], 3, [-4]],
  [
    'w^2+2b^2+wb-3w+b at (1,2)',
    { form: 'bowl', a: 1, d: 2, e: 1, f: -3, g: 1 },
    [1, 2],
    10,
    [1, 10],
  ],
  [
    'the squared errors of a line through the points (1,2) and (2,3) at (0,0)',
    {
      form: 'points',
      points: [
        [1, 2],
        [2, 3],
      ],
    },
    [0, 0],
    13,
    [-16, -10],
  ],
];
for (const [title, loss, parameters, value, gradient] of cases)
  test(`${title} is ${value} with the gradient ${gradient.join(', ')}`, (t) => {
    t.is(lossAt(loss, parameters), value);
    t.deepEqual(gradientAt(loss, parameters), gradient);
  });
