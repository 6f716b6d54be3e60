import { displayWidth } from '../display-width.js';

/** A sheet of character cells; what lies outside is left out. */
export interface Canvas {
  readonly width: number;
  readonly height: number;
  readonly put: (column: number, row: number, text: string) => void;
  /** What stands in a cell; undefined outside. */
  readonly at: (column: number, row: number) => string | undefined;
  readonly lines: () => string[];
}

export function createCanvas(width: number, height: number): Canvas {
  const cells = Array.from({ length: height }, () => Array.from({ length: width }, () => ' '));
  return {
    width,
    height,
    put: (column, row, text) => {
      const target = cells[row];
      if (target) put(target, column, text);
    },
    at: (column, row) => cells[row]?.[column],
    lines: () => cells.map((row) => row.join('').trimEnd()),
  };
}

/** A wide character takes the cell after it too, a combining mark joins the cell before it. */
function put(row: string[], column: number, text: string): void {
  let at = column;
  for (const character of text) {
    const width = displayWidth(character);
    const before = row[at - 1];
    if (width === 0 && before !== undefined) row[at - 1] = before + character;
    if (width === 0) continue;
    if (at >= 0 && at + width <= row.length) {
      row[at] = character;
      if (width === 2) row[at + 1] = '';
    }
    at += width;
  }
}
