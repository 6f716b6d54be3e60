import * as tf from '@tensorflow/tfjs-core';
import { noteRows, rowsOf } from '../base/row-gradients.js';

/** The square of a gradient; for a table of vectors the sum of the squares of all uses, as TensorFlow has it. */
export const squareOf = (gradient: tf.Tensor): tf.Tensor =>
  addUp(gradient, (part) => tf.square(part));

/** The absolute value of a gradient; for a table of vectors the sum of those of all uses. */
export const sizeOf = (gradient: tf.Tensor): tf.Tensor => addUp(gradient, (part) => tf.abs(part));

function addUp(gradient: tf.Tensor, change: (part: tf.Tensor) => tf.Tensor): tf.Tensor {
  const parts = rowsOf(gradient);
  if (parts === undefined) return change(gradient);
  return tf.unsortedSegmentSum(change(parts.values), parts.rows, countRows(gradient));
}

const countRows = ({ shape: [count = 0] }: tf.Tensor): number => count;

/** The sum of all squares: of the gradient's elements, or of those of all uses. */
export const sumOfSquares = (gradient: tf.Tensor): tf.Tensor =>
  tf.sum(tf.square(rowsOf(gradient)?.values ?? gradient));

/** The gradient times a number, which holds for its rows as well. */
export function scaleGradient(gradient: tf.Tensor, factor: tf.Tensor | number): tf.Tensor {
  const scaled = tf.mul(gradient, factor);
  const parts = rowsOf(gradient);
  if (parts !== undefined)
    noteRows(scaled, { values: tf.mul(parts.values, factor), rows: parts.rows });
  return scaled;
}

/** The gradient with each element, or each element of each use, moved into [-most, most]. */
export function clipValues(gradient: tf.Tensor, most: number): tf.Tensor {
  const parts = rowsOf(gradient);
  if (parts === undefined) return tf.clipByValue(gradient, -most, most);
  const values = tf.clipByValue(parts.values, -most, most);
  const clipped = tf.unsortedSegmentSum(values, parts.rows, countRows(gradient));
  noteRows(clipped, { values, rows: parts.rows });
  return clipped;
}
