import type * as tf from '@tensorflow/tfjs-core';

/** Inverses and determinants of square matrices; where a determinant is 0 the inverse means nothing. */
interface Eliminated {
  readonly inverse: Float32Array;
  readonly determinant: Float32Array;
}

/** Gauss-Jordan elimination with the largest pivots, in double precision, for each matrix of the last two axes. */
export function eliminate(x: tf.Tensor): Eliminated {
  const size = x.shape.at(-1) ?? 0;
  const values = x.dataSync();
  const count = size === 0 ? 0 : values.length / (size * size);
  const inverse = new Float32Array(values.length);
  const determinant = new Float32Array(count);
  for (let matrix = 0; matrix < count; matrix++) {
    const at = matrix * size * size;
    const rows = Array.from({ length: size }, (_, row) => [
      ...values.slice(at + row * size, at + (row + 1) * size),
      ...Array.from({ length: size }, (_, column) => Number(column === row)),
    ]);
    determinant[matrix] = reduceRows(rows);
    rows.forEach((row, index) => {
      inverse.set(row.slice(size), at + index * size);
    });
  }
  return { inverse, determinant };
}

/** Makes the left half of the rows the identity; gives its determinant, 0 where that cannot be done. */
function reduceRows(rows: number[][]): number {
  let product = 1;
  for (let column = 0; column < rows.length; column++) {
    const sign = bringUpPivot(rows, column);
    const pivotRow = rows[column] ?? [];
    const pivot = pivotRow[column] ?? 0;
    if (pivot === 0) return 0;
    product *= sign * pivot;
    for (let place = 0; place < pivotRow.length; place++)
      pivotRow[place] = (pivotRow[place] ?? 0) / pivot;
    clearColumn(rows, column);
  }
  return product;
}

/** Swaps the row with the largest number of the column up; -1 if it was another one. */
function bringUpPivot(rows: number[][], column: number): number {
  const sizeIn = (row: number): number => Math.abs(rows[row]?.[column] ?? 0);
  let best = column;
  for (let row = column + 1; row < rows.length; row++) if (sizeIn(row) > sizeIn(best)) best = row;
  if (best === column) return 1;
  [rows[column], rows[best]] = [rows[best] ?? [], rows[column] ?? []];
  return -1;
}

function clearColumn(rows: number[][], column: number): void {
  const pivotRow = rows[column] ?? [];
  rows.forEach((row, index) => {
    const factor = row[column] ?? 0;
    if (index === column || factor === 0) return;
    for (let place = 0; place < row.length; place++)
      row[place] = (row[place] ?? 0) - factor * (pivotRow[place] ?? 0);
  });
}
