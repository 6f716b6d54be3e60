import * as tf from '@tensorflow/tfjs-core';
import test from 'ava';
import { operate } from '../../../src/keras/api/operators.js';
import { withUnknownBatch } from '../../../src/keras/graph/unknown-batch.js';
import { callOpByName } from '../../../src/keras/ops/index.js';
import { addAsBias, biasAxis } from '../../../src/keras/tensors/add-as-bias.js';
import { checkGradients } from '../../support/finite-differences.js';
import { startTestEngine, withSession } from '../../support/keras.js';
import { callLayer, makeLayer } from '../../support/make-layer.js';
import { valuesOf } from '../../support/spatial-layers.js';

await startTestEngine();

const x = tf.tensor([0, 1, 2, 3, 4, 5, 6, 7, 8], [3, 3]);
const column = tf.tensor([10, 20, 30], [3, 1]);
/** What Keras 3.15.1 on TensorFlow 2.21.0 gives where it takes the column for a bias, and where it does not. */
const asBias = [10, 21, 32, 13, 24, 35, 16, 27, 38];
const broadcast = [10, 11, 12, 23, 24, 25, 36, 37, 38];

const axes: readonly (readonly [number[], number[], number | undefined])[] = [
  [[3, 3], [3, 1], 1],
  [[2, 3], [3, 1], 1],
  [[2, 3, 4], [3], 1],
  [[2, 3, 4], [1, 1, 4], 2],
  [[2, 3, 3], [3, 1], 2],
  [[2, 3, 4], [2, 1, 1], undefined],
  [[3], [3, 1], undefined],
  [[2, 2], [1], undefined],
  [[3, 1], [3, 1], undefined],
  [[2, 3], [2, 3], undefined],
];

for (const [shape, other, axis] of axes)
  test(`(${shape.join(', ')}) plus (${other.join(', ')}) ${axis === undefined ? 'is broadcast' : `adds a bias along axis ${axis}`}`, (t) => {
    t.is(biasAxis(shape, other), axis);
  });

test('functions and layers of Keras take a column for a bias; tensors that add themselves do not', (t) => {
  withSession(() => {
    const sum = (one: tf.Tensor, other: tf.Tensor): number[] =>
      valuesOf(callOpByName('add', [one, other]) as tf.Tensor);
    t.deepEqual(sum(x, column), asBias);
    t.deepEqual(sum(column, x), broadcast);
    t.deepEqual(valuesOf(callLayer(makeLayer('Add'), [x, column])), asBias);
    t.deepEqual(
      valuesOf(callLayer(makeLayer('Average'), [x, column])),
      asBias.map((each) => each / 2),
    );
    t.deepEqual(valuesOf(operate('+', x, column) as tf.Tensor), broadcast);
  });
});

test('a bias may lie along the second axis, where no broadcasting would be possible', (t) => {
  withSession(() => {
    const sum = callOpByName('add', [tf.zeros([1, 3, 2]), tf.tensor1d([1, 2, 3])]) as tf.Tensor;
    t.deepEqual(valuesOf(sum), [1, 1, 2, 2, 3, 3]);
  });
});

test('where the size of a batch is unknown, nothing made of the batch is a bias along it; weights are', (t) => {
  withSession(() => {
    withUnknownBatch({ isUnknown: true }, () => {
      t.deepEqual(valuesOf(addAsBias(x, column)), broadcast);
      t.deepEqual(valuesOf(addAsBias(x, column, false)), asBias);
    });
    t.deepEqual(valuesOf(addAsBias(x, column)), asBias);
  });
});

test('gradients are those of differences', (t) => {
  withSession(() => {
    t.deepEqual(
      checkGradients((one, other) => addAsBias(one, other), [x, column]),
      [],
    );
  });
});
