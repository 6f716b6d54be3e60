import test from 'ava';
import { coin, integer, pick, sample, seeded, shuffle } from '../../src/util/random.js';
import type { Random } from '../../src/util/random.js';

const draws = (random: Random, count: number): number[] =>
  Array.from({ length: count }, () => integer(random, 0, 999_999));

test('the same seed and path give the same stream, on every machine', (t) => {
  t.deepEqual(draws(seeded('2026', 'variant B', 7), 20), draws(seeded('2026', 'variant B', 7), 20));
  t.deepEqual(draws(seeded('2026', 'q1'), 4), [600_536, 536_722, 194_337, 112_000]);
});

test('another seed or path gives another stream', (t) => {
  const paths = [
    ['2026'],
    ['2027'],
    ['2026', 'a'],
    ['2026', 'b'],
    ['2026', 'a', 1],
    ['2026', 'a', '1'],
    ['2026', 'a1'],
    ['2026', 'a', 'a'],
  ] as const;
  const streams = paths.map(([seed, ...labels]) => draws(seeded(seed, ...labels), 5).join());
  t.is(new Set(streams).size, streams.length);
});

test('drawing from one stream leaves another as it was', (t) => {
  const alone = draws(seeded('s', 'second'), 5);
  const first = seeded('s', 'first');
  const second = seeded('s', 'second');
  draws(first, 100);
  t.deepEqual(draws(second, 5), alone);
});

/** The sum of (observed - expected)² / expected. */
function chiSquare(observed: readonly number[]): number {
  const expected = observed.reduce((sum, count) => sum + count, 0) / observed.length;
  return observed.reduce(
    (sum, count) => sum + ((count - expected) * (count - expected)) / expected,
    0,
  );
}

const counts = (cells: number, runs: number, draw: (run: number) => number): number[] => {
  const result = Array.from({ length: cells }, () => 0);
  for (let run = 0; run < runs; run++) {
    const cell = draw(run);
    result[cell] = (result[cell] ?? 0) + 1;
  }
  return result;
};

const orders = ['012', '021', '102', '120', '201', '210'];
const stream = seeded('chi-square', 'one stream');
/** Title, cells, how a cell is drawn, and the 99.9 % point of chi-square with one degree less than cells. */
const uniform: readonly (readonly [string, number, (run: number) => number, number])[] = [
  ['whole numbers', 10, () => integer(stream, 0, 9), 27.88],
  [
    'the first numbers of neighbouring streams',
    10,
    (run) => integer(seeded('chi-square', run), 0, 9),
    27.88,
  ],
  [
    'pairs of neighbours in a stream',
    16,
    () => 4 * integer(stream, 0, 3) + integer(stream, 0, 3),
    37.7,
  ],
  ['orders of three', 6, () => orders.indexOf(shuffle(stream, [0, 1, 2]).join('')), 20.52],
  ['picked items', 5, () => pick(stream, [0, 1, 2, 3, 4]), 18.47],
  ['coins', 2, () => Number(coin(stream)), 10.83],
  ['first of a sample', 4, () => sample(stream, [0, 1, 2, 3], 2)[0] ?? 0, 16.27],
];
for (const [title, cells, draw, limit] of uniform)
  test(`${title} are spread evenly`, (t) => {
    const statistic = chiSquare(counts(cells, 20_000, draw));
    t.true(statistic < limit, `chi-square ${statistic}`);
  });

test('both ends of a range are drawn, and nothing beyond', (t) => {
  const random = seeded('range');
  t.deepEqual(
    [...new Set(Array.from({ length: 200 }, () => integer(random, -1, 1)))].toSorted(
      (a, b) => a - b,
    ),
    [-1, 0, 1],
  );
  t.is(integer(random, 5, 5), 5);
});

test('shuffling and sampling leave the given list as it was', (t) => {
  const items = Object.freeze([1, 2, 3, 4, 5]);
  const random = seeded('shuffle');
  t.deepEqual(shuffle(random, items).toSorted(), [1, 2, 3, 4, 5]);
  const drawn = sample(random, items, 3);
  t.is(new Set(drawn).size, 3);
  t.is(sample(random, items, 9).length, 5);
});

test('there must be something to pick from', (t) => {
  t.throws(() => pick(seeded('x'), []), { instanceOf: RangeError, message: /nothing to pick/ });
});
