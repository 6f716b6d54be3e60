import { KerasError, valueError } from '../../base/errors.js';
import { roundHalfToEven } from '../../base/round-half-to-even.js';

/**
 * The widths of a table's columns without the blanks around their texts, from where Keras wants them to end (as parts of the
 * line), made narrower or wider as Keras' table writer does so that with blanks and rules they fill the line. Ends behind the
 * last column do not count.
 * @throws ValueError if the line is too short, IndexError if there are more columns than ends.
 */
export function columnWidths(
  positions: readonly number[],
  lineLength: number,
  columns: number,
): number[] {
  const ends = wantedWidths(positions, lineLength);
  if (ends.length < columns)
    throw new KerasError(
      'IndexError',
      `summary() needs ${columns} positions, one for each column. Received: ${positions.length}`,
    );
  const room = lineLength - columns - 1;
  const wanted = ends.slice(0, columns).map((width) => Math.min(width + 2, room));
  const excess = sum(wanted) - room;
  const widths = excess > 0 ? shrink(wanted, excess) : stretch(wanted, -excess);
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

/** Deals `rest` out in proportion to the widths; each share is rounded up. */
function stretch(widths: readonly number[], rest: number): number[] {
  let [left, total] = [rest, sum(widths)];
  return widths.map((width) => {
    const share = Math.ceil((width * left) / total);
    left -= share;
    total -= width;
    return width + share;
  });
}

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0);
