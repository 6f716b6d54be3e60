import type { Figure } from '../../exam/manifest/question-schema.js';
import type { Box } from './bounds.js';
import { boxAt } from './shapes.js';

export type SlidingWindow = Extract<Figure, { kind: 'sliding-window' }>;

/** The grid of cells, from the top left corner of the padding. */
export interface WindowGrid {
  /** Side of a cell, in points. */
  readonly cell: number;
  /** Side of the image with its padding, in cells. */
  readonly side: number;
  /** From the window's first cell to its last, in cells; more than the window where it is dilated. */
  readonly reach: number;
}

/** The largest cell, and the largest grid that leaves room for words, in points. */
const limits = { cell: 14, grid: 116 } as const;

/** The grid that fits the figure. */
export function gridOf({ image, padding, window, dilation }: SlidingWindow): WindowGrid {
  const side = image + 2 * padding;
  return {
    cell: Math.min(limits.cell, limits.grid / side),
    side,
    reach: Math.min(side, (window - 1) * dilation + 1),
  };
}

/** The cells of a square part of the grid. */
export const square = ({ cell }: WindowGrid, from: number, count: number): Box => ({
  left: from * cell,
  top: from * cell,
  right: (from + count) * cell,
  bottom: (from + count) * cell,
});

/** The cells under the window, moved to the right by some cells: one square, or single cells if it is dilated. */
export function touched(
  { dilation }: SlidingWindow,
  { cell, reach }: WindowGrid,
  shift: number,
): Box[] {
  const left = shift * cell;
  if (dilation === 1) return [{ left, top: 0, right: left + reach * cell, bottom: reach * cell }];
  const places = Array.from(
    { length: Math.ceil(reach / dilation) },
    (_, index) => index * dilation,
  );
  return places.flatMap((row) =>
    places.map((column) => boxAt([left + (column + 0.5) * cell, (row + 0.5) * cell], cell, cell)),
  );
}

/** Whether the window has a second place to the right of its first. */
export const movesOn = ({ stride }: SlidingWindow, { side, reach }: WindowGrid): boolean =>
  reach + stride <= side;
