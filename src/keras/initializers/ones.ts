import * as tf from '@tensorflow/tfjs-core';
import { engineType, type DType } from '../base/dtype.js';
import type { FullShape } from '../base/shape.js';
import type { Arguments } from '../base/signature.js';
import { Initializer } from './initializer.js';

/** All ones. */
export class Ones extends Initializer {
  static override readonly className = 'Ones';

  override draw(shape: FullShape, dtype: DType): tf.Tensor {
    return tf.ones([...shape], engineType(dtype) === 'int32' ? 'int32' : 'float32');
  }

  override getConfig(): Arguments {
    return {};
  }
}
