import * as tf from '@tensorflow/tfjs-core';
import test from 'ava';
import { deserialize } from '../../../src/keras/base/construct.js';
import { serialize } from '../../../src/keras/base/serializable.js';
import type { Layer } from '../../../src/keras/layers/base/layer.js';
import { startTestEngine, withSession } from '../../support/keras.js';
import { callFlat, makeLayer, valuesOf } from '../../support/make-layer.js';
import { numbers } from '../../support/recurrent-cases.js';

await startTestEngine();

const cells = (): Layer[] => [makeLayer('LSTMCell', [2]), makeLayer('GRUCell', [3])];

test('stacked cells give what a layer on a layer gives', (t) => {
  withSession(() => {
    const stack = makeLayer('RNN', [cells()], { return_sequences: true, return_state: true });
    const first = makeLayer('LSTM', [2], { return_sequences: true, return_state: true });
    const second = makeLayer('GRU', [3], { return_sequences: true, return_state: true });
    const x = numbers(1, 'x', [2, 4, 3]);
    const mask = tf.tensor2d([1, 1, 0, 1, 0, 1, 1, 0], [2, 4], 'bool');
    stack.buildFor({ sequences_shape: x.shape });
    first.buildFor({ sequences_shape: x.shape });
    second.buildFor({ sequences_shape: [2, 4, 2] });
    [...first.weights, ...second.weights].forEach((weight, i) => {
      weight.assign(tf.clone(stack.weights[i]?.value as tf.Tensor));
    });
    const [between, h, c] = callFlat(first, x, { mask }) as [tf.Tensor, tf.Tensor, tf.Tensor];
    const [outputs, last] = callFlat(second, between, { mask }) as [tf.Tensor, tf.Tensor];
    t.deepEqual(
      callFlat(stack, x, { mask }).map((each) => valuesOf(each)),
      [outputs, h, c, last].map((each) => valuesOf(each)),
    );
  });
});

test('weights lie under the stack, and a saved stack is made again', (t) => {
  withSession(() => {
    const layer = makeLayer('RNN', [cells()]);
    callFlat(layer, tf.zeros([1, 2, 3]));
    t.is(layer.weights[0]?.path, 'rnn/stacked_rnn_cells/lstm_cell/kernel');
    t.is(layer.weights[3]?.path, 'rnn/stacked_rnn_cells/gru_cell/kernel');
    const again = deserialize('layer', serialize(layer)) as Layer;
    t.deepEqual(serialize(again), serialize(layer));
    t.is(again.countParams(), layer.countParams());
  });
});

test('each cell has its states in the structure of its sizes', (t) => {
  withSession(() => {
    const layer = makeLayer('RNN', [cells()], { return_state: true });
    t.deepEqual(layer.computeOutputShape?.([null, 4, 3], {}), [
      [null, 3],
      [
        [null, 2],
        [null, 2],
      ],
      [null, 3],
    ]);
    const results = layer.call([tf.zeros([1, 4, 3])]) as unknown[];
    t.is(results.length, 3);
    t.true(Array.isArray(results[1]));
  });
});

test('the stack itself can be called for one step', (t) => {
  withSession(() => {
    const stack = makeLayer('StackedRNNCells', [cells()]);
    const states = [[tf.ones([1, 2]), tf.ones([1, 2])], tf.ones([1, 3])];
    const [output, next] = stack.call([tf.ones([1, 3]), states]) as [tf.Tensor, unknown[]];
    t.deepEqual(output.shape, [1, 3]);
    t.is(next.length, 2);
  });
});
