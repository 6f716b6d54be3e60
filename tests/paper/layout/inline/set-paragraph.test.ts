import test from 'ava';
import fc from 'fast-check';
import type { Inline } from '../../../../src/paper/document/inline.js';
import type { Draw } from '../../../../src/paper/layout/draw.js';
import {
  naturalWidth,
  setParagraph,
  unbreakableWidth,
} from '../../../../src/paper/layout/inline/set-paragraph.js';
import type { ParagraphOptions } from '../../../../src/paper/layout/inline/set-paragraph.js';
import { forbidden } from '../../../../src/paper/layout/strip.js';
import type { Strip } from '../../../../src/paper/layout/strip.js';
import {
  drawsOf,
  formula,
  paragraphOf,
  rightOf,
  squareTypesetter,
  text,
  textsOf,
  wordsOf,
} from '../../../support/paper-typesetter.js';

const set = (inlines: readonly Inline[], options: Partial<ParagraphOptions> = {}): Strip[] =>
  setParagraph(inlines, squareTypesetter, paragraphOf(options));
const han = (count: number): string => '汉'.repeat(count);

const halfBlank = '）》」』，。、；：”';
const closing = `${halfBlank}？！`;
const opening = '（《「『“';

/** Where the ink of a line ends. */
const inkRight = ({ marks }: Pick<Strip, 'marks'>): number => {
  const last = drawsOf(marks).findLast((draw) => draw.draw !== 'text' || draw.text !== ' ');
  return last ? inkOf(last)[1] : 0;
};

const piece: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom('汉', '字', '汉字汉字汉').map((words) => text(words)) },
  {
    weight: 2,
    arbitrary: fc.constantFrom('a', 'of', 'LSTM', 'mini-batch', '3').map((words) => text(words)),
  },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom(...Array.from(`${closing}${opening}`), '——', '……')
      .map((mark) => text(mark)),
  },
  { weight: 1, arbitrary: fc.constantFrom('x', 'a=b', 'abcdefgh|=ijkl').map(formula) },
  { weight: 1, arbitrary: fc.constantFrom(' ', '\n').map((space) => text(space)) },
);
const isSpace = (inline: Inline | undefined): boolean =>
  inline?.kind === 'text' && inline.text.trim() === '';
const mixed = fc
  .array(piece, { minLength: 20, maxLength: 90 })
  .map((inlines) => inlines.filter((inline, at) => !isSpace(inline) || !isSpace(inlines[at - 1])));

test('no line begins with a closing mark or ends with an opening one', (t) => {
  fc.assert(
    fc.property(mixed, fc.constantFrom('justify' as const, 'left' as const), (inlines, align) => {
      const lines = set(inlines, { align }).map((line) => wordsOf(line).trim());
      for (const line of lines.slice(1))
        t.false(closing.includes(line[0] ?? '?'), lines.join('\n'));
      for (const line of lines.slice(0, -1))
        t.false(opening.includes(line.at(-1) ?? '('), lines.join('\n'));
    }),
    { seed: 1, numRuns: 150 },
  );
});

test('justified lines fill their width exactly, the last no more than that', (t) => {
  fc.assert(
    fc.property(mixed, (inlines) => {
      const lines = set([text(han(12)), ...inlines]);
      for (const line of lines.slice(0, -1))
        t.true(Math.abs(inkRight(line) - 200) < 1e-6, `${wordsOf(line)} ends at ${inkRight(line)}`);
      t.true(inkRight(lines.at(-1) ?? { marks: [] }) < 200 + 1e-6);
    }),
    { seed: 1, numRuns: 150 },
  );
});

test('everything is set once, in order', (t) => {
  const source = (inlines: readonly Inline[]) =>
    inlines
      .map((inline) =>
        inline.kind === 'text' ? inline.text : inline.kind === 'formula' ? inline.tex : '',
      )
      .join('')
      .replace(/[\s|]/g, '');
  fc.assert(
    fc.property(mixed, fc.integer({ min: 30, max: 200 }), (inlines, width) => {
      t.is(set(inlines, { width }).map(wordsOf).join('').replace(/\s/g, ''), source(inlines));
    }),
    { seed: 1, numRuns: 100 },
  );
});

/** From where to where the ink of a draw reaches: marks are blank in one half. */
function inkOf(draw: Draw): readonly [left: number, right: number] {
  const mark = draw.draw === 'text' ? draw.text : '';
  const isOpening = mark !== '' && opening.includes(mark);
  const isClosing = mark !== '' && halfBlank.includes(mark);
  return ['x' in draw ? draw.x + (isOpening ? 5 : 0) : 0, rightOf(draw) - (isClosing ? 5 : 0)];
}

test('things on a line do not overlap', (t) => {
  fc.assert(
    fc.property(mixed, (inlines) => {
      for (const { marks } of set([text(han(12)), ...inlines])) {
        const visible = drawsOf(marks).filter((draw) => draw.draw !== 'text' || draw.text !== ' ');
        const ink = visible.map(inkOf);
        ink.forEach(([left], index) => {
          t.true(index === 0 || left > (ink[index - 1]?.[1] ?? 0) - 1e-6, wordsOf({ marks }));
        });
      }
    }),
    { seed: 1, numRuns: 100 },
  );
});

test('a paragraph that ends with a full stop has no empty line after it', (t) => {
  for (const align of ['left', 'justify', 'center'] as const)
    t.deepEqual(set([text(`${han(19)}。`)], { width: 198, align }).map(wordsOf), [`${han(19)}。`]);
});

test('a line break ends a line, which is not stretched', (t) => {
  const [first, second] = set([text('汉字'), { kind: 'break' }, text('汉')]);
  t.deepEqual(
    [first, second].map((line) => line && [wordsOf(line), Math.round(inkRight(line))]),
    [
      ['汉字', 20],
      ['汉', 10],
    ],
  );
});

/** Sets so many characters with brackets after them; the brackets apart from the rest of the last line. */
function bracketed(count: number) {
  const lines = set([text(han(count)), { kind: 'answer-brackets', room: 2 }]);
  const draws = textsOf(lines.at(-1)?.marks ?? []);
  return { filled: lines.slice(0, -1), words: draws.slice(0, -2), brackets: draws.slice(-2) };
}

test('brackets for the answer stand flush right on the last line, or alone on the next', (t) => {
  let alone = 0;
  for (let count = 1; count <= 60; count++) {
    const { filled, words, brackets } = bracketed(count);
    // Their ink is in the inner halves of their squares, with 2 em between.
    const places = brackets.map((draw) => [draw.text, Math.round(inkOf(draw)[0] * 1e6) / 1e6]);
    t.deepEqual(places, [
      ['（', 170],
      ['）', 195],
    ]);
    t.true(
      words.every((draw) => rightOf(draw) <= 170 - 4 + 1e-9),
      `${count}`,
    );
    t.true(
      filled.every((line) => Math.abs(inkRight(line) - 200) < 1e-6),
      `${count}`,
    );
    if (words.length === 0) alone++;
  }
  t.true(alone > 0 && alone < 30, `${alone}`);
});

test('a formula is broken only where it may be', (t) => {
  const pieces = new Set<string>();
  for (let count = 5; count < 25; count++)
    for (const line of set([text(han(count)), formula('abcdefgh|=ijkl|+mnop'), text(han(30))]))
      pieces.add(wordsOf(line).replaceAll('汉', ''));
  pieces.delete('');
  const allowed = /^(?:abcdefgh)?(?:=ijkl)?(?:\+mnop)?$/;
  t.deepEqual(
    [...pieces].filter((piece) => !allowed.test(piece)),
    [],
  );
  t.true(pieces.has('abcdefgh') && pieces.has('=ijkl+mnop'), [...pieces].join());
});

const penalties: readonly (readonly [lines: number, penalties: readonly number[]])[] = [
  [1, [0]],
  [2, [forbidden, 0]],
  [3, [forbidden, forbidden, 0]],
  [4, [forbidden, 30, forbidden, 0]],
  [6, [forbidden, 30, 30, 30, forbidden, 0]],
];
for (const [count, expected] of penalties)
  test(`of ${count} lines no page takes the first or the last alone`, (t) => {
    const lines = set([text(han(count * 20 - 5))]);
    t.deepEqual(
      lines.map(({ penalty }) => penalty),
      expected,
    );
  });

test('baselines stand at the leading, and only a tall formula pushes lines apart', (t) => {
  const tall = {
    ...squareTypesetter,
    formula: (tex: string) => ({
      tex,
      pieces: [{ width: 1, height: 2, depth: 1.5, parts: [], texts: [] }],
      breaks: [],
    }),
  };
  const heights = (inlines: readonly Inline[], typesetter = squareTypesetter) =>
    setParagraph(inlines, typesetter, paragraphOf()).map(({ height }) => height);
  t.deepEqual(heights([text(han(30))]), [15, 15]);
  t.deepEqual(heights([text(han(5)), formula('x'), text(han(30))]), [15, 15]);
  const [first = 0, second] = heights([text(han(5)), formula('x'), text(han(30))], tall);
  t.true(first > 35 && first < 40 && second === 15);
});

test('spaces between words are drawn, so that a copy of the text has them', (t) => {
  t.deepEqual(set([text('two words', { font: 'mono' })], { chinese: false }).map(wordsOf), [
    'two words',
  ]);
  const lines = set([text('several words that go on '.repeat(4).trim())], { chinese: false });
  t.is(lines.map(wordsOf).join(''), 'several words that go on '.repeat(4).trim());
});

test('ragged lines keep their spaces and stand left, in the middle or right', (t) => {
  const xs = (align: ParagraphOptions['align']) =>
    set([text('ab cd')], { align, chinese: false }).flatMap(({ marks }) =>
      textsOf(marks).flatMap((draw) => (draw.text === ' ' ? [] : [draw.x])),
    );
  t.deepEqual(xs('left'), [0, 12.5]);
  t.deepEqual(xs('center'), [88.75, 101.25]);
  t.deepEqual(xs('right'), [177.5, 190]);
  const wide = set([text('word '.repeat(20).trim())], { align: 'left', chinese: false });
  t.true(wide.length > 1 && wide.every((line) => inkRight(line) <= 200));
});

test('a formula is an element of its own in its paragraph, in the order of reading', (t) => {
  const element = { tag: 'P' as const };
  const [line] = set([text('设'), formula('x'), text('为')], { element });
  t.deepEqual(
    line?.marks.map((mark) => [
      mark.element?.tag,
      mark.element?.parent?.tag,
      wordsOf({ marks: [mark] }),
    ]),
    [
      ['P', undefined, '设'],
      ['Formula', 'P', 'x'],
      ['P', undefined, '为'],
    ],
  );
});

test('a colour of the text wins over that of the paragraph', (t) => {
  const [line] = set([text('a', { font: 'mono', color: '#111111' }), text('b'), formula('x')], {
    color: '#222222',
  });
  t.deepEqual(
    drawsOf(line?.marks ?? []).map((draw) => ('color' in draw ? draw.color : undefined)),
    ['#111111', '#222222', '#222222'],
  );
});

test('the natural width is that of one line, the unbreakable that of the widest word', (t) => {
  const widths = (inlines: readonly Inline[], chinese: boolean) => {
    const options = paragraphOf({ chinese });
    return [naturalWidth, unbreakableWidth].map((measure) =>
      measure(inlines, squareTypesetter, options),
    );
  };
  t.deepEqual(widths([text('one three of')], false), [15 + 2.5 + 25 + 2.5 + 10, 25]);
  t.deepEqual(widths([text('汉字，汉')], true), [40, 15]);
  t.deepEqual(widths([formula('abcdefgh|=ijklmn')], true), [40 + 2 + 35, 40]);
  t.deepEqual(widths([], true), [0, 0]);
});
