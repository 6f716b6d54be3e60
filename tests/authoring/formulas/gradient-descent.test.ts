import test from 'ava';
import {
  converges,
  lowestPoint,
  pathOf,
} from '../../../src/authoring/formulas/gradient-descent.js';

const parabola = { form: 'vertex', a: 1, b: 3, c: 0 } as const;

/** On (w-3)^2 each step multiplies the distance from 3 by 1 - 2 rate. */
const paths: readonly (readonly [rate: number, path: number[]])[] = [
  [0.25, [5, 4, 3.5, 3.25]],
  [0.5, [5, 3, 3, 3]],
  [0.75, [5, 2, 3.5, 2.75]],
  [1.5, [5, -1, 11, -13]],
];
for (const [rate, path] of paths)
  test(`on (w-3)^2 a learning rate of ${rate} gives ${path.join(', ')}`, (t) => {
    t.deepEqual(pathOf({ loss: parabola, start: [5], rate, steps: 3 }).flat(), path);
  });

test('two parameters move at once', (t) => {
  const loss = { form: 'bowl', a: 1, d: 1, e: 1, f: 0, g: 0 } as const;
  t.deepEqual(pathOf({ loss, start: [1, 2], rate: 0.5, steps: 1 })[1], [-1, -0.5]);
});

const limits: readonly (readonly [rate: number, converging: boolean])[] = [
  [0.1, true],
  [0.9, true],
  [1, false],
  [1.1, false],
];
for (const [rate, converging] of limits)
  test(`on a parabola of curvature 2 a learning rate of ${rate} ${converging ? 'converges' : 'does not'}`, (t) => {
    t.is(converges({ loss: parabola, start: [5], rate, steps: 1 }), converging);
  });

test('the lowest point of w^2-4w+3 is 2', (t) => {
  t.is(lowestPoint({ form: 'standard', a: 1, b: -4, c: 3 }), 2);
});
