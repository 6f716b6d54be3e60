import test from 'ava';
import { boundsOf, framed, moved } from '../../../src/paper/figures/bounds.js';
import type { FigureDraw } from '../../../src/paper/figures/bounds.js';
import { fakeTypesetter } from '../../support/figure-checks.js';

const paths = { width: 2, height: 0.8, depth: 0.3, parts: [], texts: [] };

const cases: readonly (readonly [
  about: string,
  FigureDraw,
  box: readonly [number, number, number, number],
])[] = [
  [
    'a filled rectangle',
    { draw: 'rect', x: 1, y: 2, width: 3, height: 4, fill: '#ffffff' },
    [1, 2, 4, 6],
  ],
  [
    'an outlined rectangle, with half of its line',
    { draw: 'rect', x: 1, y: 2, width: 3, height: 4, stroke: '#000000', lineWidth: 2 },
    [0, 1, 5, 7],
  ],
  ['a disc', { draw: 'circle', x: 5, y: 5, radius: 2, fill: '#000000' }, [3, 3, 7, 7]],
  [
    'a line of 1 pt, the width of lines that do not say',
    {
      draw: 'path',
      points: [
        [3, 9],
        [1, 4],
      ],
      stroke: '#000000',
    },
    [0.5, 3.5, 3.5, 9.5],
  ],
  [
    'a text',
    { draw: 'text', x: 10, y: 100, face: 'sans', size: 10, text: 'abcd' },
    [10, 91.2, 30, 102.2],
  ],
  ['a formula', { draw: 'formula', x: 0, y: 10, size: 10, box: paths }, [0, 2, 20, 13]],
];
for (const [about, draw, [left, top, right, bottom]] of cases)
  test(`the bounds of ${about}`, (t) => {
    t.deepEqual(boundsOf(draw, fakeTypesetter), { left, top, right, bottom });
  });

test('a drawing begins at the origin and is as large as its content with a margin of 1 point', (t) => {
  const draws = cases.map(([, draw]) => draw);
  const { width, height, content } = framed(draws, fakeTypesetter);
  t.deepEqual([width, height], [32, 103.2]);
  const boxes = content.map((draw) => boundsOf(draw as FigureDraw, fakeTypesetter));
  t.is(Math.min(...boxes.map(({ left }) => left)), 1);
  t.is(Math.min(...boxes.map(({ top }) => top)), 1);
});

test('an empty drawing is only its margins', (t) => {
  t.deepEqual(framed([], fakeTypesetter), { width: 2, height: 2, content: [] });
});

test('moving moves every point', (t) => {
  t.deepEqual(
    moved(
      {
        draw: 'path',
        points: [
          [0, 0],
          [1, 2],
        ],
      },
      10,
      20,
    ),
    {
      draw: 'path',
      points: [
        [10, 20],
        [11, 22],
      ],
    },
  );
});
