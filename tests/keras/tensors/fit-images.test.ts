import * as tf from '@tensorflow/tfjs-core';
import test from 'ava';
import { cropImages, cropToAspect, padToAspect } from '../../../src/keras/tensors/fit-images.js';
import { startTestEngine } from '../../support/keras.js';
import { valuesOf } from '../../support/spatial-layers.js';

await startTestEngine();

const image = tf.reshape(tf.range(0, 15), [1, 3, 5, 1]);

test('the middle begins further left and above if it cannot be exact', (t) => {
  t.deepEqual(valuesOf(cropImages(image, { height: 2, width: 2 })), [1, 2, 6, 7]);
});

test('the largest part in the proportions wanted has the full height or the full width', (t) => {
  t.deepEqual(cropToAspect(image, { height: 10, width: 10 }).shape, [1, 3, 3, 1]);
  t.deepEqual(cropToAspect(image, { height: 1, width: 5 }).shape, [1, 1, 5, 1]);
});

test('borders are as wide on both sides and hold the value', (t) => {
  const padded = padToAspect(image, { height: 4, width: 4 }, 9);
  t.deepEqual(padded.shape, [1, 5, 5, 1]);
  t.deepEqual(valuesOf(padded).slice(0, 6), [9, 9, 9, 9, 9, 0]);
  t.is(padToAspect(image, { height: 3, width: 5 }, 9), image);
});
