import { dot } from './vectors.js';
import type { Matrix } from './matrices.js';

/** One eigenvalue and its eigenvector of length 1. */
export interface Axis {
  readonly value: number;
  readonly vector: readonly number[];
}

/** A row shorter than this part of the whole matrix is nothing but rounding. */
const negligible = 1e-14;
/** Rows at a cosine below this are at right angles. */
const rightAngle = 1e-15;
/** Ten sweeps do for matrices of some hundred rows; the limit only guards against a circle. */
const mostSweeps = 60;

/**
 * The eigenvalues above 0, largest first, and their eigenvectors, of a symmetric matrix without negative eigenvalues.
 * One-sided Jacobi: pairs of rows are turned until all are at right angles (Hestenes 1958); each is then its eigenvalue
 * times its eigenvector.
 */
export function eigenAxes(matrix: Matrix): Axis[] {
  const rows = matrix.map((row) => [...row]);
  const least = negligible * Math.sqrt(rows.reduce((squares, row) => squares + dot(row, row), 0));
  for (let sweep = 0; sweep < mostSweeps; sweep++) if (!turnAllPairs(rows, least)) break;
  return rows
    .map((row) => ({ row, value: Math.sqrt(dot(row, row)) }))
    .filter(({ value }) => value > least)
    .map(({ row, value }) => ({ value, vector: row.map((part) => part / value) }))
    .sort((a, b) => b.value - a.value);
}

/** Whether any pair was turned. */
function turnAllPairs(rows: readonly number[][], least: number): boolean {
  let turned = false;
  for (const [at, row] of rows.entries())
    for (const other of rows.slice(at + 1)) if (turn(row, other, least)) turned = true;
  return turned;
}

/** Turns two rows in their plane until they are at right angles. */
function turn(a: number[], b: number[], least: number): boolean {
  const [aa, bb, ab] = [dot(a, a), dot(b, b), dot(a, b)];
  if (Math.min(aa, bb) <= least * least || Math.abs(ab) <= rightAngle * Math.sqrt(aa * bb))
    return false;
  const zeta = (bb - aa) / (2 * ab);
  const tangent = (zeta < 0 ? -1 : 1) / (Math.abs(zeta) + Math.sqrt(1 + zeta * zeta));
  const cosine = 1 / Math.sqrt(1 + tangent * tangent);
  const sine = cosine * tangent;
  for (const [index, left] of a.entries()) {
    const right = b[index] ?? 0;
    a[index] = cosine * left - sine * right;
    b[index] = sine * left + cosine * right;
  }
  return true;
}
