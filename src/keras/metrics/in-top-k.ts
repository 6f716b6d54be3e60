import { KerasError } from '../base/errors.js';

/** A matrix of predictions: `classes` numbers for each sample. */
export interface PredictionRows {
  readonly values: ArrayLike<number>;
  readonly classes: number;
}

/**
 * 1 for each sample whose class is among the `k` with the largest predictions, 0 for the others. As in TensorFlow a class
 * that equals the k-th largest counts, and a row with NaN or Infinity never does.
 */
export function inTopK(
  labels: ArrayLike<number>,
  { values, classes }: PredictionRows,
  k: number,
): Float32Array {
  const rows = classes === 0 ? 0 : Math.trunc(values.length / classes);
  if (rows !== labels.length)
    throw new KerasError(
      'InvalidArgumentError',
      `There must be one label for each row of predictions. Received: ${rows} rows in \`y_pred\` and ${labels.length} labels in \`y_true\` [Op:InTopKV2]`,
    );
  return Float32Array.from(labels, (label, row) => {
    const at = row * classes;
    const own = values[at + Math.trunc(label)] ?? NaN;
    if (!(label >= 0 && label < classes)) return 0;
    let larger = 0;
    for (let index = at; index < at + classes; index++) {
      const value = values[index] ?? NaN;
      if (!Number.isFinite(value)) return 0;
      if (value > own) larger++;
    }
    return larger < k ? 1 : 0;
  });
}
