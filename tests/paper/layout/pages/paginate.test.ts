import test from 'ava';
import fc from 'fast-check';
import { paginate } from '../../../../src/paper/layout/pages/paginate.js';
import { forbidden, heightOf } from '../../../../src/paper/layout/strip.js';
import type { Strip } from '../../../../src/paper/layout/strip.js';

const height = 100;
/** The most that a unit of stretch grows. */
const limit = 12;

const strip = (of: Partial<Strip>): Strip => ({
  height: 10,
  above: 0,
  penalty: 0,
  marks: [],
  ...of,
});

const anyStrip: fc.Arbitrary<Strip> = fc
  .record({
    height: fc.oneof({ weight: 20, arbitrary: fc.integer({ min: 5, max: 60 }) }, fc.constant(130)),
    above: fc.integer({ min: 0, max: 15 }),
    penalty: fc.constantFrom(0, 0, 30, 3000, forbidden),
    stretch: fc.constantFrom(undefined, undefined, 1, 2),
  })
  .map(({ stretch, ...rest }) => strip({ ...rest, ...(stretch !== undefined && { stretch }) }));
const anyStrips = fc.array(anyStrip, { maxLength: 11 });

const stretchOf = (strips: readonly Strip[]): number =>
  strips.reduce((sum, one) => sum + (one.stretch ?? 0), 0);

/** What a column costs by the rule in the source's comment, with a forbidden break dearer than all else together. */
function costOf(strips: readonly Strip[], isLast: boolean): number {
  const used = heightOf(strips);
  if (used > height + 0.01 && strips.length > 1) return Number.POSITIVE_INFINITY;
  if (isLast) return 0;
  const filled = Math.min(height - used, stretchOf(strips) * limit);
  const emptyPercent = (100 * Math.max(0, height - used - filled)) / height;
  return emptyPercent ** 2 + (10 * filled) / height + Math.min(strips.at(-1)?.penalty ?? 0, 1e7);
}

/** The least cost of all ways to cut, each tried. */
function leastCost(strips: readonly Strip[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (let cuts = 0; cuts < 2 ** Math.max(0, strips.length - 1); cuts++) {
    const columns: Strip[][] = [[]];
    strips.forEach((one, index) => {
      columns.at(-1)?.push(one);
      if (index < strips.length - 1 && (cuts >> index) & 1) columns.push([]);
    });
    const costs = columns.map((column, index) => costOf(column, index === columns.length - 1));
    least = Math.min(
      least,
      costs.reduce((sum, cost) => sum + cost, 0),
    );
  }
  return least;
}

test('no way to cut the strips into columns is better', (t) => {
  fc.assert(
    fc.property(anyStrips, (strips) => {
      const columns = paginate(strips, height);
      const cost = columns
        .map((column, index) => costOf(column.strips, index === columns.length - 1))
        .reduce((sum, one) => sum + one, 0);
      t.true(Math.abs(cost - (strips.length === 0 ? 0 : leastCost(strips))) < 1e-3);
    }),
    { seed: 1, numRuns: 250 },
  );
});

test('every strip stands in one column, in order, and none is cut or made too high', (t) => {
  fc.assert(
    fc.property(fc.array(anyStrip, { maxLength: 40 }), (strips) => {
      const columns = paginate(strips, height);
      t.deepEqual(
        columns.flatMap((column) => column.strips),
        strips,
      );
      for (const { strips: column, extra } of columns) {
        t.true(column.length > 0 && extra >= 0 && extra <= limit);
        const total = heightOf(column) + extra * stretchOf(column);
        t.true(column.length === 1 || total <= height + 0.01, `${total}`);
      }
    }),
    { seed: 1, numRuns: 200 },
  );
});

test('a forbidden break happens only in a run that is taller than a page', (t) => {
  fc.assert(
    fc.property(fc.array(anyStrip, { maxLength: 40 }), (strips) => {
      for (const column of paginate(strips, height).slice(0, -1)) {
        const last = column.strips.at(-1);
        if (last?.penalty !== forbidden) continue;
        const at = strips.indexOf(last);
        const before = strips.slice(0, at).findLastIndex(({ penalty }) => penalty !== forbidden);
        const after = strips.slice(at).findIndex(({ penalty }) => penalty !== forbidden);
        const run = strips.slice(before + 1, after === -1 ? strips.length : at + after + 1);
        t.true(heightOf(run) > height);
      }
    }),
    { seed: 1, numRuns: 300 },
  );
});

const cases: readonly (readonly [
  what: string,
  strips: readonly Strip[],
  columns: readonly number[],
])[] = [
  ['nothing makes no column', [], []],
  [
    'the space above the first strip of a page is dropped',
    Array.from({ length: 4 }, () => strip({ height: 50, above: 5 })),
    [1, 1, 1, 1],
  ],
  ['what fits exactly stays on one page', Array.from({ length: 10 }, () => strip({})), [10]],
  ['the last column may be short', Array.from({ length: 11 }, () => strip({})), [10, 1]],
  [
    'a strip taller than a page has one of its own',
    [strip({}), strip({ height: 150 }), strip({})],
    [1, 1, 1],
  ],
  [
    'a heading goes overleaf with what it heads',
    [
      ...Array.from({ length: 8 }, () => strip({})),
      strip({ penalty: forbidden }),
      strip({ height: 30 }),
    ],
    [8, 2],
  ],
  [
    'answer room keeps a page from being cut at a worse place',
    [
      strip({ height: 40, stretch: 3 }),
      strip({ height: 30, penalty: 3000 }),
      strip({ height: 60 }),
    ],
    [1, 2],
  ],
];
for (const [what, strips, expected] of cases)
  test(what, (t) => {
    t.deepEqual(
      paginate(strips, height).map((column) => column.strips.length),
      expected,
    );
  });

const stretches: readonly (readonly [what: string, strips: readonly Strip[], extra: number])[] = [
  ['answer room takes the spare height', [strip({ height: 80, stretch: 2 })], 10],
  ['answer room takes no more than its limit', [strip({ height: 20, stretch: 2 })], limit],
  ['a page without answer room is not stretched', [strip({ height: 20 })], 0],
  ['a page that is too high is not shrunk', [strip({ height: 120, stretch: 1 })], 0],
];
for (const [what, strips, extra] of stretches)
  test(what, (t) => {
    t.is(paginate(strips, height)[0]?.extra, extra);
  });
