import type { Model } from '../../models/model.js';
import type { ArrayData } from '../../training/array-data.js';

/** The share of rows whose class the answers name; null where there is not one answer a row. */
export function accuracyOf(
  { shape, data }: ArrayData,
  classes: Float32Array,
  model: Model,
): number | null {
  const [rows = 0, columns = 1, ...others] = shape;
  if (others.length > 0 || rows !== classes.length || rows === 0) return null;
  const answers = new Float32Array(data as readonly number[]);
  const threshold = columns === 1 && isOfLogits(model) ? 0 : 0.5;
  const right = classes.filter((wanted, row) => {
    const own = answers.subarray(row * columns, (row + 1) * columns);
    return (columns === 1 ? Number((own[0] ?? 0) > threshold) : largestAt(own)) === wanted;
  });
  return right.length / rows;
}

const largestAt = (numbers: Float32Array): number => numbers.indexOf(Math.max(...numbers));

const isOfLogits = ({ compileConfig }: Model): boolean =>
  JSON.stringify(compileConfig.loss ?? null).includes('"from_logits":true');
