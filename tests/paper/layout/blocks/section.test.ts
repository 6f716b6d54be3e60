import test from 'ava';
import type { Block } from '../../../../src/paper/document/block.js';
import { layoutBlocks } from '../../../../src/paper/layout/blocks/layout-blocks.js';
import { forbidden } from '../../../../src/paper/layout/strip.js';
import type { Strip } from '../../../../src/paper/layout/strip.js';
import {
  columnOf,
  drawsOf,
  rightOf,
  text,
  textsOf,
  wordsOf,
} from '../../../support/paper-typesetter.js';

const section = (of: Partial<Extract<Block, { kind: 'section' }>>): Block => ({
  kind: 'section',
  title: '一、判断题',
  detail: '（共 2 题）',
  box: ['得分', '评卷人'],
  children: [{ kind: 'paragraph', content: [text('汉字')] }],
  ...of,
});
const set = (of: Partial<Extract<Block, { kind: 'section' }>> = {}): Strip[] =>
  layoutBlocks([section(of)], columnOf({ width: 400 }));

test('a section never ends a page with its head', (t) => {
  const [head, first] = set();
  t.is(head?.penalty, forbidden);
  t.true(wordsOf(first ?? { marks: [] }) === '汉字');
});

test('the box for marks and initials stands before the head, and the head beside it', (t) => {
  const [head] = set();
  const boxes = drawsOf(head?.marks ?? []).flatMap((draw) => (draw.draw === 'rect' ? [draw] : []));
  t.deepEqual(
    boxes.map(({ x, y }) => [x, y]),
    [
      [0, 0],
      [0, 17],
      [44, 0],
      [44, 17],
    ],
  );
  t.is(head?.height, 34);
  const title = textsOf(head?.marks ?? []).find((draw) => draw.text === '一');
  t.is(title?.x, 98);
});

test('without a box the head begins at the margin and is one line high', (t) => {
  const [head] = set({ box: [] });
  t.is(drawsOf(head?.marks ?? []).filter(({ draw }) => draw === 'rect').length, 0);
  t.is(textsOf(head?.marks ?? [])[0]?.x, 0);
  t.true((head?.height ?? 99) < 20);
});

test('a long head takes several lines, with the box in the middle of them', (t) => {
  const [head] = set({ detail: `（${'汉'.repeat(120)}）` });
  const draws = drawsOf(head?.marks ?? []);
  const tops = draws.flatMap((draw) => (draw.draw === 'rect' ? [draw.y] : []));
  const lines = new Set(textsOf(head?.marks ?? []).map(({ y }) => y));
  t.true(lines.size > 4);
  t.is(Math.min(...tops), ((head?.height ?? 0) - 34) / 2);
  t.true(draws.every((draw) => rightOf(draw) <= 400 + 5));
});

test('the head is a heading with a bookmark', (t) => {
  const [head] = set();
  const element = head?.marks.find(({ element: own }) => own !== undefined)?.element;
  t.is(element?.tag, 'H2');
  t.deepEqual(element?.bookmark, { title: '一、判断题', level: 0 });
});

test('the detail is set lighter and smaller than the title', (t) => {
  const looks = textsOf(set({ title: 'abc', detail: 'xyz', box: [] })[0]?.marks ?? []).map(
    ({ text: word, face, size }) => [word, face, Math.round(size * 100) / 100],
  );
  t.deepEqual(looks, [
    ['abc', 'sans-bold', 10.8],
    ['xyz', 'sans', 9.29],
  ]);
});
