import * as tf from '@tensorflow/tfjs-core';
import test from 'ava';
import { withChannelsLast } from '../../../src/keras/tensors/channels.js';
import { startTestEngine } from '../../support/keras.js';

await startTestEngine();

test('channels are put behind for the computation, and back afterwards', (t) => {
  const seen: number[][] = [];
  const look = (x: tf.Tensor): tf.Tensor => {
    seen.push(x.shape);
    return tf.mul(x, 2);
  };
  const x = tf.ones([1, 2, 3, 4]);
  t.deepEqual(withChannelsLast(x, 'channels_first', look).shape, [1, 2, 3, 4]);
  t.deepEqual(withChannelsLast(x, 'channels_last', look).shape, [1, 2, 3, 4]);
  t.deepEqual(seen, [
    [1, 3, 4, 2],
    [1, 2, 3, 4],
  ]);
});
