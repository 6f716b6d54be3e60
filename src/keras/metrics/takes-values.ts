import { typeError } from '../base/errors.js';

/** The error for a metric of plain values that is given labels and predictions. */
export const takesValues = (className: string): Error =>
  typeError(`${className}.update_state() got multiple values for argument 'sample_weight'`);
