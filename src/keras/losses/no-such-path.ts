import { KerasError } from '../base/errors.js';
import { repr } from '../base/repr.js';

/** What Keras raises for a loss whose place is neither in the outputs nor in the labels. */
export const noSuchPath = (path: readonly (number | string)[]): KerasError =>
  new KerasError(
    'KeyError',
    `The path: ${repr(path, 'tuple')} in the \`loss\` argument, can't be found in either the model's output ` +
      '(`y_pred`) or in the labels (`y_true`).',
  );
