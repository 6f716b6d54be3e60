import { displayWidth } from '../display-width.js';
import type { Canvas } from './canvas.js';

/** A marked point of a curve, by its cell. */
export interface CurveMark {
  readonly at: readonly [column: number, row: number];
  readonly label: string;
}

/**
 * Writes each mark's name beside it: on blank cells if it can, else on cells of the curve or an axis.
 * @returns the names that found no room, for lines below the drawing.
 */
export function putLabels(canvas: Canvas, marks: readonly CurveMark[]): string[] {
  const written = new Set<string>();
  return marks.flatMap((mark) => {
    const place =
      placeFor(mark, canvas, (cell) => cell === ' ') ??
      placeFor(mark, canvas, (cell, key) => '*─│┼ '.includes(cell) && !written.has(key));
    if (place === undefined) return [`● ${mark.label}`];
    canvas.put(...place, mark.label);
    for (let column = 0; column < displayWidth(mark.label); column++)
      written.add(keyOf(place[0] + column, place[1]));
    return [];
  });
}

type Place = readonly [column: number, row: number];

const keyOf = (column: number, row: number): string => `${column},${row}`;

/** The first place about a mark whose cells may all be taken. */
function placeFor(
  { at: [column, row], label }: CurveMark,
  canvas: Canvas,
  mayTake: (cell: string, key: string) => boolean,
): Place | undefined {
  const width = displayWidth(label);
  const [right, left] = [column + 2, column - width - 1];
  const places: readonly Place[] = [
    [right, row],
    [left, row],
    [right, row - 1],
    [left, row - 1],
    [right, row + 1],
    [left, row + 1],
    [column, row - 1],
    [column, row + 1],
  ];
  return places.find(([start, line]) =>
    Array.from({ length: width }, (_, index) => start + index).every((at) => {
      const cell = canvas.at(at, line);
      return cell !== undefined && mayTake(cell, keyOf(at, line));
    }),
  );
}
