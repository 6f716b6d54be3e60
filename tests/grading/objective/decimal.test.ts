import test from 'ava';
import fc from 'fast-check';
import {
  exactly,
  parseDecimal,
  roundHalfUp,
  sayFraction,
} from '../../../src/grading/objective/decimal.js';
import { fraction, toNumber } from '../../../src/grading/objective/fraction.js';

const decimals: readonly (readonly [string, number, number])[] = [
  ['0.5', 1, 2],
  ['.5', 1, 2],
  ['5.', 5, 1],
  ['-0.50', -1, 2],
  ['3e-4', 3, 10_000],
  ['1.5E+2', 150, 1],
  ['007', 7, 1],
];
for (const [text, above, below] of decimals)
  test(`${text} is exactly ${above}/${below}`, (t) => {
    t.deepEqual(parseDecimal(text), fraction(above, below));
  });

for (const text of [
  '',
  '.',
  '-',
  'e5',
  '1e',
  '1e401',
  '1e-401',
  '1e999999999',
  '1,5',
  '0x1',
  'NaN',
])
  test(`${JSON.stringify(text)} is no decimal number`, (t) => {
    t.is(parseDecimal(text), undefined);
  });

test('a double is what its shortest text says', (t) => {
  t.deepEqual(exactly(0.1), fraction(1, 10));
  t.deepEqual(exactly(1e21), fraction(10n ** 21n));
  t.deepEqual(exactly(-0), fraction(0));
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      t.is(parseDecimal(String(value)) !== undefined, true);
      if (Math.abs(value) < 1e100 && Math.abs(value) > 1e-100)
        t.true(Math.abs(toNumber(exactly(value)) - value) <= 1e-15 * Math.abs(value));
    }),
    { seed: 1, numRuns: 500 },
  );
});

test('what is not finite has no exact value', (t) => {
  for (const value of [NaN, Infinity, -Infinity])
    t.throws(() => exactly(value), { instanceOf: RangeError });
});

const roundings: readonly (readonly [number, number, number, string])[] = [
  [1, 8, 2, '0.13'],
  [-1, 8, 2, '-0.12'],
  [5, 3, 2, '1.67'],
  [-5, 3, 2, '-1.67'],
  [1, 200, 2, '0.01'],
  [-1, 200, 2, '0.00'],
  [5, 2, 0, '3'],
  [-5, 2, 0, '-2'],
  [1234, 1, 1, '1234.0'],
  [999, 1000, 2, '1.00'],
];
for (const [above, below, places, text] of roundings)
  test(`${above}/${below} to ${places} places is ${text}`, (t) => {
    t.is(roundHalfUp(fraction(above, below), places), text);
  });

const said: readonly (readonly [number, number, string])[] = [
  [21, 40, '0.525'],
  [-3, 1, '-3'],
  [100, 1, '100'],
  [0, 1, '0'],
  [1, 3, '1/3'],
  [-2, 7, '-2/7'],
];
for (const [above, below, text] of said)
  test(`${above}/${below} is said ${text}`, (t) => {
    t.is(sayFraction(fraction(above, below)), text);
  });
