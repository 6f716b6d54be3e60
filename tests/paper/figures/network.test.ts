import test from 'ava';
import fc from 'fast-check';
import { languages, sameInBoth } from '../../../src/util/localized-text.js';
import {
  coveredBy,
  drawnWith,
  fakeTypesetter,
  overlappingWords,
  wordsOf,
} from '../../support/figure-checks.js';
import { anyNetwork } from '../../support/random-figures.js';
import { allEdges, network } from '../../support/sample-figures.js';
import type { FigureOf } from '../../support/sample-figures.js';

type Network = FigureOf<'network'>;

const drawsOf = (figure: Network) => drawnWith(figure, 'zh').content;
const circles = (figure: Network) => drawsOf(figure).filter(({ draw }) => draw === 'circle').length;
const edges = (figure: Network) =>
  drawsOf(figure).filter((draw) => draw.draw === 'path' && draw.lineWidth === 0.6).length;

const counted: readonly (readonly [about: string, Network, circles: number, edges: number])[] = [
  ['2-2-1', network([['x_1', 'x_2'], ['h_1', 'h_2'], ['o']]), 5, 6],
  ['1-1', network([['x'], ['y']]), 2, 1],
  [
    '3-4-2',
    network([
      ['a', 'b', 'c'],
      ['d', 'e', 'f', 'g'],
      ['h', 'i'],
    ]),
    9,
    20,
  ],
];
for (const [about, figure, expectedCircles, expectedEdges] of counted)
  test(`${about} has a circle for each unit and a line for each pair of neighbours`, (t) => {
    t.is(circles(figure), expectedCircles);
    t.is(edges(figure), expectedEdges);
  });

test('weights stand in the order of the drawing on white, biases and names with them', (t) => {
  const figure = network([['x_1', 'x_2'], ['h']], {
    edges: allEdges(0, [2, 1]),
    biases: [{ layer: 1, unit: 0, label: 'b' }],
    names: [sameInBoth('A'), sameInBoth('B')],
  });
  const expected = ['$w_{11}$', '$w_{12}$', '$b$', '$x_1$', '$x_2$', '$h$', 'A', 'B'];
  t.deepEqual(wordsOf(drawnWith(figure, 'en')), expected);
  const backed = drawsOf(figure).filter((draw) => draw.draw === 'rect' && draw.fill === '#ffffff');
  t.is(backed.length, 2);
});

test('a weight or bias at a place that the network does not have is left out', (t) => {
  const figure = network([['x'], ['y']], {
    edges: [{ layer: 3, from: 0, to: 0, label: 'w' }],
    biases: [{ layer: 1, unit: 4, label: 'b' }],
  });
  t.deepEqual(wordsOf(drawnWith(figure, 'en')), ['$x$', '$y$']);
});

const fullyLabelled: readonly (readonly [sources: number, targets: number])[] = [
  [2, 2],
  [3, 2],
  [3, 3],
  [4, 4],
  [5, 3],
];
for (const [sources, targets] of fullyLabelled)
  test(`all ${sources * targets} weights of ${sources}-${targets} can be read`, (t) => {
    const units = (letter: string, count: number) =>
      Array.from({ length: count }, (_, index) => `${letter}_${index + 1}`);
    const figure = network([units('x', sources), units('y', targets)], {
      edges: allEdges(0, [sources, targets]),
    });
    const drawing = drawnWith(figure, 'zh');
    t.is(wordsOf(drawing).filter((word) => word.startsWith('$w')).length, sources * targets);
    t.deepEqual(overlappingWords(drawing), []);
  });

test('no words cover each other in networks of up to three layers of three units', (t) => {
  fc.assert(
    fc.property(anyNetwork(3, 3), fc.constantFrom(...languages), (figure, language) => {
      t.deepEqual(overlappingWords(drawnWith(figure, language)), []);
    }),
    { numRuns: 300 },
  );
});

test('networks of up to five layers are at most 480 points wide', (t) => {
  fc.assert(
    fc.property(anyNetwork(5, 6), (figure) => {
      const { width } = drawnWith(figure, 'en');
      t.true(width <= 480, `${width}`);
    }),
  );
});

const names: readonly (readonly [
  about: string,
  layers: readonly (readonly string[])[],
  inside: boolean,
])[] = [
  ['a short name', [['x'], ['h_1'], ['y']], true],
  ['a wide name of an input', [['x_1=-0.25'], ['h'], ['y']], false],
  ['a wide name of a hidden unit', [['x'], ['\\sigma(z_1)=0.5'], ['y']], false],
  ['a wide name of an output', [['x'], ['h'], ['\\hat y_1=0.25']], false],
];
for (const [about, layers, inside] of names)
  test(`${about} stands ${inside ? 'in its circle' : 'beside its circle'}`, (t) => {
    const boxes = drawsOf(network(layers)).map((draw) => coveredBy(draw, fakeTypesetter));
    const units = boxes.filter(({ what }) => what === 'circle');
    const words = boxes.filter(({ what }) => what.startsWith('$'));
    const within = words.filter((word) =>
      units.some(
        (unit) => unit.left <= word.left && word.right <= unit.right && unit.top <= word.top,
      ),
    );
    t.is(within.length, inside ? 3 : 2);
    const apart = words.filter((word) =>
      units.every(
        (unit) =>
          word.right <= unit.left ||
          word.left >= unit.right ||
          word.bottom <= unit.top ||
          word.top >= unit.bottom,
      ),
    );
    t.is(apart.length, inside ? 0 : 1);
  });
