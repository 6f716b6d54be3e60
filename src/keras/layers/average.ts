import * as tf from '@tensorflow/tfjs-core';
import { addAsBias } from '../tensors/add-as-bias.js';
import { Merge } from './merging/merge.js';

/** The mean of its inputs. */
export class Average extends Merge {
  static override readonly className = 'Average';

  protected override merge(inputs: readonly tf.Tensor[]): tf.Tensor {
    return tf.div(
      inputs.reduce((sum, x) => addAsBias(sum, x)),
      inputs.length,
    );
  }
}
