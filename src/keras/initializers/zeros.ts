import * as tf from '@tensorflow/tfjs-core';
import { engineType, type DType } from '../base/dtype.js';
import type { FullShape } from '../base/shape.js';
import type { Arguments } from '../base/signature.js';
import { Initializer } from './initializer.js';

/** All zeros. */
export class Zeros extends Initializer {
  static override readonly className = 'Zeros';

  override draw(shape: FullShape, dtype: DType): tf.Tensor {
    return tf.zeros([...shape], engineType(dtype) === 'int32' ? 'int32' : 'float32');
  }

  override getConfig(): Arguments {
    return {};
  }
}
