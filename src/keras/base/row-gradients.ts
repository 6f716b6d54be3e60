import * as tf from '@tensorflow/tfjs-core';

/**
 * The rows that were added up to a gradient, one for each use of a vector of a table. TensorFlow keeps them apart
 * (IndexedSlices): the square of such a gradient, as Adam and others take it, is the sum of the squares of its rows.
 */
export interface RowGradient {
  /** One row for each use. */
  readonly values: tf.Tensor2D;
  /** The vector that each row belongs to. */
  readonly rows: tf.Tensor1D;
}

let noted: Map<tf.Tensor, RowGradient> | null = null;

/** Keeps the rows of gradients for as long as `work` runs. Outside of it nothing is kept. */
export function keepingRows<Result>(work: () => Result): Result {
  const outer = noted;
  const inner = new Map<tf.Tensor, RowGradient>();
  noted = inner;
  try {
    return work();
  } finally {
    noted = outer;
    for (const { values, rows } of inner.values()) tf.dispose([values, rows]);
  }
}

/** Notes the rows of which a gradient is the sum, if anybody wants to know. */
export function noteRows(gradient: tf.Tensor, { values, rows }: RowGradient): void {
  noted?.set(gradient, { values: tf.keep(tf.clone(values)), rows: tf.keep(tf.clone(rows)) });
}

export const rowsOf = (gradient: tf.Tensor): RowGradient | undefined => noted?.get(gradient);
