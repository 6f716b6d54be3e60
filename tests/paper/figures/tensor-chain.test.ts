import test from 'ava';
import fc from 'fast-check';
import { sheetsOf, stageSize } from '../../../src/paper/figures/tensor-stage.js';
import { languages, sameInBoth } from '../../../src/util/localized-text.js';
import {
  drawnWith,
  overlappingWords,
  placeComplaints,
  wordsOf,
} from '../../support/figure-checks.js';
import { anyTensorChain } from '../../support/random-figures.js';
import { tensorChain } from '../../support/sample-figures.js';

test('up to six stages are at most 470 points wide, whatever their words', (t) => {
  fc.assert(
    fc.property(anyTensorChain(6), fc.constantFrom(...languages), (figure, language) => {
      const { width } = drawnWith(figure, language);
      t.true(width <= 470, `${width}`);
    }),
    { numRuns: 300 },
  );
});

test('no words cover each other, in one row or two', (t) => {
  fc.assert(
    fc.property(anyTensorChain(9), fc.constantFrom(...languages), (figure, language) => {
      t.deepEqual(overlappingWords(drawnWith(figure, language)), []);
    }),
    { numRuns: 300 },
  );
});

test('stages and operations are written in the language of the paper, a formula among them', (t) => {
  const figure = {
    ...tensorChain(
      [
        [1, 28],
        [8, 0],
      ],
      [{ zh: '展平 $v$', en: 'flatten $v$' }],
    ),
    stages: [
      { channels: 1, side: 28, label: sameInBoth('1×28×28') },
      { channels: 8, side: 0, label: sameInBoth('?') },
    ],
  };
  t.deepEqual(wordsOf(drawnWith(figure, 'zh')), ['1×28×28', '?', '展平 $v$']);
  t.deepEqual(wordsOf(drawnWith(figure, 'en')), ['1×28×28', '?', 'flatten $v$']);
});

test('seven stages go on in a second row, with the arrow that leads to it', (t) => {
  const stages = Array.from({ length: 7 }, (_, index) => [index + 1, 8] as const);
  const operations = stages.slice(1).map((_, index) => sameInBoth(`o${index}`));
  const row = drawnWith(tensorChain(stages.slice(0, 6), operations), 'en');
  const rows = drawnWith(tensorChain(stages, operations), 'en');
  t.true(rows.height > 1.5 * row.height);
  t.is(wordsOf(rows).filter((word) => word.startsWith('o')).length, 6);
  t.deepEqual(placeComplaints(rows), []);
});

test('an arrow whose operation is missing has no words', (t) => {
  const figure = tensorChain(
    [
      [1, 4],
      [2, 4],
      [3, 4],
    ],
    [sameInBoth('f')],
  );
  t.deepEqual(wordsOf(drawnWith(figure, 'en')), ['1×4×4', '2×4×4', 'f', '3×4×4']);
});

const sheets: readonly (readonly [channels: number, sheets: number])[] = [
  [1, 1],
  [3, 3],
  [4, 4],
  [5, 5],
  [8, 5],
  [9, 6],
  [32, 7],
  [64, 8],
  [65, 9],
  [4096, 9],
];
for (const [channels, expected] of sheets)
  test(`${channels} channels are drawn as ${expected} sheets`, (t) => {
    t.is(sheetsOf(channels), expected);
  });

test('a tensor with a larger side or more channels is drawn larger, a vector as a thin bar', (t) => {
  const scale = { side: 58, depth: 2.6 };
  const size = (channels: number, side: number) =>
    stageSize({ channels, side, label: sameInBoth('') }, 28, scale);
  t.is(size(1, 28).width, 58);
  t.true(size(1, 1).width > 10);
  t.true(size(1, 14).width < size(1, 28).width);
  t.true(size(8, 28).width > size(1, 28).width);
  t.true(size(10, 0).width < 10 && size(10, 0).height < size(1000, 0).height);
});
