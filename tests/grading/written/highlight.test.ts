import test from 'ava';
import { highlight } from '../../../src/grading/written/highlight.js';

/** An answer, its evidence, and the segments with evidence in brackets. */
const cases: readonly (readonly [string, readonly (readonly [number, number])[], string])[] = [
  ['abcdef', [[1, 3]], 'a[bc]def'],
  ['abcdef', [], 'abcdef'],
  ['abcdef', [[0, 6]], '[abcdef]'],
  [
    'abcdef',
    [
      [4, 5],
      [1, 2],
    ],
    'a[b]cd[e]f',
  ],
  [
    'abcdef',
    [
      [1, 3],
      [2, 4],
    ],
    'a[bcd]ef',
  ],
  [
    'abcdef',
    [
      [1, 3],
      [3, 4],
    ],
    'a[bcd]ef',
  ],
  [
    'abcdef',
    [
      [-4, 2],
      [5, 99],
    ],
    '[ab]cde[f]',
  ],
  [
    'abcdef',
    [
      [3, 3],
      [5, 2],
    ],
    'abcdef',
  ],
  ['a😀b', [[2, 3]], 'a[😀]b'],
  ['', [[0, 4]], ''],
];

for (const [answer, evidence, expected] of cases)
  test(`${JSON.stringify(answer)} with ${JSON.stringify(evidence)} is shown ${expected}`, (t) => {
    t.is(
      highlight(answer, evidence)
        .map(({ text, isEvidence }) => (isEvidence ? `[${text}]` : text))
        .join(''),
      expected,
    );
  });
