import test from 'ava';
import fc from 'fast-check';
import { extremeGroups } from '../../../src/statistics/items/extreme-groups.js';
import type { GroupWeights } from '../../../src/statistics/items/extreme-groups.js';

/** Title, totals, size of a group, weights by each rule. */
interface Case {
  readonly title: string;
  readonly totals: readonly number[];
  readonly size: number;
  readonly shared: GroupWeights;
  readonly fileOrder: GroupWeights;
  readonly wholeTies: GroupWeights;
}

const cases: readonly Case[] = [
  {
    title: 'two students',
    totals: [1, 2],
    size: 1,
    shared: { upper: [0, 1], lower: [1, 0] },
    fileOrder: { upper: [0, 1], lower: [1, 0] },
    wholeTies: { upper: [0, 1], lower: [1, 0] },
  },
  {
    title: 'two at the lower border',
    totals: [5, 1, 3, 1, 4],
    size: 1,
    shared: { upper: [1, 0, 0, 0, 0], lower: [0, 0.5, 0, 0.5, 0] },
    fileOrder: { upper: [1, 0, 0, 0, 0], lower: [0, 0, 0, 1, 0] },
    wholeTies: { upper: [1, 0, 0, 0, 0], lower: [0, 1, 0, 1, 0] },
  },
  {
    title: 'totals that are tied but for rounding',
    totals: [0.1 + 0.2, 0.3, 0, 0.2],
    size: 1,
    shared: { upper: [0.5, 0.5, 0, 0], lower: [0, 0, 1, 0] },
    fileOrder: { upper: [1, 0, 0, 0], lower: [0, 0, 1, 0] },
    wholeTies: { upper: [1, 1, 0, 0], lower: [0, 0, 1, 0] },
  },
];
for (const { title, totals, ...groups } of cases)
  test(`${title} count as each rule says`, (t) => {
    t.deepEqual(extremeGroups(totals), groups);
  });

/** Title, totals without groups. */
const without: readonly (readonly [string, readonly number[]])[] = [
  ['no students', []],
  ['one student', [3]],
  ['equal totals', [2, 2, 2, 2]],
  ['totals that are equal but for rounding', [0.1 + 0.2, 0.3, 0.3, 0.3]],
];
for (const [title, totals] of without)
  test(`${title} make no groups`, (t) => {
    t.is(extremeGroups(totals), null);
  });

/** Students in the class and in each group: .27 n + .5, rounded down. */
const sizes: readonly (readonly [number, number])[] = [
  [2, 1],
  [5, 1],
  [6, 2],
  [50, 14],
  [100, 27],
  [150, 41],
  [5000, 1350],
];
for (const [students, size] of sizes)
  test(`a group of a class of ${students} has ${size}`, (t) => {
    const totals = Array.from({ length: students }, (_, student) => student);
    t.is(extremeGroups(totals)?.size, size);
  });

test('by the shared rule each group weighs exactly its size, and equal totals weigh equally', (t) => {
  const property = fc.property(
    fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 2, maxLength: 30 }),
    (totals) => {
      const groups = extremeGroups(totals);
      fc.pre(groups !== null);
      for (const weights of [groups.shared.upper, groups.shared.lower]) {
        const weight = weights.reduce((sum, part) => sum + part, 0);
        t.true(Math.abs(weight - groups.size) < 1e-12);
        for (const [student, total] of totals.entries())
          t.is(weights[student], weights[totals.indexOf(total)]);
      }
    },
  );
  fc.assert(property, { seed: 1, numRuns: 300 });
});
