import type { Strip } from '../strip.js';

/** Strips that share a column of a page, with the extra height of each unit of stretch. */
export interface Column {
  readonly strips: readonly Strip[];
  /** Points added to each strip for each unit of its stretch. */
  readonly extra: number;
}

/** The most that one unit of stretch grows, in points: a line of answer room from 19 to 31. */
const maxExtra = 12;

/** What a break costs that must not happen: only paid where a run of strips is taller than a page. */
const forbiddenCost = 1e7;

interface Best {
  readonly cost: number;
  /** Where the column that ends here begins. */
  readonly from: number;
}

/**
 * Cuts a column of strips into columns of the given height so that the whole looks best: no forbidden break, few penalties,
 * and no column emptier than need be (the square of the empty share counts). The last column may be short.
 */
export function paginate(strips: readonly Strip[], height: number): Column[] {
  const best: (Best | undefined)[] = [{ cost: 0, from: -1 }];
  for (let from = 0; from < strips.length; from++) {
    const start = best[from];
    if (start) extend({ strips, height, best }, from, start.cost);
  }
  return columnsTo(strips, best, height);
}

interface Search {
  readonly strips: readonly Strip[];
  readonly height: number;
  readonly best: (Best | undefined)[];
}

/** Tries all columns that begin at `from`, where `cost` was paid so far. */
function extend({ strips, height, best }: Search, from: number, cost: number): void {
  let [used, stretch] = [0, 0];
  for (const [index, strip] of strips.slice(from).entries()) {
    used += strip.height + (index === 0 ? 0 : strip.above);
    stretch += strip.stretch ?? 0;
    // A strip that is taller than a page gets a page of its own.
    if (used > height + 0.01 && index > 0) return;
    const end = from + index + 1;
    const own =
      end === strips.length ? 0 : columnCost(height - used, stretch, height) + breakCost(strip);
    const known = best[end];
    if (!known || cost + own < known.cost) best[end] = { cost: cost + own, from };
  }
}

function columnCost(spare: number, stretch: number, height: number): number {
  const filled = Math.min(spare, stretch * maxExtra);
  const empty = (100 * Math.max(0, spare - filled)) / height;
  return empty * empty + (10 * filled) / height;
}

const breakCost = ({ penalty }: Strip): number => Math.min(penalty, forbiddenCost);

function columnsTo(
  strips: readonly Strip[],
  best: readonly (Best | undefined)[],
  height: number,
): Column[] {
  const columns: Column[] = [];
  for (let end = strips.length; end > 0;) {
    const from = best[end]?.from ?? 0;
    columns.push(columnOf(strips.slice(from, end), height));
    end = from;
  }
  return columns.reverse();
}

function columnOf(strips: readonly Strip[], height: number): Column {
  const used = strips.reduce(
    (sum, strip, index) => sum + strip.height + (index === 0 ? 0 : strip.above),
    0,
  );
  const stretch = strips.reduce((sum, strip) => sum + (strip.stretch ?? 0), 0);
  return {
    strips,
    extra: stretch === 0 ? 0 : Math.max(0, Math.min(maxExtra, (height - used) / stretch)),
  };
}
