import * as tf from '@tensorflow/tfjs-core';
import test from 'ava';
import { repeat } from '../../../src/keras/tensors/repeat.js';
import { checkGradients } from '../../support/finite-differences.js';
import { startTestEngine } from '../../support/keras.js';
import { valuesOf } from '../../support/spatial-layers.js';

await startTestEngine();

const x = tf.tensor([1, 2, 3, 4], [2, 2]);

test('each slice stands beside its copies', (t) => {
  t.deepEqual(valuesOf(repeat(x, 2, 0)), [1, 2, 1, 2, 3, 4, 3, 4]);
  t.deepEqual(valuesOf(repeat(x, 2, 1)), [1, 1, 2, 2, 3, 3, 4, 4]);
  t.is(repeat(x, 1, 0), x);
});

test('gradients are those of differences', (t) => {
  t.deepEqual(
    checkGradients((a) => repeat(repeat(a, 3, 0), 2, 1), [x]),
    [],
  );
});
