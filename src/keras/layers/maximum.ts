import * as tf from '@tensorflow/tfjs-core';
import { Merge } from './merging/merge.js';
import { mergeWhereBothCount } from './merging/merge-masks.js';

/** The largest of its inputs, entry by entry. */
export class Maximum extends Merge {
  static override readonly className = 'Maximum';

  protected override merge(inputs: readonly tf.Tensor[]): tf.Tensor {
    return mergeWhereBothCount(inputs, tf.maximum);
  }
}
