import test from 'ava';
import fc from 'fast-check';
import { analyseClass } from '../../src/statistics/analyse-class.js';
import { leavesOf } from '../support/json-leaves.js';
import type { ClassAnalysis } from '../../src/statistics/analyse-class.js';
import type { ItemChoices } from '../../src/statistics/options/analyse-options.js';
import type { ScoreTable } from '../../src/statistics/score-table.js';

interface DrawnClass {
  readonly table: ScoreTable;
  readonly choices: readonly ItemChoices[];
}

const options = ['A', 'B', 'C', 'D'];
const somePoints = fc.constantFrom(0, 0.5, 1, 1 / 3, 2, 3, 10);
/** Parts of the points that a student gets; a penalty is negative. */
const someShare = fc.constantFrom(null, 0, 0, 1, 1, 0.5, 1 / 3, -0.25);
const someTicks = fc.option(fc.subarray(options), { freq: 6 });

/** A class of the given size with any points, part marks, penalties, blanks and gaps. */
const classOf = (students: fc.Arbitrary<number>, items: fc.Arbitrary<number>) =>
  fc.tuple(students, items).chain(([n, k]) =>
    fc
      .record({
        points: fc.array(somePoints, { minLength: k, maxLength: k }),
        shares: fc.array(fc.array(someShare, { minLength: k, maxLength: k }), {
          minLength: n,
          maxLength: n,
        }),
        ticks: fc.array(fc.array(someTicks, { minLength: n, maxLength: n }), {
          minLength: k,
          maxLength: k,
        }),
      })
      .map(({ points, shares, ticks }): DrawnClass => ({
        table: {
          points,
          scores: shares.map((row) =>
            row.map((share, item) => (share === null ? null : share * (points[item] ?? 0))),
          ),
        },
        choices: ticks.map((choices, item) => ({ item, options, key: ['A'], choices })),
      })),
  );

const smallClass = classOf(fc.nat(9), fc.nat(6));
/** Large enough for the factor model behind omega. */
const fairClass = classOf(fc.integer({ min: 30, max: 40 }), fc.integer({ min: 4, max: 7 }));

const analyse = ({ table, choices }: DrawnClass): ClassAnalysis => analyseClass(table, choices);

/** Every number of an analysis, by its place. */
const numbersOf = (analysis: unknown): Map<string, number | null> =>
  new Map(
    leavesOf(analysis).flatMap((place) => {
      const value = place.reduce<unknown>(
        (part, key) => (part as Record<string | number, unknown>)[key],
        analysis,
      );
      return typeof value === 'number' || value === null ? [[place.join('.'), value]] : [];
    }),
  );

const near = (a: number | null | undefined, b: number | null | undefined): boolean =>
  typeof a === 'number' && typeof b === 'number'
    ? Math.abs(a - b) <= 1e-7 * Math.max(1, Math.abs(a))
    : a === b;

/** Places whose values differ. */
const differences = (a: unknown, b: unknown, except: RegExp): string[] => {
  const [left, right] = [numbersOf(a), numbersOf(b)];
  return [...new Set([...left.keys(), ...right.keys()])].filter(
    (place) => !except.test(place) && !near(left.get(place), right.get(place)),
  );
};

const reordered = <Part>(parts: readonly Part[], order: readonly number[]): Part[] =>
  parts
    .map((part, index) => ({ part, at: order[index] ?? 0 }))
    .sort((a, b) => a.at - b.at)
    .map(({ part }) => part);

for (const [name, drawn, numRuns] of [
  ['small', smallClass, 1500],
  ['fair', fairClass, 60],
] as const)
  test(`no figure of any ${name} class is NaN or infinite`, (t) => {
    const property = fc.property(drawn, (one) =>
      [...numbersOf(analyse(one)).values()].every(
        (value) => value === null || Number.isFinite(value),
      ),
    );
    t.notThrows(() => {
      fc.assert(property, { seed: 1, numRuns });
    });
  });

test('the order of the students changes nothing but the index that says so', (t) => {
  const property = fc.property(
    smallClass,
    fc.array(fc.double({ noNaN: true }), { minLength: 9, maxLength: 9 }),
    ({ table, choices }, order) => {
      const turned = {
        table: { ...table, scores: reordered(table.scores, order) },
        choices: choices.map((item) => ({ ...item, choices: reordered(item.choices, order) })),
      };
      const found = differences(
        analyse({ table, choices }),
        analyse(turned),
        /fileOrder|shareOfAnswered|suspectedKeys/,
      );
      t.deepEqual(found, []);
    },
  );
  fc.assert(property, { seed: 1, numRuns: 400 });
});

/** Figures in points, which grow with them. */
const inPoints =
  /^totals\.(?!n$|.*(?:skewness|kurtosis))|\.sem$|\.(?:mean|sd|meanTotal|standardError)$/i;
/** Moodle's figures of an item are shares of its points already. */
const shares = /^moodle\.items/;

test('other units of points leave all but the figures in points as they are', (t) => {
  const property = fc.property(
    smallClass,
    fc.constantFrom(0.01, 1 / 7, 3, 100),
    ({ table, choices }, factor) => {
      const scaled = {
        points: table.points.map((points) => points * factor),
        scores: table.scores.map((row) =>
          row.map((score) => (score === null ? null : score * factor)),
        ),
      };
      const before = analyse({ table, choices });
      const after = analyse({ table: scaled, choices });
      const grows = (place: string) => inPoints.test(place) && !shares.test(place);
      const [left, right] = [numbersOf(before), numbersOf(after)];
      const wrong = [...left].filter(([place, value]) => {
        // Rivals that are equal but for rounding may change places.
        if (place.startsWith('suspectedKeys')) return false;
        if (value === null || !grows(place)) return !near(value, right.get(place));
        const by = place === 'totals.variance' ? factor * factor : factor;
        return !near(value * by, right.get(place));
      });
      t.deepEqual(wrong, []);
    },
  );
  fc.assert(property, { seed: 1, numRuns: 400 });
});

test('correlations lie within their intervals and between -1 and 1, reliabilities below 1', (t) => {
  const inside = (r: number | null, interval: readonly [number, number] | null): boolean =>
    interval === null || (r !== null && interval[0] <= r && r <= interval[1]);
  const isCorrelation = (r: number | null): boolean => r === null || Math.abs(r) <= 1;
  const property = fc.property(smallClass, (one) => {
    const { items, reliability, options: tables } = analyse(one);
    for (const { itemTotal, itemTotalInterval, itemRest, itemRestInterval } of items) {
      t.true(inside(itemTotal, itemTotalInterval) && inside(itemRest, itemRestInterval));
      t.true(isCorrelation(itemTotal) && isCorrelation(itemRest));
    }
    for (const { pointBiserial } of tables.flatMap((table) => table.options))
      t.true(isCorrelation(pointBiserial));
    if (reliability.defined)
      t.true(reliability.alpha <= 1 && inside(reliability.alpha, reliability.alphaInterval));
  });
  fc.assert(property, { seed: 1, numRuns: 400 });
});

test('a choice is made by everybody once: by option, blank or missing', (t) => {
  const single = classOf(fc.nat(9), fc.nat(6)).map(({ table, choices }) => ({
    table,
    choices: choices.map((item) => ({
      ...item,
      choices: item.choices.map((ticks) => ticks && ticks.slice(0, 1)),
    })),
  }));
  const property = fc.property(single, (one) => {
    for (const { options: rows, blank, missing } of analyse(one).options) {
      const made = [...rows, blank, missing];
      t.is(
        made.reduce((n, figures) => n + figures.n, 0),
        one.table.scores.length,
      );
    }
  });
  fc.assert(property, { seed: 1, numRuns: 200 });
});

const parallel: ScoreTable = {
  points: [1, 1, 1],
  scores: [0, 1, 0, 1, 1].map((score) => [score, score, score]),
};

test('items that say the same thing make a test without error', (t) => {
  const { reliability, moodle } = analyseClass(parallel, []);
  t.true(reliability.defined);
  if (!reliability.defined) return;
  t.true(near(reliability.alpha, 1) && reliability.alpha <= 1);
  t.true(near(reliability.sem, 0));
  t.true(reliability.alphaInterval.every((limit) => near(limit, 1)));
  t.is(reliability.standardised?.lambda6, null);
  t.true((moodle?.quiz.errorRatio ?? 100) < 1e-5);
});

/** Title, table, message. */
const unfit: readonly (readonly [string, ScoreTable, RegExp])[] = [
  [
    'a row that is too short',
    { points: [1, 1], scores: [[1, 0], [1]] },
    /row 1 has 1 scores for 2/,
  ],
  ['a score that is no number', { points: [1], scores: [[Number.NaN]] }, /finite, got NaN/],
  ['points without end', { points: [Infinity], scores: [] }, /finite, got Infinity/],
];
for (const [title, table, message] of unfit)
  test(`${title} is refused`, (t) => {
    t.throws(() => analyseClass(table, []), { instanceOf: RangeError, message });
  });

test('choices of another number of students, or of an item that is not there, are refused', (t) => {
  const item = { options, key: ['A'], choices: [['A']] };
  t.throws(() => analyseClass(parallel, [{ ...item, item: 0 }]), { instanceOf: RangeError });
  t.throws(() => analyseClass({ points: [], scores: [[]] }, [{ ...item, item: 0 }]), {
    instanceOf: RangeError,
  });
});
