import test from 'ava';
import type { Block } from '../../../../src/paper/document/block.js';
import type { BlockContext } from '../../../../src/paper/layout/blocks/context.js';
import { layoutBlocks } from '../../../../src/paper/layout/blocks/layout-blocks.js';
import { forbidden } from '../../../../src/paper/layout/strip.js';
import type { Strip } from '../../../../src/paper/layout/strip.js';
import {
  columnOf,
  drawsOf,
  drawsOfKind,
  entry,
  rightOf,
  text,
  textsOf,
  wordsOf,
} from '../../../support/paper-typesetter.js';

const paragraph = (content: string): Block => ({ kind: 'paragraph', content: [text(content)] });
const heading = (level: number, content: string): Block => ({
  kind: 'heading',
  level,
  content: [text(content)],
});
const set = (block: Block, context: Partial<BlockContext> = {}): Strip[] =>
  layoutBlocks([block], columnOf({ width: 400, ...context }));
const tagsOf = (strips: readonly Strip[]) =>
  strips.flatMap(({ marks }) => marks.flatMap(({ element }) => element?.tag ?? []));

test('a heading is large, bold, tagged by its level, and stays with what it heads', (t) => {
  const sizes = [1, 2, 3].map((level) => {
    const [strip] = set(heading(level, 'abc'));
    const [draw] = textsOf(strip?.marks ?? []);
    t.is(strip?.penalty, forbidden);
    return [draw?.face, Math.round((draw?.size ?? 0) * 10) / 10, tagsOf(strip ? [strip] : [])[0]];
  });
  t.deepEqual(sizes, [
    ['sans-bold', 13, 'H1'],
    ['sans-bold', 11.5, 'H2'],
    ['sans-bold', 10.5, 'H2'],
  ]);
});

test('the lines of a title block are centred and not parted from the paper', (t) => {
  const strips = set({
    kind: 'title',
    children: [heading(1, 'abcd'), heading(2, 'ab'), paragraph('abcdef')],
  });
  for (const strip of strips) {
    const draws = textsOf(strip.marks);
    const [left, right] = [draws[0]?.x ?? 0, Math.max(...draws.map(rightOf))];
    t.true(Math.abs(left + right - 400) < 1e-9);
    t.is(strip.penalty, forbidden);
  }
  const sizes = strips.map(({ marks }) => textsOf(marks)[0]?.size);
  t.deepEqual(sizes, [17, 11.5, 9.5]);
});

test('notes and the second language are set smaller, the second greyer and by the rules of its language', (t) => {
  const looks = (block: Block) => {
    const { marks } = entry(set(block), 0);
    const { text: words, size, color } = entry(textsOf(marks), 0);
    return [words, Math.round(size * 10) / 10, color, entry(marks, 0).element?.language];
  };
  t.deepEqual(looks({ kind: 'notes', children: [paragraph('“a”')] }), ['“', 8.8, undefined, 'zh']);
  t.deepEqual(looks({ kind: 'second', language: 'en', children: [paragraph('“a”')] }), [
    '“a”',
    9.2,
    '#3f4a57',
    'en',
  ]);
});

test('a list has bullets or counts from its first number', (t) => {
  const items = [[paragraph('x')], [paragraph('y')]];
  t.deepEqual(set({ kind: 'list', items }).map(wordsOf), ['•x', '•y']);
  t.deepEqual(set({ kind: 'list', first: 9, items }).map(wordsOf), ['9.x', '10.y']);
});

test('labels of a list end at the same place, on the baseline of their text', (t) => {
  const strips = set({ kind: 'list', first: 9, items: [[paragraph('x')], [paragraph('y')]] });
  const pairs = strips.map(({ marks }) => textsOf(marks));
  t.deepEqual(
    pairs.map(([label, words]) => label && words && [rightOf(label), words.x, label.y - words.y]),
    [
      [13, 18, 0],
      [13, 18, 0],
    ],
  );
  t.deepEqual([...new Set(tagsOf(strips))], ['P']);
  t.is(strips[0]?.marks[0]?.element?.parent?.tag, 'LI');
});

test('a figure is centred and tells in the language of the paper what it shows', (t) => {
  const figure: Block = {
    kind: 'figure',
    figure: { kind: 'lstm-cell', cell: 'standard', alt: { zh: '单元', en: 'a cell' } },
  };
  for (const chinese of [true, false]) {
    const [strip] = set(figure, { chinese });
    t.deepEqual(
      strip?.marks.map(({ x, element }) => [x, element?.tag, element?.alt]),
      [[170, 'Figure', chinese ? '单元' : 'a cell']],
    );
    t.is(strip?.height, 84);
  }
});

test('a displayed formula is centred, and one that is too wide is set smaller', (t) => {
  const narrow = entry(
    drawsOfKind(entry(set({ kind: 'formula', tex: 'abcd' }), 0).marks, 'formula'),
    0,
  );
  t.true(Math.abs(narrow.x + rightOf(narrow) - 400) < 1e-9);
  t.is(narrow.size, 10.2);
  const tex = 'a'.repeat(100);
  const { marks } = entry(set({ kind: 'formula', tex }), 0);
  const wide = entry(drawsOfKind(marks, 'formula'), 0);
  t.deepEqual([wide.size, wide.x, entry(marks, 0).element?.alt], [8, 0, tex]);
});

test('the pieces of a displayed formula stand on one line with their space between', (t) => {
  const { marks } = entry(set({ kind: 'formula', tex: 'ab|cd' }), 0);
  const pieces = drawsOfKind(marks, 'formula');
  const [first, next] = [entry(pieces, 0), entry(pieces, 1)];
  t.is(Math.round((next.x - rightOf(first)) * 1e6), Math.round(0.2 * 10.2 * 1e6));
  t.is(first.y, next.y);
  t.deepEqual([first.actual, next.actual], ['$ab|cd$', undefined]);
});

test('room for an answer is lines that stretch, of which the first three stay together', (t) => {
  const strips = set({ kind: 'space', lines: 4.2 });
  t.deepEqual(
    strips.map(({ penalty, stretch }) => [penalty, stretch]),
    [
      [forbidden, 1],
      [forbidden, 1],
      [3000, 1],
      [3000, 1],
      [0, 1],
    ],
  );
  t.deepEqual(
    set({ kind: 'space', lines: 2 }).map(({ penalty }) => penalty),
    [forbidden, 0],
  );
  t.deepEqual(set({ kind: 'space', lines: 0 }), []);
});

test('the table of marks has a row of heads, and cells to fill in', (t) => {
  const rows = [
    ['题号', '一', '总分'],
    ['满分', '10', '100'],
    ['得分', '', ''],
  ];
  const [strip] = set({ kind: 'score-table', rows });
  t.is(strip?.penalty, forbidden);
  t.deepEqual(tagsOf(strip ? [strip] : []), ['TH', 'TH', 'TH', 'TD', 'TD', 'TD', 'TD', 'TD', 'TD']);
  const boxes = drawsOf(strip?.marks ?? []).flatMap((draw) => (draw.draw === 'rect' ? [draw] : []));
  t.is(boxes.length, 9);
  t.deepEqual([boxes[0]?.x, boxes[8] && boxes[8].x + boxes[8].width], [101, 299]);
  t.is(
    textsOf(strip?.marks ?? [])
      .map(({ text: word }) => word)
      .join(' '),
    '题号 一 总分 满分 10 100 得分',
  );
});

test('the table of marks of twenty sections stays inside the column', (t) => {
  const [strip] = set({ kind: 'score-table', rows: [Array.from({ length: 22 }, () => '十')] });
  const rights = drawsOf(strip?.marks ?? []).map((draw) =>
    draw.draw === 'rect' ? draw.x + draw.width : rightOf(draw),
  );
  t.true(Math.max(...rights) <= 400 + 1e-9);
});

test('a rule crosses the column and is not read out', (t) => {
  const [strip] = set({ kind: 'rule' });
  t.deepEqual(
    drawsOf(strip?.marks ?? []).map((draw) => (draw.draw === 'path' ? draw.points : [])),
    [
      [
        [0, 3],
        [400, 3],
      ],
    ],
  );
  t.is(strip?.marks[0]?.element, undefined);
});
