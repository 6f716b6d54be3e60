import test from 'ava';
import fc from 'fast-check';
import {
  absolute,
  add,
  compare,
  divide,
  fraction,
  greater,
  multiply,
  negate,
  one,
  parseFraction,
  smaller,
  subtract,
  sum,
  toNumber,
  writeFraction,
  zero,
} from '../../../src/grading/objective/fraction.js';

const lowest: readonly (readonly [number, number, string])[] = [
  [2, 4, '1/2'],
  [-2, 4, '-1/2'],
  [2, -4, '-1/2'],
  [-2, -4, '1/2'],
  [0, -7, '0'],
  [6, 3, '2'],
];
for (const [above, below, written] of lowest)
  test(`${above}/${below} in lowest terms is ${written}`, (t) => {
    t.is(writeFraction(fraction(above, below)), written);
  });

test('no fraction has the denominator 0', (t) => {
  t.throws(() => fraction(1, 0), { instanceOf: RangeError });
  t.throws(() => divide(one, zero), { instanceOf: RangeError });
});

test('three thirds are one, and the sum of nothing is 0', (t) => {
  const third = fraction(1, 3);
  t.deepEqual(sum([third, third, third]), one);
  t.deepEqual(sum([]), zero);
});

test('the smaller and the greater are found on both sides of 0', (t) => {
  const [half, minus] = [fraction(1, 2), fraction(-2, 3)];
  t.is(smaller(half, minus), minus);
  t.is(greater(minus, half), half);
  t.deepEqual(absolute(minus), fraction(2, 3));
  t.is(toNumber(half), 0.5);
});

const whole = fc.integer({ min: -1000, max: 1000 });
const anyFraction = fc
  .tuple(whole, fc.integer({ min: 1, max: 1000 }))
  .map(([above, below]) => fraction(above, below));

test('the laws of arithmetic hold exactly', (t) => {
  fc.assert(
    fc.property(anyFraction, anyFraction, anyFraction, (a, b, c) => {
      t.deepEqual(add(a, b), add(b, a));
      t.deepEqual(multiply(a, add(b, c)), add(multiply(a, b), multiply(a, c)));
      t.deepEqual(subtract(add(a, b), b), a);
      t.is(compare(a, b), -compare(b, a) + 0);
      t.deepEqual(add(a, negate(a)), zero);
      if (b.numerator !== 0n) t.deepEqual(multiply(divide(a, b), b), a);
    }),
    { seed: 1, numRuns: 500 },
  );
});

test('a fraction that was written is read again', (t) => {
  fc.assert(
    fc.property(anyFraction, (value) => {
      t.deepEqual(parseFraction(writeFraction(value)), value);
    }),
    { seed: 1, numRuns: 500 },
  );
});

for (const text of ['', '1/0', '1/', '1.5', 'a', '1/-2', ' 1'])
  test(`${JSON.stringify(text)} is no written fraction`, (t) => {
    t.is(parseFraction(text), undefined);
  });
