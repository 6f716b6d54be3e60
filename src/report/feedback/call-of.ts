import type { CasesFeedback } from './feedback.js';

/** A call as it stands in Python: `conv_output_size(28, 3, 1, 0)`. */
export const callOf = (
  { function: name }: CasesFeedback,
  { inputs }: CasesFeedback['shown'][number],
): string => `${name}(${inputs.join(', ')})`;
