import * as tf from '@tensorflow/tfjs-core';
import { isEngineTensor, toFloat } from '../base/engine-tensor.js';
import type { Arguments, Parameter } from '../base/signature.js';
import { GlobalPooling } from './pooling/global-pooling.js';

/** The mean of each channel of sequences: (batch, steps, channels), channels last or first. Masked steps do not count. */
export class GlobalAveragePooling1D extends GlobalPooling {
  static override readonly className = 'GlobalAveragePooling1D';
  override readonly callParameters: readonly Parameter[] = [
    { name: 'inputs' },
    { name: 'mask', default: null },
  ];
  override readonly supportsMasking = true;

  constructor(args: Arguments) {
    super(args, 'average', 1);
  }

  /** There are no steps any more. */
  override computeMask(): null {
    return null;
  }

  protected override forward(args: Arguments): tf.Tensor {
    if (!isEngineTensor(args.mask)) return super.forward(args);
    const x = toFloat(args.inputs as tf.Tensor);
    const axes = this.spatialAxes(x);
    const counts = tf.expandDims(args.mask, this.dataFormat === 'channels_last' ? 2 : 1);
    // Not a product with 0: a masked step may hold anything, NaN too.
    const kept = tf.where(tf.cast(counts, 'bool'), x, tf.zerosLike(x));
    const steps = tf.sum(tf.cast(tf.cast(counts, 'bool'), 'float32'), axes, this.keepdims);
    return tf.div(tf.sum(kept, axes, this.keepdims), steps);
  }
}
