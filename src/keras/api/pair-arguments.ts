import type { Arguments } from '../base/signature.js';
import { asTensor } from './arrays.js';

/** The arguments of a function of labels and predictions, with those two as tensors. */
export const pairArguments = (
  positional: readonly unknown[],
  keywords: Arguments,
): [readonly unknown[], Arguments] => [
  positional.map((value, index) => (index < 2 ? asTensor(value) : value)),
  Object.fromEntries(
    Object.entries(keywords).map(([name, value]) => [
      name,
      name === 'y_true' || name === 'y_pred' ? asTensor(value) : value,
    ]),
  ),
];
