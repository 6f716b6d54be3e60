import type * as tf from '@tensorflow/tfjs-core';
import { addAsBias } from '../tensors/add-as-bias.js';
import { Merge } from './merging/merge.js';

/** The sum of its inputs. */
export class Add extends Merge {
  static override readonly className = 'Add';

  protected override merge(inputs: readonly tf.Tensor[]): tf.Tensor {
    return inputs.reduce((sum, x) => addAsBias(sum, x));
  }
}
