import test from 'ava';
import {
  drawMask,
  drawNormal,
  drawPermutation,
  drawTruncatedNormal,
  drawUniform,
} from '../../../src/keras/random/draw.js';
import { seeded } from '../../../src/util/random.js';

const stream = (seed = 1): ReturnType<typeof seeded> => seeded('draw', seed);

const mean = (values: Float32Array): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

test('the same stream gives the same numbers', (t) => {
  for (const draw of [drawUniform, drawNormal, drawTruncatedNormal])
    t.deepEqual(draw(stream(), 7), draw(stream(), 7));
  t.deepEqual(drawMask(stream(), 9, 0.3), drawMask(stream(), 9, 0.3));
});

test('a shorter draw is the beginning of a longer one', (t) => {
  t.deepEqual(drawNormal(stream(), 5), drawNormal(stream(), 8).slice(0, 5));
});

test('normal numbers have the mean and the deviation that they should have', (t) => {
  const values = drawNormal(stream(), 40_000, 2, 0.5);
  t.true(Math.abs(mean(values) - 2) < 0.01);
  t.true(Math.abs(mean(values.map((value) => (value - 2) * (value - 2))) - 0.25) < 0.01);
});

test('truncated numbers keep within two deviations', (t) => {
  const values = drawTruncatedNormal(stream(), 20_000, 1, 0.5);
  t.true(values.every((value) => value >= 0 && value <= 2));
  t.true(Math.abs(mean(values) - 1) < 0.02);
});

for (const rate of [0.1, 0.25, 0.5, 0.8])
  test(`a mask of rate ${rate} drops that share and keeps the mean`, (t) => {
    const values = drawMask(stream(), 40_000, rate);
    t.deepEqual([...new Set(values)].sort(), [0, Math.fround(1 / (1 - rate))]);
    const dropped = values.filter((value) => value === 0).length / values.length;
    t.true(Math.abs(dropped - rate) < 0.01);
  });

test('a permutation holds each number once', (t) => {
  t.deepEqual(
    [...drawPermutation(stream(), 50)].sort((a, b) => a - b),
    [...Array(50).keys()],
  );
});
