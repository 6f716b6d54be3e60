import test from 'ava';
import { crosses, crowding, leastCrowded, overlap } from '../../../src/paper/figures/placement.js';
import type { Segment } from '../../../src/paper/figures/placement.js';

const box = (left: number, top: number, right: number, bottom: number) => ({
  left,
  top,
  right,
  bottom,
});
const square = box(0, 0, 10, 10);

const pairs: readonly (readonly [about: string, ReturnType<typeof box>, boolean])[] = [
  ['that shares a corner region', box(9, 9, 20, 20), true],
  ['inside', box(2, 2, 3, 3), true],
  ['that touches an edge', box(10, 0, 20, 10), false],
  ['far away', box(50, 50, 60, 60), false],
];
for (const [about, other, expected] of pairs)
  test(`a box ${about} ${expected ? 'overlaps' : 'does not overlap'}`, (t) => {
    t.is(overlap(square, other), expected);
    t.is(overlap(other, square), expected);
  });

const segments: readonly (readonly [about: string, Segment, boolean])[] = [
  [
    'through the middle',
    [
      [-5, 5],
      [15, 5],
    ],
    true,
  ],
  [
    'upright through the middle',
    [
      [5, -5],
      [5, 15],
    ],
    true,
  ],
  [
    'across a corner',
    [
      [-1, 2],
      [2, -1],
    ],
    true,
  ],
  [
    'that ends inside',
    [
      [-5, 5],
      [5, 5],
    ],
    true,
  ],
  [
    'wholly inside',
    [
      [2, 2],
      [3, 4],
    ],
    true,
  ],
  [
    'that stops before the box',
    [
      [-5, 5],
      [-1, 5],
    ],
    false,
  ],
  [
    'past a corner',
    [
      [-3, 2],
      [2, -3],
    ],
    false,
  ],
  [
    'level and above',
    [
      [-5, -1],
      [15, -1],
    ],
    false,
  ],
];
for (const [about, segment, expected] of segments)
  test(`a line ${about} ${expected ? 'crosses' : 'does not cross'} the box`, (t) => {
    t.is(crosses(segment, square), expected);
    t.is(crosses([segment[1], segment[0]], square), expected);
  });

test('covering a box is worse than covering many lines', (t) => {
  const lines = Array.from({ length: 50 }, (_, y): Segment => [
    [-1, y / 5],
    [11, y / 5],
  ]);
  const covered = crowding(square, { boxes: [square], segments: [] });
  t.true(covered > crowding(square, { boxes: [], segments: lines }));
});

test('the first of equally good places is taken', (t) => {
  const places = [
    { box: square },
    { box: box(20, 0, 30, 10) },
    { box: box(40, 0, 50, 10) },
  ] as const;
  t.is(leastCrowded(places, { boxes: [], segments: [] }), places[0]);
  t.is(leastCrowded(places, { boxes: [square], segments: [] }), places[1]);
});
