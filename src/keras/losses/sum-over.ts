import * as tf from '@tensorflow/tfjs-core';
import { reductionAxes } from '../base/shape-errors.js';
import type { Arguments } from '../base/signature.js';
import { axesOption } from './options.js';

/** The sum over the option `axis`: one axis, several, or all. @throws InvalidArgumentError for axes that there are not. */
export function sumOver(x: tf.Tensor, options: Arguments): tf.Tensor {
  const axes = axesOption(options);
  return axes === null ? tf.sum(x) : tf.sum(x, reductionAxes(axes, x.rank));
}
