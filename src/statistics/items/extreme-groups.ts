import { roundingShare, sum } from '../numbers/vectors.js';

/** How much each student counts in the upper and in the lower group. */
export interface GroupWeights {
  readonly upper: readonly number[];
  readonly lower: readonly number[];
}

/** The upper and lower 27 % of a class, by three rules for students who are tied at the border. */
export interface ExtremeGroups {
  /** Students in each group: 27 % of the class, rounded half up. */
  readonly size: number;
  /** Those tied at the border share what is left with equal weights, so that each group weighs exactly `size`. */
  readonly shared: GroupWeights;
  /** The order of the file decides. */
  readonly fileOrder: GroupWeights;
  /** All of those tied at the border belong to the group. */
  readonly wholeTies: GroupWeights;
}

/** The groups by total (27 %: Kelley 1939); `null` for fewer than two students or equal totals. */
export function extremeGroups(totals: readonly number[]): ExtremeGroups | null {
  // In whole numbers, as .27 has no exact double.
  const size = Math.floor((27 * totals.length + 50) / 100);
  const levels = levelsOf(totals);
  if (size < 1 || levels.every((level) => level === levels[0])) return null;
  const turned = levels.map((level) => -level);
  const both = (rule: WeightRule): GroupWeights => ({
    upper: rule(levels, size),
    lower: rule(turned, size),
  });
  return { size, shared: both(shared), fileOrder: byFile(levels, size), wholeTies: both(whole) };
}

/** The weights of the group of `size` students with the highest levels. */
type WeightRule = (levels: readonly number[], size: number) => number[];

/** The place of each total among the different totals; those that differ by rounding alone have the same. */
function levelsOf(totals: readonly number[]): number[] {
  const order = [...totals.entries()].sort(([, a], [, b]) => a - b);
  const largest = Math.max(Math.abs(order.at(0)?.[1] ?? 0), Math.abs(order.at(-1)?.[1] ?? 0));
  const levels = totals.map(() => 0);
  let level = 0;
  let before = order[0]?.[1] ?? 0;
  for (const [student, total] of order) {
    if (total - before > roundingShare * largest) level += 1;
    levels[student] = level;
    before = total;
  }
  return levels;
}

/** The level of the last student who is still in the group. */
const borderOf: (levels: readonly number[], size: number) => number = (levels, size) =>
  [...levels].sort((a, b) => b - a)[size - 1] ?? 0;

const shared: WeightRule = (levels, size) => {
  const border = borderOf(levels, size);
  const above = sum(levels.map((level) => (level > border ? 1 : 0)));
  const tied = sum(levels.map((level) => (level === border ? 1 : 0)));
  return levels.map((level) => {
    if (level === border) return (size - above) / tied;
    return level > border ? 1 : 0;
  });
};

const whole: WeightRule = (levels, size) => {
  const border = borderOf(levels, size);
  return levels.map((level) => (level >= border ? 1 : 0));
};

/** First and last students of one list, the highest first, equals in the order given. */
function byFile(levels: readonly number[], size: number): GroupWeights {
  const places = levels.map(() => 0);
  const order = [...levels.entries()].sort(([, a], [, b]) => b - a);
  for (const [place, [student]] of order.entries()) places[student] = place;
  return {
    upper: places.map((place) => (place < size ? 1 : 0)),
    lower: places.map((place) => (place >= levels.length - size ? 1 : 0)),
  };
}
