import test from 'ava';
import fc from 'fast-check';
import { roundedNumber, wholeNumber } from '../../../../src/authoring/answer.js';
import type { Key } from '../../../../src/grading/objective/judging/key.js';
import { markKeyed } from '../../../../src/grading/objective/judging/mark-keyed.js';
import type { WrongKey } from '../../../../src/grading/objective/judging/mistaken.js';

const exact = { decimals: 0, tolerance: { kind: 'absolute', value: 0 } } as const;
const hundredth = { decimals: 2, tolerance: { kind: 'absolute', value: 0.01 } } as const;
const shape: Key = { type: 'shape', dimensions: [26, 26, 25] };
const sequence: Key = { type: 'sequence', values: [0, 0.9, -0.69], ...hundredth };
const set: Key = { type: 'set', values: [0.5, -1, 2, 0.5], ...hundredth };
const names = { zh: '门', en: 'gate' };
const table: Key = {
  type: 'table',
  columns: [names, names, names],
  rows: [
    { name: names, values: [1, 0] },
    { name: names, values: [0, 1] },
  ],
  ...exact,
};
const interval: Key = {
  type: 'interval',
  low: { at: 0, isClosed: false },
  high: { at: 0.5, isClosed: true },
  ...hundredth,
};
const ray: Key = { type: 'interval', low: undefined, high: { at: 3, isClosed: false }, ...exact };
const word: Key = { type: 'choice', text: { zh: '发散', en: 'diverges' } };
const percent: Key = { ...roundedNumber(50, 1), unit: { zh: '%', en: '%' } };

const rows: readonly (readonly [string, Key, readonly string[], readonly string[]])[] = [
  [
    'a whole number',
    wholeNumber(16_900),
    ['16900', '16,900', '26*26*25', '１６９００', '1.69e4'],
    ['16901', '16.9', '16,9', '25*25*26'],
  ],
  [
    'a rounded number',
    roundedNumber(0.525, 3),
    ['0.525', '0,526', '.524', '21/40'],
    ['0.527', '52.5', '0.5'],
  ],
  ['a number with a unit', percent, ['50', '50%', '50.1 %', '100/2'], ['0.5', '0.5%', '51%']],
  [
    'a shape',
    shape,
    ['26*26*25', '(26, 26, 25)', '26 26 25', '(None, 26, 26, 25)', '26.0×26×25'],
    ['25×26×26', '26×26', '16900', '26×26×25×1'],
  ],
  [
    'a sequence',
    sequence,
    ['0, 0.9, -0.69', '0 0,91 −0,70', '[0;0.9;-0.68]'],
    ['0.9, 0, -0.69', '0, 0.9', '0, 0.9, 0.69', '0 0.9 -0.69 0'],
  ],
  ['a table', table, ['1 0; 0 1', '[[1,0],[0,1]]', '1 0 0 1'], ['0 1; 1 0', '1 0']],
  [
    'a set',
    set,
    ['{0.5, -1, 2}', '2, -1, 0.51', '-1 0.5 0.5 2'],
    ['0.5, -1', '0.5, 1, 2', '0.5, -1, 2, 3'],
  ],
  [
    'an interval',
    interval,
    ['(0, 0.5]', ']0; 0,51]', '0 < x <= 1/2'],
    ['[0, 0.5]', '(0, 0.5)', '(0, 0.6]', '(0, ∞)', '(-∞, 0.5]'],
  ],
  ['a half line', ray, ['(-∞, 3)', 'x < 3'], ['x <= 3', 'x > 3', '(0, 3)', '(-∞, ∞)']],
  ['a word', word, ['发散', 'Diverges', ' 发散。', 'ＤＩＶＥＲＧＥＳ'], []],
];
for (const [what, key, right, wrong] of rows)
  test(`${what} is judged in whatever way it is written`, (t) => {
    for (const text of right)
      t.like(markKeyed(key, [], text), { kind: 'judged', isRight: true }, text);
    for (const text of wrong)
      t.like(markKeyed(key, [], text), { kind: 'judged', isRight: false }, text);
    t.like(markKeyed(key, [], ' — '), { kind: 'blank' });
  });

const unread: readonly (readonly [Key, string, string])[] = [
  [wholeNumber(5), 'five', 'no-number'],
  [wholeNumber(5), '(26, 26, 25)', 'no-number'],
  [roundedNumber(0.525, 3), '1,234', 'ambiguous-comma'],
  [shape, 'large', 'no-numbers'],
  [interval, 'small', 'no-interval'],
  [word, 'explodes', 'unknown-word'],
];
for (const [key, text, code] of unread)
  test(`for a ${key.type}, ${text} waits for a person (${code})`, (t) => {
    t.like(markKeyed(key, [], text), { kind: 'unreadable', reason: { code } });
  });

test('each value of a row is judged by itself', (t) => {
  t.like(markKeyed(sequence, [], '0, 0.9, 0.69'), { each: [true, true, false] });
  t.like(markKeyed(sequence, [], '0, 0.9'), { each: [false, false, false] });
  t.like(markKeyed(interval, [], '(0, 0.6]'), { each: [true, false] });
  t.like(markKeyed(table, [], '1 0; 1 1'), { each: [true, true, false, true] });
});

const wrongAt = (value: number, mistake: string): WrongKey => ({
  answer: { ...roundedNumber(value, 2) },
  mistake,
});
const wrongNumbers = [
  wrongAt(0.5, 'half'),
  wrongAt(0.51, 'near-half'),
  wrongAt(0.7, 'first'),
  wrongAt(0.7, 'second'),
  wrongAt(0.7, 'second'),
  wrongAt(0.26, 'near-key'),
];
const mistakes: readonly (readonly [string, readonly string[]])[] = [
  ['0.5', ['half']],
  ['0.51', ['near-half']],
  ['0.505', ['half', 'near-half']],
  ['0.49', ['half']],
  ['0.7', ['first', 'second']],
  ['0.6', []],
  ['0.25', []],
  ['0.26', []],
];
for (const [text, expected] of mistakes)
  test(`where 0.25 is right, ${text} shows ${JSON.stringify(expected)}`, (t) => {
    t.like(markKeyed(roundedNumber(0.25, 2), wrongNumbers, text), { mistakes: [...expected] });
  });

test('wrong shapes, rows and words show their mistakes too', (t) => {
  const forgot = { mistake: 'forgot' };
  t.like(
    markKeyed(
      shape,
      [{ ...forgot, answer: { type: 'shape', dimensions: [28, 28, 25] } }],
      '28x28x25',
    ),
    { isRight: false, mistakes: ['forgot'] },
  );
  t.like(
    markKeyed(
      sequence,
      [{ ...forgot, answer: { type: 'sequence', values: [1, 2, 3], ...hundredth } }],
      '1 2 3',
    ),
    { mistakes: ['forgot'] },
  );
  t.like(
    markKeyed(
      word,
      [{ ...forgot, answer: { type: 'choice', text: { zh: '收敛', en: 'converges' } } }],
      '收敛',
    ),
    { kind: 'judged', isRight: false, mistakes: ['forgot'] },
  );
});

test('no random text breaks a reader of several values', (t) => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({ unit: fc.constantFrom(...Array.from('0123456789.,;|+-*/x<>=^()[]{}∞ \n：:ab')) }),
  );
  const keys = fc.constantFrom(shape, sequence, set, table, interval, ray, word, percent);
  fc.assert(
    fc.property(keys, text, (key, answer) => {
      t.true(['blank', 'unreadable', 'judged'].includes(markKeyed(key, [], answer).kind));
    }),
    { seed: 1, numRuns: 10_000 },
  );
});
