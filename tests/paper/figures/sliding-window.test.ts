import test from 'ava';
import fc from 'fast-check';
import { windowPositions } from '../../../src/authoring/formulas/window-positions.js';
import type { Draw } from '../../../src/paper/layout/draw.js';
import { languages } from '../../../src/util/localized-text.js';
import { drawnWith, numbersIn, overlappingWords, wordsOf } from '../../support/figure-checks.js';
import { anySlidingWindow } from '../../support/random-figures.js';
import { slidingWindow } from '../../support/sample-figures.js';
import type { FigureOf } from '../../support/sample-figures.js';

type SlidingWindow = Partial<FigureOf<'sliding-window'>>;

interface Written {
  readonly about: string;
  readonly figure: SlidingWindow;
  readonly zh: readonly string[];
  readonly en: readonly string[];
}

const written: readonly Written[] = [
  {
    about: 'a plain convolution',
    figure: {},
    zh: ['步幅 1', '窗口 3×3', '输入 5×5', '卷积'],
    en: ['stride 1', 'window 3×3', 'input 5×5', 'convolution'],
  },
  {
    about: 'padding and dilation',
    figure: { image: 8, padding: 1, dilation: 2, stride: 2 },
    zh: ['步幅 2', '窗口 3×3', '空洞率 2', '填充 1', '输入 8×8', '卷积'],
    en: ['stride 2', 'window 3×3', 'dilation 2', 'padding 1', 'input 8×8', 'convolution'],
  },
  {
    about: 'average pooling that has only one place, whose stride no arrow can show',
    figure: { operation: 'average-pooling', image: 4, window: 4, stride: 2 },
    zh: ['窗口 4×4', '步幅 2', '输入 4×4', '平均池化'],
    en: ['window 4×4', 'stride 2', 'input 4×4', 'average pooling'],
  },
];
for (const { about, figure, ...texts } of written)
  for (const language of languages)
    test(`${about} is labelled in ${language}, with an output of unknown size`, (t) => {
      const unknown = ['?', language === 'zh' ? '输出 ?×?' : 'output ?×?'];
      const words = wordsOf(drawnWith(slidingWindow(figure), language));
      t.deepEqual(words.toSorted(), [...texts[language], ...unknown].toSorted());
    });

/** What is drawn from the strong first cell of the output on: its box, its cell, its words; relative to the cell. */
function outputDraws(figure: FigureOf<'sliding-window'>): unknown[] {
  const { content } = drawnWith(figure, 'en');
  const question = content.findIndex((draw) => draw.draw === 'text' && draw.text === '?');
  const cell = content[question - 1];
  if (cell?.draw !== 'rect')
    throw new Error('the first cell of the output comes before the question mark');
  const rounded = (_: string, value: unknown) =>
    typeof value === 'number' ? value.toFixed(6) : value;
  const relative = (draw: Draw) =>
    draw.draw === 'rect' || draw.draw === 'text'
      ? JSON.stringify({ ...draw, x: draw.x - cell.x, y: draw.y - cell.y }, rounded)
      : draw;
  return content.slice(question - 2, question + 2).map(relative);
}

test('the output looks the same whatever its size, so that nobody can count or measure it', (t) => {
  const plain = outputDraws(slidingWindow());
  fc.assert(
    fc.property(anySlidingWindow, (figure) => {
      t.deepEqual(outputDraws(figure), plain);
    }),
  );
});

test('the output size is never written, nor any number but the given ones', (t) => {
  fc.assert(
    fc.property(anySlidingWindow, fc.constantFrom(...languages), (figure, language) => {
      const { image, window, stride, padding, dilation } = figure;
      const given = [image, window, stride, padding, dilation].map(String);
      const output = windowPositions({ image, kernel: window, stride, padding, dilation });
      const words = wordsOf(drawnWith(figure, language));
      for (const word of words) {
        t.true(
          (word.match(/\d+/g) ?? []).every((number) => given.includes(number)),
          word,
        );
        if (output !== image && output !== window) t.false(word.endsWith(` ${output}×${output}`));
      }
    }),
  );
});

test('a drawing is at most 400 points wide and 150 high, and its words keep clear of each other', (t) => {
  fc.assert(
    fc.property(anySlidingWindow, fc.constantFrom(...languages), (figure, language) => {
      const drawing = drawnWith(figure, language);
      t.true(
        drawing.width <= 400 && drawing.height <= 150,
        `${drawing.width} by ${drawing.height}`,
      );
      t.deepEqual(overlappingWords(drawing), []);
    }),
  );
});

/** Outlined rectangles of a line width: the window is drawn in the strong one, its second place in the dashed one. */
const outlines = (figure: SlidingWindow, width: number) =>
  drawnWith(slidingWindow(figure), 'zh').content.flatMap((draw) =>
    draw.draw === 'rect' && draw.lineWidth === width ? [draw] : [],
  );

test('the second place of the window is one stride to the right of the first', (t) => {
  const figure = { image: 7, stride: 3 };
  const [first] = outlines(figure, 1.5);
  const [second] = outlines(figure, 0.9);
  t.is(first?.width, 42);
  t.is(second?.dash?.length, 2);
  const middles = [first, second].map((place) => (place ? place.x + place.width / 2 : NaN));
  t.true(Math.abs((middles[1] ?? 0) - (middles[0] ?? 0) - 42) < 1e-9);
});

const touchedCells: readonly (readonly [
  about: string,
  SlidingWindow,
  first: number,
  second: number,
])[] = [
  ['a window of 3×3 with dilation 2', { image: 8, dilation: 2 }, 9, 9],
  ['a window of 2×2 with dilation 3', { image: 8, window: 2, dilation: 3 }, 4, 4],
  ['a dilated window without a second place', { image: 5, dilation: 2 }, 9, 0],
];
for (const [about, figure, first, second] of touchedCells)
  test(`${about} marks only the cells that it touches`, (t) => {
    t.is(outlines(figure, 1.1).length, first);
    t.is(outlines(figure, 0.9).length, second);
  });

test('padding is drawn as dashed cells, and not at all without padding', (t) => {
  const dashed = (padding: number) =>
    drawnWith(slidingWindow({ padding }), 'zh').content.filter(
      (draw) => draw.draw === 'path' && draw.dash !== undefined,
    ).length;
  t.is(dashed(0), 0);
  t.is(dashed(1), 12);
});

test('cells shrink where an image is large', (t) => {
  const cell = (image: number) => {
    const [window] = outlines({ image, padding: 1, window: 1, stride: 100 }, 1.5);
    return window?.width;
  };
  t.is(cell(5), 14);
  t.true(Math.abs((cell(16) ?? 0) - 116 / 18) < 1e-9);
  t.true(
    numbersIn(drawnWith(slidingWindow({ image: 16, padding: 4 }), 'zh')).every(Number.isFinite),
  );
});
