import type * as tf from '@tensorflow/tfjs-core';
import { valueError } from '../base/errors.js';
import { writeShape } from '../base/repr.js';
import { session } from '../base/session.js';
import { sameShape, type Shape } from '../base/shape.js';

/** @throws ValueError as Keras does, unless labels and predictions of a cross-entropy have one shape. */
export function checkSameShape(target: tf.Tensor, output: tf.Tensor): void {
  if (target.rank !== output.rank) throw mismatch('the same rank (ndim)', target, output);
  if (!sameShape(target.shape, output.shape)) throw mismatch('the same shape', target, output);
}

const mismatch = (what: string, target: tf.Tensor, output: tf.Tensor): Error =>
  valueError(
    `Arguments \`target\` and \`output\` must have ${what}. Received: ${shapesOf(target, output)}`,
  );

/** The shapes as the loss sees them: where the last batch of a training is smaller, the number of samples is not known. */
export const shapesOf = (target: tf.Tensor, output: tf.Tensor): string =>
  `target.shape=${writeShape(seen(target))}, output.shape=${writeShape(seen(output))}`;

const seen = ({ shape }: tf.Tensor): Shape =>
  session().isBatchOpen && shape.length > 0 ? [null, ...shape.slice(1)] : shape;
