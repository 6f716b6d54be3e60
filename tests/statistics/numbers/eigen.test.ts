import test from 'ava';
import fc from 'fast-check';
import { eigenAxes } from '../../../src/statistics/numbers/eigen.js';
import type { Matrix } from '../../../src/statistics/numbers/matrices.js';

/** Title, matrix, eigenvalues above 0. */
const known: readonly (readonly [string, Matrix, readonly number[]])[] = [
  ['nothing', [], []],
  ['zeros', [[0, 0], [0, 0]], []], // prettier-ignore
  ['a diagonal', [[2, 0], [0, 5]], [5, 2]], // prettier-ignore
  ['two equal items', [[1, 1], [1, 1]], [2]], // prettier-ignore
  ['three items that correlate by a half', [[1, 0.5, 0.5], [0.5, 1, 0.5], [0.5, 0.5, 1]], [2, 0.5, 0.5]], // prettier-ignore
];
for (const [title, matrix, values] of known)
  test(`the eigenvalues of ${title} are ${values.join(', ') || 'none'}`, (t) => {
    const axes = eigenAxes(matrix);
    t.is(axes.length, values.length);
    for (const [index, { value }] of axes.entries())
      t.true(Math.abs(value - (values[index] ?? 0)) < 1e-13);
  });

test('the axes make up the matrix again, at right angles and of length 1, whatever its rank', (t) => {
  const row = fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 5, maxLength: 5 });
  const property = fc.property(fc.array(row, { minLength: 1, maxLength: 7 }), (rows) => {
    const entry = (i: number, j: number): number =>
      rows.reduce((sum, values) => sum + (values[i] ?? 0) * (values[j] ?? 0), 0);
    const matrix = [0, 1, 2, 3, 4].map((i) => [0, 1, 2, 3, 4].map((j) => entry(i, j)));
    const axes = eigenAxes(matrix);
    for (const [i, line] of matrix.entries())
      for (const [j, value] of line.entries()) {
        const again = axes.reduce(
          (sum, axis) => sum + axis.value * (axis.vector[i] ?? 0) * (axis.vector[j] ?? 0),
          0,
        );
        t.true(Math.abs(again - value) < 1e-10);
      }
    for (const [i, { vector }] of axes.entries())
      for (const [j, other] of axes.entries()) {
        const cosine = vector.reduce((sum, part, at) => sum + part * (other.vector[at] ?? 0), 0);
        t.true(Math.abs(cosine - (i === j ? 1 : 0)) < 1e-10);
      }
  });
  fc.assert(property, { seed: 1, numRuns: 300 });
});
