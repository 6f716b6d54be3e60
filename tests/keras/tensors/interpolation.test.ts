import test from 'ava';
import {
  interpolate,
  interpolations,
  nearestCells,
  type Interpolation,
} from '../../../src/keras/tensors/interpolation.js';

const round = (rows: number[][]): number[][] =>
  rows.map((row) => row.map((weight) => Number(weight.toFixed(5)) + 0));

const methods = interpolations.filter(
  (name): name is Exclude<Interpolation, 'nearest'> => name !== 'nearest',
);

for (const method of methods)
  test(`${method}: the parts of each new cell make a whole`, (t) => {
    for (const [from, to] of [
      [1, 4],
      [5, 3],
      [3, 7],
      [8, 2],
    ] as const)
      for (const antialias of [false, true])
        for (const row of interpolate(method, from, to, antialias))
          t.true(Math.abs(row.reduce((sum, part) => sum + part, 0) - 1) < 1e-6);
  });

test('between two centres the parts change evenly; outside of all, the last cell stands alone', (t) => {
  t.deepEqual(round(interpolate('bilinear', 2, 4, false)), [
    [1, 0],
    [0.75, 0.25],
    [0.25, 0.75],
    [0, 1],
  ]);
});

test('a smaller picture made without antialias skips cells, one made with it does not', (t) => {
  t.deepEqual(round(interpolate('bilinear', 9, 3, false))[0], [0, 1, 0, 0, 0, 0, 0, 0, 0]);
  t.true(
    (round(interpolate('bilinear', 9, 3, true))[0] ?? []).slice(0, 4).every((part) => part > 0),
  );
});

test('by area, a cell on the border of two new ones is shared', (t) => {
  t.deepEqual(round(interpolate('area', 3, 2, false)), [
    [0.66667, 0.33333, 0],
    [0, 0.33333, 0.66667],
  ]);
});

test('cubic parts outside of the picture are left out', (t) => {
  t.deepEqual(round(interpolate('bicubic', 2, 4, false))[1], [0.79286, 0.20714]);
});

test('the nearest cell is the one in which the new centre lies', (t) => {
  t.deepEqual(nearestCells(3, 4), [0, 1, 1, 2]);
  t.deepEqual(nearestCells(7, 4), [0, 2, 4, 6]);
});
