import test from 'ava';
import type { Option } from '../../../../src/paper/document/block.js';
import { setOptions } from '../../../../src/paper/layout/blocks/options.js';
import { forbidden } from '../../../../src/paper/layout/strip.js';
import type { Strip } from '../../../../src/paper/layout/strip.js';
import {
  columnOf,
  formula,
  rightOf,
  squareTypesetter,
  text,
  textsOf,
  wordsOf,
} from '../../../support/paper-typesetter.js';

const option = (label: string, zh: string, en?: string): Option => ({
  label,
  texts: [
    { content: [text(zh)], language: 'zh' },
    ...(en === undefined ? [] : [{ content: [text(en)], language: 'en' as const }]),
  ],
});
const options = (...texts: string[]): Option[] =>
  texts.map((one, index) => option('ABCDEFGH'[index] ?? '', one));
const set = (of: readonly Option[], width = 400): Strip[] =>
  setOptions({ kind: 'options', options: of }, columnOf({ width }));
const labelsOf = (strip: Strip): string[] =>
  textsOf(strip.marks).flatMap((draw) => (/^[A-H]\.$/.test(draw.text) ? [draw.text] : []));
const labelPlaces = (strip: Strip): number[] =>
  textsOf(strip.marks).flatMap((draw) => (/^[A-H]\.$/.test(draw.text) ? [draw.x] : []));

/** A quarter of 400 less label and gap is 72, a half 172. */
const columns: readonly (readonly [what: string, texts: string[], columns: number])[] = [
  ['four short options', ['汉字', '汉', '汉字汉字汉字汉', '字'], 4],
  [
    'four options of which one is too wide for a quarter',
    ['汉字', '汉', '汉字汉字汉字汉字', '字'],
    2,
  ],
  ['five short options', ['一', '二', '三', '四', '五'], 2],
  ['options as wide as a half', ['汉'.repeat(17), '汉', '汉', '汉'], 2],
  ['options wider than a half', ['汉'.repeat(18), '汉', '汉', '汉'], 1],
];
for (const [what, texts, expected] of columns)
  test(`${what} stand in ${expected} columns, in reading order`, (t) => {
    const rows = set(options(...texts));
    t.deepEqual(
      rows.flatMap(labelsOf),
      texts.map((_, index) => `${'ABCDEFGH'[index] ?? ''}.`),
    );
    t.is(rows.length, Math.ceil(texts.length / expected));
    for (const row of rows)
      t.deepEqual(
        labelPlaces(row),
        labelPlaces(row).map((_, column) => 2 + (column * 400) / expected),
      );
  });

test('options keep clear of each other and of the edge', (t) => {
  for (const row of set(options('汉字汉字汉字汉', '汉字汉字汉字汉', '汉', '汉字汉字汉字汉'))) {
    const spans = textsOf(row.marks)
      .map((draw) => [draw.x, rightOf(draw)] as const)
      .sort(([a], [b]) => a - b);
    spans.forEach(([left], index) => {
      t.true(left >= (spans[index - 1]?.[1] ?? 0));
    });
    t.true(spans.every(([, right]) => right <= 400));
  }
});

test('options of a row share a baseline, and the row is as high as the highest', (t) => {
  const tall = {
    ...squareTypesetter,
    formula: (tex: string) => ({
      tex,
      pieces: [{ width: 2, height: 3, depth: 2, parts: [], texts: [] }],
      breaks: [],
    }),
  };
  const [row] = setOptions(
    {
      kind: 'options',
      options: [
        option('A', '汉'),
        { label: 'B', texts: [{ content: [formula('x')], language: 'zh' }] },
      ],
    },
    columnOf({ width: 400, typesetter: tall }),
  );
  const lines = row?.marks.flatMap(({ y, content }) =>
    content.map((draw) => y + ('y' in draw ? draw.y : NaN)),
  );
  t.is(new Set(lines).size, 1);
  t.true((row?.height ?? 0) >= 50);
});

test('options are not parted', (t) => {
  t.deepEqual(
    set(options('汉'.repeat(30), '汉', '汉')).map(({ penalty }) => penalty),
    [forbidden, forbidden, 0],
  );
});

test('both languages stand on one line where they fit', (t) => {
  const rows = set([option('A', '汉字', 'two'), option('B', '汉', 'one')]);
  t.deepEqual(rows.map(wordsOf), ['A.汉字/ twoB.汉/ one']);
});

test('and on two where they do not, the second smaller', (t) => {
  const [row] = set([option('A', '汉'.repeat(25), 'word '.repeat(20).trim()), option('B', '汉')]);
  const draws = textsOf(row?.marks ?? []).filter(({ text: drawn }) => /汉|word/.test(drawn));
  const sizes = draws.map(({ text: drawn, size }) => `${drawn} ${size.toFixed(1)}`);
  t.deepEqual([...new Set(sizes)], ['汉 10.0', 'word 9.4']);
  t.true(
    Math.max(...draws.slice(0, 25).map(({ y }) => y)) <
      Math.min(...draws.slice(25).map(({ y }) => y)),
  );
});

test('an option and its text are one entry of a list', (t) => {
  const [row] = set(options('汉', '字'));
  const tags = row?.marks.map(({ element }) => [element?.tag, element?.parent?.tag]);
  t.deepEqual(tags, [
    ['LI', 'L'],
    ['P', 'LI'],
    ['LI', 'L'],
    ['P', 'LI'],
  ]);
  t.is(
    new Set(row?.marks.flatMap(({ element }) => (element?.tag === 'LI' ? [element] : []))).size,
    2,
  );
});
