import test from 'ava';
import fc from 'fast-check';
import type { Tolerance } from '../../../../src/authoring/answer.js';
import { exactly, parseDecimal } from '../../../../src/grading/objective/decimal.js';
import { fraction } from '../../../../src/grading/objective/fraction.js';
import { isNear } from '../../../../src/grading/objective/judging/is-near.js';

const absolute = (value: number): Tolerance => ({ kind: 'absolute', value });
const relative = (value: number): Tolerance => ({ kind: 'relative', value });
const figures = (digits: number): Tolerance => ({ kind: 'significant-figures', digits });

interface Row {
  readonly key: number;
  readonly decimals: number;
  readonly tolerance: Tolerance;
  readonly right: readonly string[];
  readonly wrong: readonly string[];
}

const rows: readonly Row[] = [
  // In floating point 0.4 - 0.3 and 0.53 - 0.52 exceed the tolerance.
  {
    key: 0.3,
    decimals: 1,
    tolerance: absolute(0.1),
    right: ['0.4', '0.2', '0.30'],
    wrong: ['0.41', '0.19', '0.4000001'],
  },
  {
    key: 0.52,
    decimals: 2,
    tolerance: absolute(0.01),
    right: ['0.53', '0.51'],
    wrong: ['0.531', '0.5099'],
  },
  {
    key: 900,
    decimals: 0,
    tolerance: absolute(0),
    right: ['900', '900.0'],
    wrong: ['901', '900.0001', '-900'],
  },
  // A key that floating point blurred is what it is printed as.
  {
    key: 0.1 + 0.2,
    decimals: 2,
    tolerance: absolute(0),
    right: ['0.3', '0.30'],
    wrong: ['0.31', '0.3000001'],
  },
  // The key as held and the key as printed both count: 0.68967 and 0.690.
  {
    key: 0.68967,
    decimals: 3,
    tolerance: absolute(0.001),
    right: ['0.690', '0.69', '0.691', '0.689', '0.68867'],
    wrong: ['0.6915', '0.688', '0.7'],
  },
  {
    key: -0.68967,
    decimals: 3,
    tolerance: absolute(0.001),
    right: ['-0.691', '-0.689'],
    wrong: ['0.69', '-0.6915'],
  },
  {
    key: 1 / 3,
    decimals: 2,
    tolerance: absolute(0.001),
    right: ['0.33', '0.333', '0.3333333'],
    wrong: ['0.3', '0.335'],
  },
  {
    key: 200,
    decimals: 0,
    tolerance: relative(0.1),
    right: ['180', '220'],
    wrong: ['179.9', '220.1', '-200'],
  },
  {
    key: -200,
    decimals: 0,
    tolerance: relative(0.1),
    right: ['-180', '-220'],
    wrong: ['-179', '180'],
  },
  {
    key: 0.07,
    decimals: 2,
    tolerance: relative(0.1),
    right: ['0.077', '0.063'],
    wrong: ['0.0771', '0.0629'],
  },
  {
    key: 0,
    decimals: 2,
    tolerance: relative(0.1),
    right: ['0', '0.00'],
    wrong: ['0.001', '-0.001'],
  },
  {
    key: 1e-9,
    decimals: 10,
    tolerance: relative(0.01),
    right: ['1e-9', '1.01e-9'],
    wrong: ['0', '1.02e-9'],
  },
  {
    key: 1.234,
    decimals: 3,
    tolerance: figures(2),
    right: ['1.2', '1.234', '1.15', '1.25', '1.2499'],
    wrong: ['1.1', '1.149', '1.26', '1.3'],
  },
  // Below a power of ten the figures are finer.
  {
    key: 1,
    decimals: 0,
    tolerance: figures(2),
    right: ['1', '1.05', '0.995'],
    wrong: ['1.06', '0.99', '0.96'],
  },
  {
    key: 99.6,
    decimals: 1,
    tolerance: figures(2),
    right: ['100', '99.5', '105', '99.6'],
    wrong: ['99.4', '106'],
  },
  // A key in the middle rounds both ways.
  {
    key: 1.25,
    decimals: 2,
    tolerance: figures(2),
    right: ['1.2', '1.3', '1.25'],
    wrong: ['1.1', '1.4'],
  },
  {
    key: -1.234,
    decimals: 3,
    tolerance: figures(2),
    right: ['-1.2', '-1.15'],
    wrong: ['1.2', '-1.3'],
  },
  { key: 0, decimals: 0, tolerance: figures(3), right: ['0'], wrong: ['0.0001'] },
  {
    key: 0.000123,
    decimals: 6,
    tolerance: figures(1),
    right: ['1e-4', '0.00015'],
    wrong: ['0', '2e-4'],
  },
];
for (const { key, decimals, tolerance, right, wrong } of rows)
  test(`${key} printed with ${decimals} places holds its tolerance ${JSON.stringify(tolerance)}`, (t) => {
    const near = (text: string) =>
      isNear({ value: key, decimals, tolerance }, parseDecimal(text) ?? fraction(12345));
    for (const text of right) t.true(near(text), text);
    for (const text of wrong) t.false(near(text), text);
  });

test('a number printed on the border is right, and one place beyond it wrong', (t) => {
  const anyKey = fc.record({
    units: fc.integer({ min: -9_999, max: 9_999 }),
    decimals: fc.integer({ min: 1, max: 6 }),
    allowed: fc.integer({ min: 0, max: 50 }),
    side: fc.constantFrom(1, -1),
  });
  fc.assert(
    fc.property(anyKey, ({ units, decimals, allowed, side }) => {
      const scale = 10 ** decimals;
      const value = Number((units / scale).toFixed(decimals));
      const tolerance = absolute(Number((allowed / scale).toFixed(decimals)));
      const at = (count: number) => isNear({ value, decimals, tolerance }, fraction(count, scale));
      t.true(at(units + side * allowed));
      t.false(at(units + side * (allowed + 1)));
      t.true(isNear({ value, decimals, tolerance }, exactly(value)));
    }),
    { seed: 1, numRuns: 1000 },
  );
});

test('for most numbers, significant figures agree with those that a computer prints', (t) => {
  const digit = fc.integer({ min: 10_001, max: 99_999 }).filter((units) => units % 10 !== 5);
  fc.assert(
    fc.property(digit, digit, fc.integer({ min: 1, max: 4 }), (left, right, digits) => {
      const [key, value] = [left / 1000, right / 1000];
      const isTie = [left, right].some((units) => /^50*$/.test(String(units).slice(digits)));
      if (isTie) return;
      const near = isNear({ value: key, decimals: 3, tolerance: figures(digits) }, exactly(value));
      t.is(near, key.toPrecision(digits) === value.toPrecision(digits), `${key} ${value}`);
    }),
    { seed: 1, numRuns: 1000 },
  );
});
