import test from 'ava';
import fc from 'fast-check';
import { smooth } from '../../../src/paper/figures/smooth.js';

type Points = readonly (readonly [number, number])[];

const kept: readonly (readonly [about: string, Points])[] = [
  [
    'the corner of a ReLU',
    [
      [-1, 0],
      [0, 0],
      [1, 1],
    ],
  ],
  [
    'four points of a step',
    [
      [-1, 0],
      [0, 0],
      [0.1, 1],
      [1, 1],
    ],
  ],
  [
    'points that go back',
    [
      [0, 0],
      [1, 1],
      [0.5, 2],
      [2, 2],
      [3, 0],
    ],
  ],
  [
    'points above each other',
    [
      [0, 0],
      [1, 0],
      [1, 1],
      [2, 1],
      [3, 1],
    ],
  ],
];
for (const [about, points] of kept)
  test(`${about} stay as they are`, (t) => {
    t.deepEqual(smooth(points), points);
  });

test('a parabola through five points is a parabola', (t) => {
  const points = [-2, -1, 0, 1, 2].map((x): [number, number] => [x, x * x]);
  for (const [x, y] of smooth(points)) t.true(Math.abs(y - x * x) < 1e-9, `${x}`);
});

test('a smooth curve goes through its points and never beyond those on both sides', (t) => {
  const value = fc.integer({ min: -100, max: 100 });
  fc.assert(
    fc.property(fc.array(value, { minLength: 5, maxLength: 20 }), (values) => {
      const points = values.map((y, x): [number, number] => [x, y]);
      const curve = smooth(points);
      for (const point of points)
        t.true(curve.some(([x, y]) => x === point[0] && Math.abs(y - point[1]) < 1e-9));
      for (const [x, y] of curve) {
        const [left = 0, right = 0] = [values[Math.floor(x)], values[Math.ceil(x)]];
        t.true(y >= Math.min(left, right) - 1e-9 && y <= Math.max(left, right) + 1e-9);
      }
    }),
  );
});
