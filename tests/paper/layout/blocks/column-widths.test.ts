import test from 'ava';
import fc from 'fast-check';
import type { Cell } from '../../../../src/paper/document/block.js';
import { columnsOf } from '../../../../src/paper/layout/blocks/column-widths.js';
import { columnOf, text } from '../../../support/paper-typesetter.js';

const cell = (content: string): Cell => ({ align: 'left', content: [text(content)] });
const rowsOf = (...rows: string[][]): Cell[][] => rows.map((row) => row.map(cell));
const sum = (widths: readonly number[]): number =>
  widths.reduce((total, width) => total + width, 0);
const rounded = (widths: readonly number[]): number[] =>
  widths.map((width) => Math.round(width * 1e4) / 1e4);

test('columns that fit are as wide as their widest cell and its padding', (t) => {
  const { widths, padding, size } = columnsOf(
    rowsOf(['汉字汉字', 'abcd'], ['汉', 'abcdefghij']),
    columnOf(),
  );
  t.deepEqual([...rounded(widths), padding, size], [40 + 13, 50 + 13, 6.5, 10]);
});

test('a small table takes two fifths of the text all the same', (t) => {
  const { widths } = columnsOf(rowsOf(['汉', '汉']), columnOf({ width: 400 }));
  t.deepEqual(rounded(widths), [80, 80]);
});

test('in a table that is too wide narrow columns keep what they need and wide ones share the rest', (t) => {
  const rows = rowsOf(['ab', '汉'.repeat(30), '汉'.repeat(40)]);
  const { widths, padding } = columnsOf(rows, columnOf());
  t.is(padding, 3.5);
  t.deepEqual(rounded(widths), [10 + 7, 91.5, 91.5]);
});

test('no column is narrower than its widest word', (t) => {
  const rows = rowsOf(['discriminative models are many', '汉'.repeat(60), 'a b c d e f']);
  const { widths, size } = columnsOf(rows, columnOf());
  t.is(size, 10);
  t.true((widths[0] ?? 0) >= 14 * 5 + 7);
  t.deepEqual(rounded([sum(widths)]), [200]);
});

test('a table of words that are too wide together is set smaller', (t) => {
  const rows = rowsOf(Array.from({ length: 5 }, () => 'convolutional'));
  const { widths, size } = columnsOf(rows, columnOf());
  t.deepEqual(
    rounded([...widths, size]),
    [40, 40, 40, 40, 40, (10 * 33) / 65].map((one) => Math.round(one * 1e4) / 1e4),
  );
});

test('widths never exceed the column, and padding never exceeds them', (t) => {
  const content = fc
    .array(fc.constantFrom('汉', 'word ', 'a ', '汉字汉字'), { maxLength: 12 })
    .map((words) => words.join(''));
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 8 }).chain((columns) =>
        fc.array(fc.array(content, { minLength: columns, maxLength: columns }), {
          minLength: 1,
          maxLength: 4,
        }),
      ),
      (rows) => {
        const { widths, padding, size } = columnsOf(rowsOf(...rows), columnOf());
        t.is(widths.length, rows[0]?.length ?? 0);
        t.true(sum(widths) <= 200 + 1e-6 && size > 0 && size <= 10);
        t.true(widths.every((width) => width >= 2 * padding - 1e-9));
      },
    ),
    { seed: 1, numRuns: 200 },
  );
});
