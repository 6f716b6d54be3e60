import { KerasError, valueError } from '../base/errors.js';
import { writeShape } from '../base/repr.js';
import type { Shape } from '../base/shape.js';

/** The error for a figure that is asked for before the first batch has made the counters. */
export const needsBatch = (className: string, counter: string): Error =>
  new KerasError('AttributeError', `'${className}' object has no attribute '${counter}'`);

/** @throws ValueError unless labels and predictions are matrices. */
export function checkMatrices(className: string, yTrue: Shape, yPred: Shape): void {
  if (yTrue.length === 2 && yPred.length === 2) return;
  throw valueError(
    `${className} expects 2D inputs with shape (batch_size, output_dim). Received input shapes: ` +
      `y_pred.shape=${writeShape(yPred)} and y_true.shape=${writeShape(yTrue)}.`,
  );
}
