import test from 'ava';
import type { Inline } from '../../../../src/paper/document/inline.js';
import { mayEndAt } from '../../../../src/paper/layout/inline/break-lines.js';
import { itemsOf } from '../../../../src/paper/layout/inline/items.js';
import type { Item } from '../../../../src/paper/layout/inline/item.js';
import { formula, paragraphOf, squareTypesetter, text } from '../../../support/paper-typesetter.js';

const itemsFor = (inlines: readonly Inline[], chinese = true): Item[] =>
  itemsOf(inlines, squareTypesetter, paragraphOf({ chinese })).slice(0, -3);

const contentOf = (item: Item): string => {
  if (item.kind !== 'box') return '';
  if (item.content?.kind === 'formula') return '∎';
  const content = item.content?.text ?? '';
  return item.width === 5 && !/[a-z\d]/.test(content) ? `${content}½` : content;
};

/** Items in short: boxes by their text (`½` for half a square), the space between, and `|` where a line may end. */
const shortly = (inlines: readonly Inline[], chinese = true): string => {
  const items = itemsFor(inlines, chinese);
  return items
    .map((item, index) => {
      const may = mayEndAt(items, index) ? '|' : '';
      if (item.kind === 'glue') return `${may}${item.width === 0 ? '' : `[${item.width}]`}`;
      return item.kind === 'penalty' ? may : contentOf(item);
    })
    .join('');
};

const chinese: readonly (readonly [what: string, source: string, expected: string])[] = [
  ['between Chinese characters lines may end, without space', '中文', '中|文'],
  [
    'a space or new line of the source between Chinese characters is nothing',
    '中\n文 字',
    '中|文|字',
  ],
  ['Chinese and Latin stand a quarter apart', '设LSTM为', '设|[2.2]LSTM|[2.2]为'],
  ['a space of the source between them is the same quarter', '设 LSTM 为', '设|[2.2]LSTM|[2.2]为'],
  ['a comma takes half a square and half a blank', '中，文', '中，½|[5]文'],
  ['a space after a comma means nothing', '中， 文', '中，½|[5]文'],
  ['a bracket brings its blank before it', '中（文', '中|[5]（½文'],
  ['a bracket at the beginning has no blank', '（文', '（½文'],
  ['a mark at the end has no blank', '文。', '文。½'],
  ['two marks share one blank', '文）。（文', '文）½。½|[5]（½文'],
  ['no blank stands before a question mark', '文）？文', '文）½？|文'],
  [
    'no line ends before a question mark, spaced or not',
    '文？ 文 ！a！ b ？',
    '文？|文！|a！|[2.2]b[2.2]？',
  ],
  ['a double dash is one box', '文——字', '文|——|字'],
  ['a space that must not break is a space all the same', '5\u00a0px', '5[2.5]px'],
];
for (const [what, source, expected] of chinese)
  test(what, (t) => {
    t.is(shortly([text(source)]), expected);
  });

test('English words stand a quarter of an em apart and quotes are letters', (t) => {
  t.is(shortly([text('say “no” twice')], false), 'say|[2.5]“no”|[2.5]twice');
});

test('code has spaces as wide as its letters', (t) => {
  t.is(shortly([text('a b', { font: 'mono' })], false), 'a|[6]b');
});

test('a small style makes letters and spaces smaller', (t) => {
  const items = itemsFor([text('中 ab', { font: 'serif', scale: 0.8 })]);
  t.deepEqual(
    items.map((item) => (item.kind === 'penalty' ? 0 : item.width)),
    [8, 0.22 * 8, 8],
  );
});

test('a bracket hangs its blank half out to the left, a comma to the right', (t) => {
  const shifts = itemsFor([text('（中，')]).flatMap((item) =>
    item.kind === 'box' && item.content?.kind === 'text' ? [item.content.shift] : [],
  );
  t.deepEqual(shifts, [5, 0, 0]);
});

test('a mark that its face sets narrow is set as it is', (t) => {
  const narrow = { ...squareTypesetter, widthOf: () => 0.4 };
  const widths = itemsOf([text('“a”b')], narrow, paragraphOf()).flatMap((item) =>
    item.kind === 'box' ? [item.width] : [],
  );
  t.deepEqual(widths, [4, 4, 4, 4]);
});

test('a formula next to Chinese stands a quarter apart, next to Latin without space', (t) => {
  t.is(shortly([text('设'), formula('x'), text('为')]), '设|[2.2]∎|[2.2]为');
  t.is(shortly([text('f('), formula('x'), text(')')], false), 'f(∎)½');
});

test('a wide formula may be broken where the math engine says, a narrow one not', (t) => {
  t.is(shortly([formula('abcdefgh|=ijklmn')]), '∎|[2]∎');
  t.is(shortly([formula('a|=b')]), '∎[2]∎');
});

test('only the first piece of a formula carries its TeX, and all belong to one element', (t) => {
  const contents = itemsFor([formula('abcdefgh|=ijklmn|=op')]).flatMap((item) =>
    item.kind === 'box' && item.content?.kind === 'formula' ? [item.content] : [],
  );
  t.deepEqual(
    contents.map(({ actual }) => actual),
    ['$abcdefgh|=ijklmn|=op$', undefined, undefined],
  );
  t.is(new Set(contents.map(({ element }) => element)).size, 1);
  t.is(contents[0]?.element.alt, 'abcdefgh|=ijklmn|=op');
});
