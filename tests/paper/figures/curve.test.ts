import test from 'ava';
import fc from 'fast-check';
import type { Drawing } from '../../../src/paper/figures/drawing.js';
import {
  coveredBy,
  drawnWith,
  fakeTypesetter,
  overlappingWords,
  wordsOf,
} from '../../support/figure-checks.js';
import { anyCurve } from '../../support/random-figures.js';
import { curve } from '../../support/sample-figures.js';

const parabola = Array.from({ length: 41 }, (_, index): [number, number] => {
  const x = (index - 20) / 4;
  return [x, x * x];
});

/** The curve is the thickest line. */
const curveOf = ({ content }: Drawing) =>
  content.flatMap((draw) => (draw.draw === 'path' && draw.lineWidth === 1.2 ? draw.points : []));

test('axes and marks carry their labels', (t) => {
  const figure = curve(parabola, [
    [3, 9, 'w_0'],
    [-2, 4, 'w_1'],
  ]);
  t.deepEqual(wordsOf(drawnWith(figure, 'zh')), ['$w$', '$L$', '$w_0$', '$w_1$', '0']);
});

test('labels of marks stand beside the curve, not on it', (t) => {
  for (const x of [-5, -4, -2, -1, 0, 0.5, 1, 3, 5]) {
    const drawing = drawnWith(curve(parabola, [[x, x * x, 'w_0']]), 'en');
    const label = drawing.content
      .map((draw) => coveredBy(draw, fakeTypesetter))
      .find(({ what }) => what === '$w_0$');
    if (!label) throw new Error('no label');
    const inside = curveOf(drawing).filter(
      ([px, py]) => px > label.left && px < label.right && py > label.top && py < label.bottom,
    );
    t.deepEqual(inside, [], `at ${x}`);
    t.deepEqual(overlappingWords(drawing), []);
  }
});

test('the curve goes through its points, and its marks lie on it', (t) => {
  const drawing = drawnWith(curve(parabola, [[3, 9, 'A']]), 'en');
  const points = curveOf(drawing);
  const [left, right] = [points[0], points.at(-1)];
  t.true(Math.abs((left?.[1] ?? NaN) - (right?.[1] ?? NaN)) < 1e-9);
  const mark = drawing.content.find((draw) => draw.draw === 'circle');
  if (mark?.draw !== 'circle') throw new Error('no mark');
  t.true(points.some(([x, y]) => Math.abs(x - mark.x) + Math.abs(y - mark.y) < 1e-9));
});

/** Whether a 0 is written where the axes meet. */
const zeros: readonly (readonly [
  about: string,
  points: readonly (readonly [number, number])[],
  boolean,
])[] = [
  ['both axes hold zero', parabola, true],
  [
    'zero is near',
    [
      [1, 0.1],
      [5, 1],
    ],
    true,
  ],
  [
    'zero is far to the left',
    [
      [100, 0],
      [101, 1],
    ],
    false,
  ],
  [
    'the curve runs through the place of the 0',
    [
      [-1, -1],
      [1, 1],
    ],
    false,
  ],
];
for (const [about, points, expected] of zeros)
  test(`where ${about}, the origin is ${expected ? '' : 'not '}marked`, (t) => {
    t.is(wordsOf(drawnWith(curve(points), 'en')).includes('0'), expected);
  });

test('a curve is about 220 by 130 points, whatever its numbers', (t) => {
  fc.assert(
    fc.property(anyCurve, (figure) => {
      const { width, height } = drawnWith(figure, 'en');
      t.true(width >= 180 && width <= 290, `${width} wide`);
      t.true(height >= 100 && height <= 180, `${height} high`);
    }),
  );
});

test('a level curve has a height all the same', (t) => {
  const { height } = drawnWith(
    curve([
      [0, 3],
      [1, 3],
    ]),
    'en',
  );
  t.true(height > 100 && Number.isFinite(height));
});
