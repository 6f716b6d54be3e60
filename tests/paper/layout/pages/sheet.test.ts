import test from 'ava';
import {
  columnSize,
  leftEdge,
  sheetNames,
  sheets,
} from '../../../../src/paper/layout/pages/sheet.js';

const millimetre = 72 / 25.4;

test('the sheets are those of ISO 216, to a hundredth of a point', (t) => {
  const sizes = sheetNames.map((name) => [sheets[name].width, sheets[name].height]);
  const iso = [
    [210 * millimetre, 297 * millimetre],
    [420 * millimetre, 297 * millimetre],
  ];
  t.deepEqual(
    sizes,
    iso.map((sides) => sides.map((side) => Math.round(side * 100) / 100)),
  );
});

for (const name of sheetNames)
  test(`margins, columns and gaps of ${name} add up to its width`, (t) => {
    const { columns, columnGap, margin, width, height } = sheets[name];
    const column = columnSize(sheets[name]);
    const sum = margin.binding + margin.outer + columns * column.width + (columns - 1) * columnGap;
    t.true(Math.abs(sum - width) < 1e-9);
    t.true(Math.abs(margin.top + margin.bottom + column.height - height) < 1e-9);
  });

test('the backs of A4 sheets are bound at the right, A3 sheets always at the left', (t) => {
  t.deepEqual(
    [0, 1, 2].map((page) => leftEdge(sheets.a4, page)),
    [76, 46, 76],
  );
  t.deepEqual(
    [0, 1, 2].map((page) => leftEdge(sheets.a3, page)),
    [76, 76, 76],
  );
});
