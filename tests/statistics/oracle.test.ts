import path from 'node:path';
import test from 'ava';
import fc from 'fast-check';
import { compareClass, compareValues } from '../support/compare-oracle.js';
import { leavesOf, replaced } from '../support/json-leaves.js';
import { analyseOracleClass, classIds, readClass } from '../support/oracle-classes.js';
import { inOracleShape } from '../support/oracle-shape.js';

const folder = path.resolve('tests/statistics/fixtures');

/** How many values of each class are compared: a group that falls silent is found out. */
const compared: Readonly<Record<string, number>> = {
  n0: 288,
  n1: 404,
  n2: 435,
  n5: 535,
  'one-item': 103,
  equal30: 936,
  class30: 1344,
  missing30: 1300,
  zero30: 1051,
  wrongkey120: 1996,
  paper120: 2087,
};

test('every class of the fixtures is listed here', (t) => {
  t.deepEqual(classIds(folder), Object.keys(compared).sort());
});

for (const [id, count] of Object.entries(compared))
  test(`the figures of ${id} are those of other statistics software`, (t) => {
    const comparisons = compareClass(folder, id);
    t.deepEqual(
      comparisons.filter(({ verdict }) => verdict === 'disagrees'),
      [],
    );
    t.is(comparisons.filter(({ verdict }) => verdict === 'agrees').length, count);
  });

test('a figure that is off by more than its tolerance, missing or not defined is found out', (t) => {
  const oracle = readClass(folder, 'n5');
  const right = inOracleShape(oracle, analyseOracleClass(oracle));
  const leaves = leavesOf(right);
  const spoilt = (value: unknown, way: 'more' | 'null' | 'gone'): unknown => {
    if (way === 'gone') return undefined;
    return typeof value === 'number' && way === 'more' ? value + 3e-9 * (1 + Math.abs(value)) : 'x';
  };
  const property = fc.property(
    fc.constantFrom(...leaves),
    fc.constantFrom('more' as const, 'null' as const, 'gone' as const),
    (place, way) => {
      const value = place.reduce<unknown>(
        (part, key) => (part as Record<string | number, unknown>)[key],
        right,
      );
      const got = replaced(right, place, spoilt(value, way));
      const wrong = compareValues('n5', right, got).filter(
        ({ verdict }) => verdict === 'disagrees',
      );
      return wrong.length === 1 && wrong[0]?.place === `n5 ${place.join('.')}`;
    },
  );
  t.notThrows(() => {
    fc.assert(property, { seed: 1, numRuns: 300 });
  });
});

test('a value where the oracle calls a figure undefined by silence is found out', (t) => {
  const verdicts = (expected: object, got: object) =>
    compareValues('a', expected, got).map(({ place, verdict }) => [place, verdict]);
  t.deepEqual(verdicts({ totals: { n: 0 } }, { totals: { n: 0, mean: 1 } }), [
    ['a totals.n', 'agrees'],
    ['a totals.mean', 'disagrees'],
  ]);
  t.deepEqual(verdicts({ totals: { n: 0 } }, { totals: { n: 0, mean: null } }), [
    ['a totals.n', 'agrees'],
  ]);
  t.deepEqual(verdicts({ moodle: null }, { moodle: { quiz: 1 } }), [['a moodle', 'disagrees']]);
});

test('the planted wrong key is suspected, and no other of that class', (t) => {
  const oracle = readClass(folder, 'wrongkey120');
  const suspicions = analyseOracleClass(oracle).suspectedKeys.map(({ item, keyed, rivals }) => ({
    item: oracle.items[item]?.id,
    declared: keyed.map(({ option }) => option).join(''),
    true: rivals[0]?.option,
  }));
  t.deepEqual<unknown, unknown>(suspicions, [oracle.planted.wrong_key]);
});

test('no key of the examination paper is suspected', (t) => {
  t.deepEqual(analyseOracleClass(readClass(folder, 'paper120')).suspectedKeys, []);
});
