import * as tf from '@tensorflow/tfjs-core';
import test from 'ava';
import { adaptivePool } from '../../../src/keras/tensors/adaptive-pool.js';
import { checkGradients } from '../../support/finite-differences.js';
import { startTestEngine } from '../../support/keras.js';
import { valuesOf } from '../../support/spatial-layers.js';

await startTestEngine();

const counted = (shape: [number, number, number, number]): tf.Tensor4D =>
  tf.reshape(tf.range(0, tf.util.sizeFromShape(shape)), shape);

// The numbers are those of real Keras.
test('windows overlap where the length is no multiple of their number', (t) => {
  const largest = valuesOf(adaptivePool('max', counted([1, 4, 5, 1]), [3, 3]));
  t.deepEqual(largest, [6, 8, 9, 11, 13, 14, 16, 18, 19]);
});

test('more windows than cells repeat cells and mix neighbours', (t) => {
  const means = adaptivePool('average', counted([1, 4, 4, 1]), [7, 7]);
  t.deepEqual(means.shape, [1, 7, 7, 1]);
  t.deepEqual(valuesOf(means).slice(0, 7), [0, 0.5, 1, 1.5, 2, 2.5, 3]);
});

test('gradients are those of differences', (t) => {
  const x = tf.tensor(
    Array.from({ length: 30 }, (_, i) => ((i * 7) % 30) / 8 - 2),
    [1, 5, 3, 2],
  );
  for (const kind of ['max', 'average'] as const)
    t.deepEqual(
      checkGradients((a) => adaptivePool(kind, a, [2, 2]), [x]),
      [],
    );
});
