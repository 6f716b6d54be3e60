import test from 'ava';
import { linePositions } from '../../src/util/line-positions.js';

/** A text, an offset, and its place. */
const cases: readonly (readonly [string, number, string])[] = [
  ['', 0, '1:1'],
  ['', 9, '1:1'],
  ['ab', 0, '1:1'],
  ['ab', 2, '1:3'],
  ['ab\ncd', 2, '1:3'],
  ['ab\ncd', 3, '2:1'],
  ['ab\ncd\n', 6, '3:1'],
  ['ab\r\ncd', 4, '2:1'],
  ['\n\n\n', 2, '3:1'],
  ['卷积\n网络', 4, '2:2'],
  ['ab', -1, '1:1'],
];
for (const [text, offset, place] of cases)
  test(`offset ${offset} of ${JSON.stringify(text)} is at ${place}`, (t) => {
    const { line, column } = linePositions(text)(offset);
    t.is(`${line}:${column}`, place);
  });
