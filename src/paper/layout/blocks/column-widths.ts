import type { Cell } from '../../document/block.js';
import { naturalWidth, unbreakableWidth } from '../inline/set-paragraph.js';
import { paragraphOptions } from './context.js';
import type { BlockContext } from './context.js';

/** How a table is divided. Lengths in points. */
export interface Columns {
  readonly widths: readonly number[];
  /** At the left and right of each cell. */
  readonly padding: number;
  /** Of the letters: smaller than the text's where the words of a table are too wide for the column. */
  readonly size: number;
}

const padding = { loose: 6.5, tight: 3.5 } as const;

/** What columns want: their text on one line, or their widest word at least. */
interface Wish {
  readonly natural: number;
  readonly least: number;
}

/** Natural widths where they fit; else the table is set tighter, narrow columns keep theirs, and wide ones share what is left. */
export function columnsOf(rows: readonly (readonly Cell[])[], context: BlockContext): Columns {
  const wishes = wishesOf(rows, context);
  const { width, size } = context;
  const natural = wishes.map((wish) => wish.natural + 2 * padding.loose);
  const sum = natural.reduce((left, right) => left + right, 0);
  if (sum <= width) {
    const wanted = Math.max(sum, width * 0.4);
    const widths = natural.map((each) => (each * wanted) / sum);
    return { widths, padding: padding.loose, size };
  }
  const room = width - 2 * padding.tight * wishes.length;
  const least = wishes.reduce((left, right) => left + right.least, 0);
  const scale = Math.min(1, room / least);
  const widths = shared(wishes, room / scale).map((each) => each * scale + 2 * padding.tight);
  return { widths, padding: padding.tight, size: size * scale };
}

const wishesOf = (rows: readonly (readonly Cell[])[], context: BlockContext): Wish[] => {
  const settings = paragraphOptions(context);
  return (rows[0] ?? []).map((_, column) => {
    const cells = rows.map((cells) => cells[column]?.content ?? []);
    const widest = (measure: typeof naturalWidth) =>
      Math.max(...cells.map((content) => measure(content, context.typesetter, settings)));
    return { natural: widest(naturalWidth), least: widest(unbreakableWidth) };
  });
};

/** Divides a width that holds the widest words: each column gets what it wants up to a limit that is the same for all. */
function shared(wishes: readonly Wish[], available: number): number[] {
  const upTo = (limit: number) =>
    wishes.map(({ natural, least }) => Math.max(least, Math.min(natural, limit)));
  let [low, high] = [0, available];
  for (let step = 0; step < 50; step++) {
    const limit = (low + high) / 2;
    if (upTo(limit).reduce((left, right) => left + right, 0) <= available) low = limit;
    else high = limit;
  }
  return upTo(low);
}
