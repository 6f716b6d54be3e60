import * as tf from '@tensorflow/tfjs-core';
import { Merge } from './merging/merge.js';
import { mergeWhereBothCount } from './merging/merge-masks.js';

/** The smallest of its inputs, entry by entry. */
export class Minimum extends Merge {
  static override readonly className = 'Minimum';

  protected override merge(inputs: readonly tf.Tensor[]): tf.Tensor {
    return mergeWhereBothCount(inputs, tf.minimum);
  }
}
