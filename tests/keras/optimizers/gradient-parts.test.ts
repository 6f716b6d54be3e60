import * as tf from '@tensorflow/tfjs-core';
import test from 'ava';
import { keepingRows, noteRows, rowsOf } from '../../../src/keras/base/row-gradients.js';
import {
  clipValues,
  scaleGradient,
  sizeOf,
  squareOf,
  sumOfSquares,
} from '../../../src/keras/optimizers/gradient-parts.js';
import { startTestEngine } from '../../support/keras.js';

await startTestEngine();

/** The gradient of a table of three vectors, of which the first was used twice: by rows (1, -3) and (2, 1). */
function withTable<Result>(work: (gradient: tf.Tensor) => Result): Result {
  return keepingRows(() => {
    const values = tf.tensor2d([
      [1, -3],
      [2, 1],
      [5, 0],
    ]);
    const rows = tf.tensor1d([0, 0, 2], 'int32');
    const gradient = tf.unsortedSegmentSum(values, rows, 3);
    noteRows(gradient, { values, rows });
    return work(gradient);
  });
}

const numbers = (tensor: tf.Tensor): number[] => [...tensor.dataSync()];

test('a table’s gradient is squared use by use, as TensorFlow does', (t) => {
  tf.tidy(() => {
    withTable((gradient) => {
      t.deepEqual(numbers(gradient), [3, -2, 0, 0, 5, 0]);
      t.deepEqual(numbers(squareOf(gradient)), [5, 10, 0, 0, 25, 0]);
      t.deepEqual(numbers(sizeOf(gradient)), [3, 4, 0, 0, 5, 0]);
      t.deepEqual(numbers(sumOfSquares(gradient)), [40]);
    });
  });
});

test('what is scaled or clipped keeps its uses', (t) => {
  tf.tidy(() => {
    withTable((gradient) => {
      t.deepEqual(numbers(squareOf(scaleGradient(gradient, 2))), [20, 40, 0, 0, 100, 0]);
      const clipped = clipValues(gradient, 1);
      t.deepEqual(numbers(clipped), [2, 0, 0, 0, 1, 0]);
      t.deepEqual(numbers(squareOf(clipped)), [2, 2, 0, 0, 1, 0]);
    });
  });
});

test('other gradients are squared as they are', (t) => {
  tf.tidy(() => {
    const gradient = tf.tensor1d([3, -2]);
    t.deepEqual(numbers(squareOf(gradient)), [9, 4]);
    t.deepEqual(numbers(sizeOf(gradient)), [3, 2]);
    t.deepEqual(numbers(clipValues(gradient, 1)), [1, -1]);
  });
});

test('uses are kept for as long as they are asked for, and released then', (t) => {
  const before = tf.memory().numTensors;
  tf.tidy(() => {
    const gradient = withTable((each) => each);
    t.is(rowsOf(gradient), undefined);
    noteRows(gradient, { values: tf.zeros([1, 2]), rows: tf.tensor1d([0], 'int32') });
    t.is(rowsOf(gradient), undefined);
  });
  t.is(tf.memory().numTensors, before);
});
