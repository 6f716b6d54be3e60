import { always, never } from './item.js';
import type { Item } from './item.js';

/** One line of a paragraph: the items from `start` up to but not including `end`. */
export interface BrokenLine {
  readonly start: number;
  readonly end: number;
  /** How far its glue stretches (positive, times its stretch) or shrinks (negative, times its shrink). */
  readonly ratio: number;
}

/** How far glue may stretch, in units of its stretch: tried in turn, so that good lines are found fast. */
const tolerances = [1, 3, 12];

/** Every line costs this much, so that fewer lines win among equals. */
const lineCost = 10;

/** Two neighbouring lines, one tight and one loose. */
const contrastCost = 3000;

/** A chosen end of a line, and the best way to come to it. */
interface Node {
  /** The item at which the line ends. */
  readonly at: number;
  /** The first item of the next line. */
  readonly next: number;
  readonly cost: number;
  readonly ratio: number;
  readonly tightness: number;
  readonly before: Node | undefined;
}

const start: Node = { at: -1, next: 0, cost: 0, ratio: 0, tightness: 1, before: undefined };

/**
 * Breaks a paragraph into lines of a width so that the lines together look best (Knuth and Plass 1981). Where nothing fits, a
 * line may be too long: the caller is told by a ratio below -1.
 */
export function breakLines(items: readonly Item[], width: number): BrokenLine[] {
  const sums = prefixSums(items);
  for (const tolerance of tolerances) {
    const end = search(items, sums, width, tolerance);
    if (end) return linesTo(end);
  }
  return greedyLines(items, sums, width);
}

interface Sums {
  readonly width: Float64Array;
  readonly stretch: Float64Array;
  readonly shrink: Float64Array;
}

function prefixSums(items: readonly Item[]): Sums {
  const size = items.length + 1;
  const sums = {
    width: new Float64Array(size),
    stretch: new Float64Array(size),
    shrink: new Float64Array(size),
  };
  for (const [index, item] of items.entries()) {
    const isGlue = item.kind === 'glue';
    sums.width[index + 1] = (sums.width[index] ?? 0) + (item.kind === 'penalty' ? 0 : item.width);
    sums.stretch[index + 1] = (sums.stretch[index] ?? 0) + (isGlue ? item.stretch : 0);
    sums.shrink[index + 1] = (sums.shrink[index] ?? 0) + (isGlue ? item.shrink : 0);
  }
  return sums;
}

const between = (sums: Float64Array, from: number, to: number): number =>
  (sums[to] ?? 0) - (sums[from] ?? 0);

/** The ratio at which the items of a line fill a width; -Infinity if they cannot. */
function ratioOf(sums: Sums, from: number, to: number, width: number): number {
  const spare = width - between(sums.width, from, to);
  if (Math.abs(spare) < 1e-6) return 0;
  const give = between(spare > 0 ? sums.stretch : sums.shrink, from, to);
  if (give > 0) return spare / give;
  return spare > 0 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
}

/** Whether a line may end at an item: at a penalty that does not forbid it, or at glue after a box. */
export function mayEndAt(items: readonly Item[], index: number): boolean {
  const item = items[index];
  if (item?.kind === 'penalty') return item.penalty < never;
  return item?.kind === 'glue' && items[index - 1]?.kind === 'box';
}

const isForced = (item: Item | undefined): boolean =>
  item?.kind === 'penalty' && item.penalty <= always;

/** Glue and penalties after the end of a line vanish. */
function firstOfNextLine(items: readonly Item[], end: number): number {
  let next = isForced(items[end]) ? end + 1 : end;
  while (next < items.length && items[next]?.kind !== 'box' && !isForced(items[next])) next++;
  return next;
}

function search(
  items: readonly Item[],
  sums: Sums,
  width: number,
  tolerance: number,
): Node | undefined {
  let active: Node[] = [start];
  for (const [index, item] of items.entries()) {
    if (!mayEndAt(items, index)) continue;
    const forced = isForced(item);
    const ends: Node[] = [];
    active = active.filter((node) => {
      if (node.next > index) return true;
      const ratio = ratioOf(sums, node.next, index, width);
      if (ratio >= -1 && ratio <= tolerance) keepBest(ends, lineEnd(items, index, node, ratio));
      return ratio >= -1 && !forced;
    });
    active.push(...worthKeeping(ends));
    if (active.length === 0) return undefined;
  }
  return active.reduce((left, right) => (right.cost < left.cost ? right : left));
}

/** Keeps the cheapest way of each tightness: what it costs to go on depends on that. */
function keepBest(ends: Node[], candidate: Node): void {
  const place = ends.findIndex(({ tightness }) => tightness === candidate.tightness);
  const known = ends[place];
  if (!known) ends.push(candidate);
  else if (candidate.cost < known.cost) ends[place] = candidate;
}

/** A way that costs more than the cheapest and a contrast can never win. */
function worthKeeping(ends: readonly Node[]): readonly Node[] {
  if (ends.length < 2) return ends;
  const cheapest = Math.min(...ends.map(({ cost }) => cost));
  return ends.filter(({ cost }) => cost < cheapest + contrastCost);
}

function lineEnd(items: readonly Item[], at: number, before: Node, ratio: number): Node {
  const item = items[at];
  const penalty = item?.kind === 'penalty' && item.penalty > always ? item.penalty : 0;
  const badness = 100 * Math.abs(ratio) * ratio * ratio;
  const demerits = (lineCost + badness) * (lineCost + badness) + penalty * Math.abs(penalty);
  const tightness = ratio < -0.5 ? 0 : ratio <= 0.5 ? 1 : ratio <= 1 ? 2 : 3;
  const contrast = Math.abs(tightness - before.tightness) > 1 ? contrastCost : 0;
  const cost = before.cost + demerits + contrast;
  return { at, next: firstOfNextLine(items, at), cost, ratio, tightness, before };
}

function linesTo(end: Node): BrokenLine[] {
  const lines: BrokenLine[] = [];
  for (let node = end; node.before; node = node.before)
    lines.push({ start: node.before.next, end: node.at, ratio: node.ratio });
  return lines.reverse();
}

/** Fills line after line as far as it goes: for ragged text, and where no good lines exist. */
function greedyLines(items: readonly Item[], sums: Sums, width: number): BrokenLine[] {
  const lines: BrokenLine[] = [];
  let begin = 0;
  let last: number | undefined;
  for (let index = 0; index < items.length; index++) {
    if (index < begin || !mayEndAt(items, index)) continue;
    if (between(sums.width, begin, index) > width + 1e-6 && last !== undefined) {
      lines.push({ start: begin, end: last, ratio: shrinkOnly(sums, begin, last, width) });
      begin = firstOfNextLine(items, last);
      index = begin - 1;
      last = undefined;
      continue;
    }
    last = index;
    if (!isForced(items[index])) continue;
    lines.push({ start: begin, end: index, ratio: shrinkOnly(sums, begin, index, width) });
    begin = firstOfNextLine(items, index);
    last = undefined;
  }
  return lines;
}

const shrinkOnly = (sums: Sums, from: number, to: number, width: number): number =>
  Math.max(-1, Math.min(0, ratioOf(sums, from, to, width)));

/** Ragged lines: the same items with glue at its natural width. */
export const raggedLines = (items: readonly Item[], width: number): BrokenLine[] =>
  greedyLines(items, prefixSums(items), width);
