import test from 'ava';
import { adagradSteps, wrongPlaces } from '../../../src/authoring/formulas/adagrad.js';

const listRun = (gradients: number[], start: number, rate: number) =>
  ({ source: { kind: 'list', gradients }, start, rate, steps: gradients.length }) as const;

/** Computed by hand: 3, 4 make a root of 5; 2, -1, 2 make roots of 2, 5 and 9. */
const places: readonly (readonly [number[], start: number, rate: number, number[]])[] = [
  [[3, 4], 5, 0.5, [4.5, 4.1]],
  [[-8, 6], 0, 1, [1, 0.4]],
  [[2, -1, 2], 1, 0.3, [0.7, 0.7 + 0.3 / Math.sqrt(5), 0.5 + 0.3 / Math.sqrt(5)]],
];
for (const [gradients, start, rate, expected] of places)
  test(`the gradients ${gradients.join(', ')} lead from ${start} to ${expected.join(', ')}`, (t) => {
    const found = adagradSteps(listRun(gradients, start, rate)).map(({ place }) => place);
    t.true(found.every((place, i) => Math.abs(place - (expected[i] ?? NaN)) < 1e-12));
  });

test('on a parabola the first step has the size of the learning rate, whatever the slope', (t) => {
  for (const a of [1, 7, 100]) {
    const source = { kind: 'parabola', a, b: 3 } as const;
    t.is(adagradSteps({ source, start: 5, rate: 0.5, steps: 1 })[0]?.place, 4.5);
  }
});

test('the sum of squares keeps all gradients', (t) => {
  t.is(adagradSteps(listRun([2, -1, 2], 0, 1)).at(-1)?.squareSum, 9);
});

test('each mistake leads elsewhere', (t) => {
  const wrong = wrongPlaces(listRun([3, 4], 5, 0.5));
  t.deepEqual(
    wrong.map(([place, mistake]) => `${mistake} ${place.toFixed(3)}`),
    [
      'adagrad-without-root 4.753',
      'adagrad-without-sum 4.000',
      'plain-gradient-descent 1.500',
      'adagrad-sum-of-gradients 3.378',
      'adagrad-mean-for-sum 3.934',
      'gradient-ascent 5.900',
      'one-step-short 4.500',
    ],
  );
});
