import test from 'ava';
import fc from 'fast-check';
import { parseCsvTable } from '../../src/util/csv-table.js';
import { formatCsv } from '../../src/util/csv.js';

const cellsOf = (text: string) => parseCsvTable(text, 'f.csv').rows.map(({ cells }) => cells);

const tables: readonly (readonly [string, string, readonly (readonly string[])[]])[] = [
  [
    'commas',
    'a,b\n1,2\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'semicolons, with commas in cells',
    'a;b\n1,5;2',
    [
      ['a', 'b'],
      ['1,5', '2'],
    ],
  ],
  [
    'tabs',
    'a\tb\n1\t2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'delimiters in a quoted head',
    '"a;b;c",d\n1,2',
    [
      ['a;b;c', 'd'],
      ['1', '2'],
    ],
  ],
  ['one column', 'a\nx;y', [['a'], ['x;y']]],
  [
    'line ends of all systems',
    'a,b\r\n1,2\r3,4\n5,6',
    [
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
      ['5', '6'],
    ],
  ],
  [
    'rows without content',
    '\n ,\na,b\n,\n\n1,2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  ['rows of any length', 'a,b\n1\n1,2,3', [['a', 'b'], ['1'], ['1', '2', '3']]],
  [
    'quotes of all sorts',
    'a\n"x ""y"""\n5" disk\n"""q"""',
    [['a'], ['x "y"'], ['5" disk'], ['"q"']],
  ],
  ['apostrophes before formulas alone', "a\n'-1\n'=x\n'tis", [['a'], ['-1'], ['=x'], ["'tis"]]],
  ['nothing', '', []],
];

for (const [title, text, cells] of tables)
  test(`rows are read with ${title}`, (t) => {
    t.deepEqual(cellsOf(text), cells);
    t.deepEqual(parseCsvTable(text, 'f.csv').problems, []);
  });

test('every cell knows where it begins', (t) => {
  const { rows } = parseCsvTable('id, b ,"c, d"\n\n1,"x\ny,z",3\n', 'f.csv');
  const places = rows.map(({ cells, locate }) =>
    cells.map((_, index) => `${locate(index).line}:${locate(index).column}`).join(' '),
  );
  t.deepEqual(places, ['1:1 1:4 1:8', '3:1 3:3 4:6']);
  t.deepEqual(rows[1]?.position, { file: 'f.csv', line: 3, column: 1 });
});

test('rows with broken quotes are reported, and the others read', (t) => {
  const { rows, problems } = parseCsvTable('a,b\n1,"x"y\n2,z\n3,"open\n4,z\n', 'f.csv');
  t.deepEqual(
    rows.map(({ cells }) => cells[0]),
    ['a', '2'],
  );
  t.deepEqual(
    problems.map(({ code, position }) => `${code}:${position?.line}`),
    ['csv-syntax:2', 'csv-syntax:4'],
  );
});

test('whatever formatCsv writes comes back', (t) => {
  const cell = fc.string({ unit: 'grapheme' }).filter((text) => !/^'[=+\-@＝＋－＠]|\r/.test(text));
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1 });
  fc.assert(
    fc.property(table, (rows) => {
      const all = [['head', 'b'], ...rows];
      const kept = all
        .map((row) => row.map((text) => text.trim()))
        .filter((row) => row.some(Boolean));
      t.deepEqual(cellsOf(formatCsv(all)), kept);
    }),
  );
});

test('nothing throws, and every row lies behind the one before', (t) => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('"', '""', ',', ';', '\n', '\r\n', 'a', ' ', "'", '\t')),
      (signs) => {
        const { rows } = parseCsvTable(signs.join(''), 'f.csv');
        const lines = rows.map(({ position }) => position.line);
        t.true(lines.every((line, index) => index === 0 || line > (lines[index - 1] ?? 0)));
      },
    ),
  );
});
