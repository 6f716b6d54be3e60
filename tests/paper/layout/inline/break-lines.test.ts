import test from 'ava';
import fc from 'fast-check';
import { breakLines, raggedLines } from '../../../../src/paper/layout/inline/break-lines.js';
import type { BrokenLine } from '../../../../src/paper/layout/inline/break-lines.js';
import { always, fill, never } from '../../../../src/paper/layout/inline/item.js';
import type { Item } from '../../../../src/paper/layout/inline/item.js';

const box = (width: number): Item => ({ kind: 'box', width, height: 7, depth: 2 });
const glue = (width: number, stretch: number, shrink: number): Item => ({
  kind: 'glue',
  width,
  stretch,
  shrink,
});
const penalty = (value: number): Item => ({ kind: 'penalty', penalty: value });
const end: readonly Item[] = [penalty(never), fill, penalty(always)];
const space = glue(5, 2.5, 1.7071);

const widthOf = (item: Item): number => (item.kind === 'penalty' ? 0 : item.width);
const sum = (items: readonly Item[], of: (item: Item) => number): number =>
  items.reduce((total, item) => total + of(item), 0);

/** Written anew from Knuth and Plass's definition of a ratio: how far a line's glue must go to fill the width. */
function ratioOf(line: readonly Item[], width: number): number {
  const spare = width - sum(line, widthOf);
  if (Math.abs(spare) < 1e-6) return 0;
  const give = sum(line, (item) =>
    item.kind === 'glue' ? (spare > 0 ? item.stretch : item.shrink) : 0,
  );
  return give > 0 ? spare / give : spare * Number.POSITIVE_INFINITY;
}

const endsLine = (items: readonly Item[], at: number): boolean => {
  const item = items[at];
  return item?.kind === 'penalty'
    ? item.penalty < never
    : item?.kind === 'glue' && items[at - 1]?.kind === 'box';
};
const isForced = (item: Item | undefined): boolean =>
  item?.kind === 'penalty' && item.penalty <= always;

/** What a new line begins with: glue and penalties at its beginning vanish, but for a forced end. */
function startAfter(items: readonly Item[], end: number): number {
  const from = isForced(items[end]) ? end + 1 : end;
  const length = items.slice(from).findIndex((item) => item.kind === 'box' || isForced(item));
  return length === -1 ? items.length : from + length;
}

/** Every way to break a paragraph at all: no look at how good the lines are. */
function allBreakings(items: readonly Item[], start = 0): BrokenLine[][] {
  const ways: BrokenLine[][] = [];
  for (let at = start; at < items.length; at++) {
    if (!endsLine(items, at)) continue;
    const next = startAfter(items, at);
    const rest = next === items.length ? [[]] : allBreakings(items, next);
    ways.push(...rest.map((lines) => [{ start, end: at, ratio: 0 }, ...lines]));
    if (isForced(items[at])) break;
  }
  return ways;
}

/** The demerits of a breaking: Knuth and Plass's, with a fixed cost for a tight line beside a loose one. */
function demeritsOf(
  items: readonly Item[],
  ratios: readonly number[],
  ends: readonly number[],
): number {
  const tightness = (ratio: number) => (ratio < -0.5 ? 0 : ratio <= 0.5 ? 1 : ratio <= 1 ? 2 : 3);
  return ratios.reduce((total, ratio, line) => {
    const ending = items[ends[line] ?? 0];
    const cost = ending?.kind === 'penalty' && ending.penalty > always ? ending.penalty : 0;
    const badness = 10 + 100 * Math.abs(ratio ** 3);
    const before = line === 0 ? 1 : tightness(ratios[line - 1] ?? 0);
    const contrast = Math.abs(tightness(ratio) - before) > 1 ? 3000 : 0;
    return total + badness ** 2 + Math.sign(cost) * cost ** 2 + contrast;
  }, 0);
}

/** The least demerits of all breakings whose lines stretch no further than the first of these bounds that allows one. */
function leastDemerits(items: readonly Item[], width: number): number | undefined {
  const ways = allBreakings(items).map((lines) => ({
    ends: lines.map((line) => line.end),
    ratios: lines.map((line) => ratioOf(items.slice(line.start, line.end), width)),
  }));
  for (const bound of [1, 3, 12]) {
    const good = ways.filter(({ ratios }) =>
      ratios.every((ratio) => ratio >= -1 && ratio <= bound),
    );
    if (good.length > 0)
      return Math.min(...good.map(({ ratios, ends }) => demeritsOf(items, ratios, ends)));
  }
  return undefined;
}

const word: fc.Arbitrary<Item[]> = fc
  .record({
    width: fc.integer({ min: 4, max: 40 }),
    after: fc.oneof(
      { weight: 5, arbitrary: fc.constant([space]) },
      { weight: 2, arbitrary: fc.constant([glue(0, 0.5, 0)]) },
      {
        weight: 2,
        arbitrary: fc.integer({ min: -200, max: 700 }).map((value) => [penalty(value)]),
      },
      { weight: 1, arbitrary: fc.constant([penalty(never), space]) },
      { weight: 1, arbitrary: fc.constant([...end]) },
    ),
  })
  .map(({ width, after }) => [box(width), ...after]);
const paragraph = fc
  .array(word, { minLength: 1, maxLength: 9 })
  .map((words) => [...words.flat(), box(12), ...end]);

test('no breaking has fewer demerits', (t) => {
  let [found, impossible] = [0, 0];
  fc.assert(
    fc.property(paragraph, fc.integer({ min: 30, max: 110 }), (items, width) => {
      const least = leastDemerits(items, width);
      if (least === undefined) {
        impossible++;
        return;
      }
      found++;
      const lines = breakLines(items, width);
      const ratios = lines.map((line) => ratioOf(items.slice(line.start, line.end), width));
      ratios.forEach((ratio, index) => {
        if (Math.abs(ratio - (lines[index]?.ratio ?? NaN)) > 1e-9) throw new Error('wrong ratio');
      });
      const own = demeritsOf(
        items,
        ratios,
        lines.map((line) => line.end),
      );
      if (Math.abs(own - least) > 1e-6 * (1 + Math.abs(least)))
        throw new Error(`${own} for ${least}`);
    }),
    { seed: 1, numRuns: 600 },
  );
  t.true(found > 200 && impossible > 20, `${found} found, ${impossible} impossible`);
});

test('every box stands on one line, in order, and lines end only where they may', (t) => {
  fc.assert(
    fc.property(
      paragraph,
      fc.integer({ min: 10, max: 110 }),
      fc.boolean(),
      (items, width, ragged) => {
        const lines = ragged ? raggedLines(items, width) : breakLines(items, width);
        const boxes = lines.flatMap((line) =>
          items.slice(line.start, line.end).filter(({ kind }) => kind === 'box'),
        );
        t.deepEqual(
          boxes,
          items.filter(({ kind }) => kind === 'box'),
        );
        t.true(lines.every((line) => endsLine(items, line.end)));
        const forced = items.flatMap((item, index) => (isForced(item) ? [index] : []));
        t.true(forced.every((index) => lines.some((line) => line.end === index)));
      },
    ),
    { seed: 1, numRuns: 300 },
  );
});

test('ragged lines are filled as far as words go, and never stretched', (t) => {
  const items = [10, 30, 25, 60, 5, 5].flatMap((width) => [box(width), space]).concat(box(8), end);
  const lines = raggedLines(items, 70);
  const widths = lines.map(({ start, end: last }) => sum(items.slice(start, last), widthOf));
  t.deepEqual(widths, [45, 25, 70, 18]);
  t.true(lines.every(({ ratio }) => ratio === 0));
});

test('what cannot be broken is longer than the line, and says so', (t) => {
  const items = [box(20), space, box(150), space, box(20), ...end];
  const lines = breakLines(items, 100);
  t.deepEqual(
    lines.map(({ start, end: last }) => [start, last]),
    [
      [0, 1],
      [2, 3],
      [4, 7],
    ],
  );
  t.true(sum(items.slice(2, 3), widthOf) > 100);
});
