import test from 'ava';
import type { Block, Cell } from '../../../../src/paper/document/block.js';
import { setTable } from '../../../../src/paper/layout/blocks/table.js';
import { forbidden, heightOf } from '../../../../src/paper/layout/strip.js';
import type { Strip } from '../../../../src/paper/layout/strip.js';
import {
  columnOf,
  drawsOf,
  rightOf,
  text,
  textsOf,
  wordsOf,
} from '../../../support/paper-typesetter.js';

const cell = (content: string, align: Cell['align'] = 'left'): Cell => ({
  align,
  content: content === '' ? [] : [text(content)],
});
const table = (...rows: Cell[][]): Extract<Block, { kind: 'table' }> => {
  const [head = [], ...rest] = rows;
  return { kind: 'table', head, rows: rest };
};
const set = (...rows: Cell[][]): Strip[] => setTable(table(...rows), columnOf({ width: 400 }));

test('a row is a strip, and columns stand below each other', (t) => {
  const strips = set([cell('ab'), cell('cd')], [cell('e'), cell('f')]);
  t.deepEqual(strips.map(wordsOf), ['abcd', 'ef']);
  const [head, row] = strips.map(({ marks }) => textsOf(marks).map(({ x }) => x));
  t.deepEqual(head, row);
});

test('the table is centred', (t) => {
  const [head] = set([cell('ab'), cell('cd')]);
  const rule = drawsOf(head?.marks ?? []).find((draw) => draw.draw === 'path');
  const [[left] = [0, 0], [right] = [0, 0]] = rule?.points ?? [];
  t.is(left + right, 400);
});

test('cells are aligned left, in the middle or right', (t) => {
  const strips = set(
    [cell('abcdefgh'), cell('abcdefgh', 'center'), cell('abcdefgh', 'right')],
    [cell('x'), cell('x', 'center'), cell('x', 'right')],
  );
  const [wide = [], narrow = []] = strips.map(({ marks }) => textsOf(marks));
  const spans = wide.map((draw, index) => {
    const inner = narrow[index];
    return (
      inner &&
      [inner.x - draw.x, rightOf(draw) - rightOf(inner)].map((gap) => Math.round(gap * 100))
    );
  });
  t.is(spans[0]?.[0], 0);
  t.is(spans[1]?.[0], spans[1]?.[1]);
  t.is(spans[2]?.[1], 0);
});

test('the head is bold, tagged as head, and on a ground', (t) => {
  const strips = set([cell('ab')], [cell('cd')]);
  t.deepEqual(
    strips.map(({ marks }) => textsOf(marks).map(({ face }) => face)),
    [['sans-bold'], ['serif']],
  );
  const tags = strips.map(({ marks }) => marks.flatMap(({ element }) => element?.tag ?? []));
  t.deepEqual(
    tags.map((all) => [...new Set(all)]),
    [['TH'], ['TD']],
  );
  t.deepEqual(
    strips.map(({ marks }) => drawsOf(marks).some(({ draw }) => draw === 'rect')),
    [true, false],
  );
});

test('an empty cell is a cell for readers all the same', (t) => {
  const [, row] = set([cell('ab'), cell('cd'), cell('ef')], [cell('x'), cell(''), cell('y')]);
  const cells = new Set(
    row?.marks.flatMap(({ element }) => (element?.tag === 'TD' ? [element] : [])),
  );
  t.is(cells.size, 3);
  t.is(new Set([...cells].map(({ parent }) => parent)).size, 1);
});

test('rules stand above the head, below it, between rows and at the end', (t) => {
  const widths = set([cell('ab')], [cell('c')], [cell('d')]).map(({ marks }) =>
    drawsOf(marks).flatMap((draw) => (draw.draw === 'path' ? [draw.lineWidth] : [])),
  );
  t.deepEqual(widths, [[1, 0.6], [0.25], [1]]);
});

test('a row is as high as its highest cell', (t) => {
  const [head, row] = setTable(
    table([cell('a'), cell('b')], [cell('汉'.repeat(60)), cell('x')]),
    columnOf({ width: 200 }),
  );
  t.true((row?.height ?? 0) > 2 * (head?.height ?? 0));
  const bottom = Math.max(...textsOf(row?.marks ?? []).map(({ y }) => y));
  t.true(bottom < (row?.height ?? 0));
});

test('a short table is not parted, a long one keeps its head and its last row with a neighbour', (t) => {
  const rows = (count: number) => Array.from({ length: count }, () => [cell('x')]);
  const penalties = (count: number) =>
    set([cell('h')], ...rows(count)).map(({ penalty }) => penalty);
  t.deepEqual(penalties(2), [forbidden, forbidden, 0]);
  t.deepEqual(penalties(7), [forbidden, 100, 100, 100, 100, 100, forbidden, 0]);
});

test('only the first row has a gap above it', (t) => {
  const strips = set([cell('h')], [cell('x')], [cell('y')]);
  t.deepEqual(
    strips.map(({ above }) => above),
    [6, 0, 0],
  );
  t.is(
    heightOf(strips),
    strips.reduce((sum, { height }) => sum + height, 0),
  );
});
