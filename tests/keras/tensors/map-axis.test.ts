import * as tf from '@tensorflow/tfjs-core';
import test from 'ava';
import { mapAxis } from '../../../src/keras/tensors/map-axis.js';
import { checkGradients } from '../../support/finite-differences.js';
import { startTestEngine } from '../../support/keras.js';
import { valuesOf } from '../../support/spatial-layers.js';

await startTestEngine();

const matrix = tf.tensor2d([1, 0, 0, 0.5, 0.5, 2], [2, 3]);

const rows = [
  { shape: [3, 2], axis: 0, values: [1, 2, 12, 15] },
  { shape: [2, 3], axis: 1, values: [1, 7.5, 4, 16.5] },
] as const;

for (const { shape, axis, values } of rows)
  test(`along axis ${axis} each row of the matrix makes a new cell`, (t) => {
    const x = tf.tensor([1, 2, 3, 4, 5, 6], [...shape]);
    t.deepEqual(valuesOf(mapAxis(x, matrix, axis)), [...values]);
    t.deepEqual(
      checkGradients((a) => mapAxis(a, matrix, axis), [x]),
      [],
    );
  });
