import test from 'ava';
import { arrow, boxAt, gridLines } from '../../../src/paper/figures/shapes.js';

test('the head of an arrow ends at its last point, and its shaft where the head begins', (t) => {
  const [shaft, head] = arrow([
    [0, 0],
    [20, 0],
  ]);
  t.deepEqual(shaft?.draw === 'path' && shaft.points, [
    [0, 0],
    [15, 0],
  ]);
  t.deepEqual(head?.draw === 'path' && head.points, [
    [20, 0],
    [15, 2],
    [15, -2],
  ]);
});

test('an arrow around a corner points along its last piece', (t) => {
  const [shaft, head] = arrow([
    [0, 0],
    [10, 0],
    [10, 30],
  ]);
  t.deepEqual(shaft?.draw === 'path' && shaft.points, [
    [0, 0],
    [10, 0],
    [10, 25],
  ]);
  t.deepEqual(head?.draw === 'path' && head.points[0], [10, 30]);
});

test('a short arrow has a small head', (t) => {
  const [shaft] = arrow([
    [0, 0],
    [2, 0],
  ]);
  const base = shaft?.draw === 'path' ? shaft.points.at(-1) : undefined;
  t.true((base?.[0] ?? 0) > 0.5);
});

test('an arrow without length is nothing', (t) => {
  t.deepEqual(
    arrow([
      [1, 1],
      [1, 1],
    ]),
    [],
  );
});

test('a grid has its inner lines only', (t) => {
  const inner = gridLines(boxAt([5, 5], 10, 10), [2, 4], {});
  t.is(inner.length, 4);
  t.deepEqual(
    inner.map((draw) => draw.draw === 'path' && draw.points[0]),
    [
      [2.5, 0],
      [5, 0],
      [7.5, 0],
      [0, 5],
    ],
  );
});
