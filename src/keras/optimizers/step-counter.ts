import * as tf from '@tensorflow/tfjs-core';
import { Variable } from '../base/variable.js';

/** The variable that counts an optimizer's batches: `iteration`. */
export const stepCounter = (owner: string): Variable =>
  new Variable(tf.scalar(0, 'int32'), {
    name: 'iteration',
    path: `${owner}/iteration`,
    dtype: 'int64',
    trainable: false,
  });
