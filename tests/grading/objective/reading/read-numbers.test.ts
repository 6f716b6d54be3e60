import test from 'ava';
import { sayFraction } from '../../../../src/grading/objective/decimal.js';
import { readNumbers } from '../../../../src/grading/objective/reading/read-numbers.js';
import type { AskedNumbers } from '../../../../src/grading/objective/reading/read-numbers.js';
import { outcome } from './outcome.js';

const reads = (text: string, count: number, how: Partial<AskedNumbers> = {}): string =>
  outcome(readNumbers(text, { count, isWholeAsked: false, ...how }), (numbers) =>
    numbers.map(sayFraction).join(' '),
  );

const shapes: readonly (readonly [string, number, string])[] = [
  ['26*26*25', 3, '26 26 25'],
  ['26x26x25', 3, '26 26 25'],
  ['26X26X25', 3, '26 26 25'],
  ['26×26×25', 3, '26 26 25'],
  ['26 × 26 × 25', 3, '26 26 25'],
  ['26\\times26\\times25', 3, '26 26 25'],
  ['(26, 26, 25)', 3, '26 26 25'],
  ['（26，26，25）', 3, '26 26 25'],
  ['[26,26,25]', 3, '26 26 25'],
  ['26 26 25', 3, '26 26 25'],
  ['26、26、25', 3, '26 26 25'],
  ['26;26;25', 3, '26 26 25'],
  ['２６×２６×２５', 3, '26 26 25'],
  ['50x5x5', 3, '50 5 5'],
  ['(None, 26, 26, 25)', 3, '26 26 25'],
  ['None×26×26×25', 3, '26 26 25'],
  ['(26,)', 1, '26'],
  ['26', 1, '26'],
  ['26,26', 3, '26 26'],
  ['16900', 3, '16900'],
  ['1024*1024', 2, '1024 1024'],
  ['1,024 × 1,024', 2, '1024 1024'],
  ['', 3, 'blank'],
  ['—', 3, 'blank'],
  ['26*26*a', 3, '<no-numbers>'],
  ['26**26', 2, '<no-numbers>'],
  ['26×26×25=16900', 3, '<no-numbers>'],
  ['26-26-25', 3, '<no-numbers>'],
  ['26,,25', 3, '<no-numbers>'],
];
for (const [text, count, expected] of shapes)
  test(`as ${count} extents, ${JSON.stringify(text)} is ${expected}`, (t) => {
    t.is(reads(text, count, { areExtents: true, isWholeAsked: true }), expected);
  });

const rows: readonly (readonly [string, number, string])[] = [
  ['3, 7, 7', 3, '3 7 7'],
  ['3,7,7', 3, '3 7 7'],
  ['3 7 7', 3, '3 7 7'],
  ['3；7；7', 3, '3 7 7'],
  ['3、7、7', 3, '3 7 7'],
  ['3，7，7。', 3, '3 7 7'],
  ['3\n7\n7', 3, '3 7 7'],
  ['[3 7 7]', 3, '3 7 7'],
  ['(-0.5, −1/3, 2e-3)', 3, '-0.5 -1/3 0.002'],
  ['h1=0, h2=0.9, y=0.6942', 3, '0 0.9 0.6942'],
  ['0,5 0,25', 2, '0.5 0.25'],
  ['0,5, 0,25', 2, '0.5 0.25'],
  ['0,5; 0,25', 2, '0.5 0.25'],
  ['0,5；0,25', 2, '0.5 0.25'],
  ['1,5', 2, '1 5'],
  ['1,234', 2, '1 234'],
  ['1,2,3', 2, '1 2 3'],
  ['3 7', 3, '3 7'],
  ['1,234 5,678', 2, '<no-numbers>'],
  ['0,5 1,5', 3, '0.5 1.5'],
  ['0,5, 1,5', 3, '<ambiguous-list>'],
  ['26*26', 2, '<no-numbers>'],
  ['a, b', 2, '<no-numbers>'],
  [',', 2, '<no-numbers>'],
  ['  ', 2, 'blank'],
];
for (const [text, count, expected] of rows)
  test(`as ${count} numbers in a row, ${JSON.stringify(text)} is ${expected}`, (t) => {
    t.is(reads(text, count), expected);
  });

test('where whole numbers are asked for, commas before three digits group', (t) => {
  t.is(reads('1,234 5,678', 2, { isWholeAsked: true }), '1234 5678');
  t.is(reads('1,234; 5,678', 2, { isWholeAsked: true }), '1234 5678');
});

const tables = [
  '1 0 1; 1 1 0',
  '1,0,1;1,1,0',
  '1, 0, 1\n1, 1, 0',
  '[[1, 0, 1], [1, 1, 0]]',
  '[1 0 1][1 1 0]',
  'i: 1 0 1; f: 1 1 0',
  '输入门：1，0，1\n遗忘门：1，1，0',
  '| 1 | 0 | 1 |\n| 1 | 1 | 0 |',
  '1 0 1 1 1 0',
];
for (const text of tables)
  test(`as a table of 2 rows, ${JSON.stringify(text)} is read row by row`, (t) => {
    t.is(reads(text, 6), '1 0 1 1 1 0');
  });

test('of a set, repetition and order mean nothing', (t) => {
  for (const text of ['{1, 2, 3}', '3,1,2', '1 1 2 3', '{3;2;1;2/2}'])
    t.is(reads(text, 3, { isSet: true }), '1 2 3');
});

test('a text far too long is not tried', (t) => {
  t.is(reads('1 '.repeat(500), 500), '<too-long>');
});
