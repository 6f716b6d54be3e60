import test from 'ava';
import type { Block } from '../../../../src/paper/document/block.js';
import { MissingGlyphError } from '../../../../src/paper/fonts/missing-glyph-error.js';
import { layoutBlocks } from '../../../../src/paper/layout/blocks/layout-blocks.js';
import type { BlockContext } from '../../../../src/paper/layout/blocks/context.js';
import { paginate } from '../../../../src/paper/layout/pages/paginate.js';
import { forbidden } from '../../../../src/paper/layout/strip.js';
import type { Strip } from '../../../../src/paper/layout/strip.js';
import {
  columnOf,
  drawsOf,
  entry,
  formula,
  squareTypesetter,
  text,
  textsOf,
  wordsOf,
} from '../../../support/paper-typesetter.js';

const paragraph = (content: string): Block => ({ kind: 'paragraph', content: [text(content)] });
const figure: Block = {
  kind: 'figure',
  figure: { kind: 'lstm-cell', cell: 'standard', alt: { zh: '图', en: 'a figure' } },
};
const options: Block = {
  kind: 'options',
  options: ['A', 'B'].map((label) => ({
    label,
    texts: [{ language: 'zh', content: [text('汉')] }],
  })),
};
const code: Block = { kind: 'code', language: 'python', text: 'x = 1' };
const space: Block = { kind: 'space', lines: 5 };
const second: Block = { kind: 'second', language: 'en', children: [paragraph('the same')] };
const part = (label: string, ...children: Block[]): Block => ({ kind: 'part', label, children });

const question = (children: readonly Block[], brackets = 0): Block => ({
  kind: 'question',
  label: '7.',
  source: 'question 7 (some-item)',
  brackets,
  children,
});
const set = (block: Block, context: Partial<BlockContext> = {}): Strip[] =>
  layoutBlocks([block], columnOf({ width: 422, ...context }));
const cutsOf = (strips: readonly Strip[]): number[] =>
  strips.flatMap(({ penalty }, index) => (penalty === forbidden ? [] : [index + 1]));

test('the number stands before the first line, on its baseline', (t) => {
  const texts = textsOf(entry(set(question([paragraph('汉字')])), 0).marks);
  const [number, words] = [entry(texts, 0), entry(texts, 1)];
  t.deepEqual([number.text, words.text], ['7.', '汉']);
  t.is(number.y, words.y);
  t.deepEqual([number.x + 10, words.x], [16, 22]);
});

test('a question is a section of its own for readers, and only its text is tagged', (t) => {
  const strips = set(question([paragraph('汉字'), figure, options]));
  const parents = new Set(
    strips.flatMap(({ marks }) =>
      marks.map(({ element }) => {
        let top = element;
        while (top?.parent && top.parent.tag !== 'Document') top = top.parent;
        return top;
      }),
    ),
  );
  parents.delete(undefined);
  t.deepEqual(
    [...parents].map((element) => element?.tag),
    ['Sect'],
  );
});

const brackets: readonly (readonly [what: string, blocks: readonly Block[], line: number])[] = [
  ['the stem', [paragraph('汉字'), options], 0],
  ['its last paragraph', [paragraph('汉字'), paragraph('字'), options], 1],
  ['the paragraph before code', [paragraph('汉字'), code, options], 0],
  ['the paragraph before a figure', [paragraph('汉字'), figure, options], 0],
  ['the second language', [paragraph('汉字'), second, options], 1],
];
for (const [what, blocks, line] of brackets)
  test(`the brackets for the answer end ${what}`, (t) => {
    const strips = set(question(blocks, 2));
    t.deepEqual(
      strips.flatMap((strip, index) => (wordsOf(strip).endsWith('（）') ? [index] : [])),
      [line],
    );
  });

test('without room for an answer there are no brackets', (t) => {
  t.false(
    set(question([paragraph('汉字'), options])).some((strip) => wordsOf(strip).includes('（')),
  );
});

test('a stem with figure and options stays whole, and goes on to what follows', (t) => {
  const whole = [paragraph('汉'.repeat(100)), figure, options];
  t.deepEqual(cutsOf(set(question(whole))), [set(question(whole)).length]);
  const strips = set(question([...whole, space]));
  t.deepEqual(cutsOf(strips), [strips.length - 2, strips.length - 1, strips.length]);
});

test('a stem of more than half a page may be cut, but not from its figure, options or answer room', (t) => {
  const long = [paragraph('汉'.repeat(900)), figure, options, space];
  const strips = set(question(long), { pageHeight: 400 });
  const figureAt = strips.findIndex(({ marks }) =>
    drawsOf(marks).some(({ draw }) => draw === 'rect'),
  );
  const cuts = cutsOf(strips);
  t.true(cuts.some((cut) => cut < figureAt - 1));
  t.false(cuts.includes(1));
  t.deepEqual(
    cuts.filter((cut) => cut >= figureAt),
    [strips.length - 2, strips.length - 1, strips.length],
  );
});

test('on no page does a figure or answer room stand without the text before it', (t) => {
  const paper = Array.from({ length: 30 }, (_, index) =>
    question([
      paragraph('汉'.repeat(40 + 29 * index)),
      figure,
      part('(1)', paragraph('字'.repeat(60)), space),
      part('(2)', paragraph('字'), space),
    ]),
  );
  const strips = layoutBlocks(paper, columnOf({ width: 422, pageHeight: 500 }));
  const columns = paginate(strips, 500);
  for (const {
    strips: [first],
  } of columns.slice(1)) {
    t.false(
      drawsOf(first?.marks ?? []).some(({ draw }) => draw === 'rect'),
      'a figure begins a page',
    );
  }
  const lastWords = columns.slice(0, -1).map(({ strips: column }) => column.at(-1));
  t.true(lastWords.every((last) => last?.stretch !== undefined || last?.penalty !== forbidden));
  t.false(lastWords.some((last) => last !== undefined && /^\(2\)/.test(wordsOf(last))));
});

test('a part has its label in the margin, and keeps its first lines of answer room', (t) => {
  const strips = set(part('(1)', paragraph('汉'.repeat(60)), space));
  t.is(textsOf(strips[0]?.marks ?? [])[0]?.text, '(1)');
  t.deepEqual(cutsOf(strips), [strips.length - 2, strips.length - 1, strips.length]);
  t.is(strips[0]?.above, 5);
});

test('a missing character is told with the question that it stands in', (t) => {
  const missing = {
    ...squareTypesetter,
    widthOf: (_: unknown, word: string) => {
      if (word.includes('☃')) throw new MissingGlyphError(0x2603, 'serif');
      return 1;
    },
  };
  for (const blocks of [[paragraph('a☃')], [paragraph('a'), part('(1)', paragraph('☃'))]]) {
    const error = t.throws(() => set(question(blocks), { typesetter: missing }), {
      instanceOf: MissingGlyphError,
    });
    t.is(error.source, 'question 7 (some-item)');
  }
});

test('other errors pass', (t) => {
  const broken = {
    ...squareTypesetter,
    formula: () => {
      throw new TypeError('broken');
    },
  };
  t.throws(
    () => set(question([{ kind: 'paragraph', content: [formula('x')] }]), { typesetter: broken }),
    { instanceOf: TypeError },
  );
});

test('a question without content has no strips', (t) => {
  t.deepEqual(set(question([])), []);
});

test('a part in two languages keeps both together with the beginning of its answer room', (t) => {
  const strips = set(
    question([paragraph('汉字'), part('(1)', paragraph('汉'), second, space), part('(2)', second)]),
  );
  const ends = cutsOf(strips);
  const lines = strips.map(wordsOf);
  const english = lines.findIndex((line) => line.includes('the'));
  t.false(ends.includes(english), 'nothing is cut between the languages');
  t.false(ends.includes(english + 1), 'nor before the answer room');
});
