import * as tf from '@tensorflow/tfjs-core';
import test from 'ava';
import { oneHot } from '../../../src/keras/tensors/one-hot.js';
import { startTestEngine, withSession } from '../../support/keras.js';
import { callLayer, makeLayer, valuesOf } from '../../support/make-layer.js';

await startTestEngine();

const cases: readonly [labels: number[], classes: number, rows: number[]][] = [
  [[0, 2, 1], 3, [1, 0, 0, 0, 0, 1, 0, 1, 0]],
  [[2, -1], 2, [0, 0, 0, 0]],
  [[0, 1], 1, [1, 0]],
];

for (const [labels, classes, rows] of cases)
  test(`${labels.join(', ')} of ${classes} classes become rows of 0 and 1`, (t) => {
    const hot = oneHot(tf.tensor1d(labels, 'int32'), classes);
    t.deepEqual([hot.dtype, hot.shape], ['float32', [labels.length, classes]]);
    t.deepEqual(valuesOf(hot), rows);
  });

test('CategoryEncoding knows a single token, as Keras does', (t) => {
  withSession(() => {
    const layer = makeLayer('CategoryEncoding', [1], { output_mode: 'one_hot' });
    t.deepEqual(valuesOf(callLayer(layer, tf.tensor2d([[0], [0]], undefined, 'int32'))), [1, 1]);
  });
});
