import * as tf from '@tensorflow/tfjs-core';
import test from 'ava';
import { interpolations } from '../../../src/keras/tensors/interpolation.js';
import { readInterpolation, resizeImages } from '../../../src/keras/tensors/resize.js';
import { checkGradients } from '../../support/finite-differences.js';
import { startTestEngine } from '../../support/keras.js';
import { valuesOf } from '../../support/spatial-layers.js';
import { randomTensor } from '../../support/random-tensors.js';
import { seeded } from '../../../src/util/random.js';

await startTestEngine();

const images = randomTensor(seeded('resize'), [2, 4, 3, 2]);

for (const interpolation of interpolations)
  test(`${interpolation}: gradients are those of differences`, (t) => {
    const resize = (x: tf.Tensor): tf.Tensor =>
      resizeImages(x, { height: 3, width: 5, interpolation });
    t.deepEqual(resize(images).shape, [2, 3, 5, 2]);
    t.deepEqual(checkGradients(resize, [images]), []);
  });

test('images of the right size are left alone', (t) => {
  t.is(resizeImages(images, { height: 4, width: 3, interpolation: 'bicubic' }), images);
});

test('nearest keeps whole numbers', (t) => {
  const x = tf.reshape(tf.range(0, 21, 1, 'int32'), [1, 3, 7, 1]);
  const resized = resizeImages(x, { height: 4, width: 4, interpolation: 'nearest' });
  t.is(resized.dtype, 'int32');
  t.deepEqual(valuesOf(resized).slice(0, 8), [0, 2, 4, 6, 7, 9, 11, 13]);
});

test('an unknown name is refused with the list of names', (t) => {
  t.throws(() => readInterpolation('linear'), {
    message: /'bilinear', 'nearest'.*interpolation=linear/,
  });
});
