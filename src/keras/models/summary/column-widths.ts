import { valueError } from '../../base/errors.js';

/**
 * The widths of a table's columns without the blanks around their texts, from where Keras wants them to end (as parts of the
 * line), made narrower as Keras' table writer does so that blanks and rules fit into the line as well.
 * @throws ValueError if the line is too short.
 */
export function columnWidths(positions: readonly number[], lineLength: number): number[] {
  const room = lineLength - positions.length - 1;
  const wanted = wantedWidths(positions, lineLength).map((width) => Math.min(width + 2, room));
  const excess = sum(wanted) - room;
  const widths = excess > 0 ? shrink(wanted, excess) : wanted;
  return widths.map((width) => Math.max(width - 2, 0));
}

function wantedWidths(positions: readonly number[], lineLength: number): number[] {
  let current = 0;
  return positions.map((position) => {
    const width = Math.trunc(position * lineLength) - current;
    if (width < 4) throw valueError('Insufficient console width to print summary.');
    current += width;
    return width;
  });
}

/** Takes `excess` away in equal shares; halves are rounded to even numbers, as Python does. */
function shrink(widths: readonly number[], excess: number): number[] {
  let rest = excess;
  return widths.map((width, index) => {
    const share = Math.min(width, roundHalfToEven(rest / (widths.length - index)));
    rest -= share;
    return width - share;
  });
}

function roundHalfToEven(value: number): number {
  const floor = Math.floor(value);
  if (value - floor !== 0.5) return Math.round(value);
  return floor % 2 === 0 ? floor : floor + 1;
}

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0);
