import * as tf from '@tensorflow/tfjs-core';
import test from 'ava';
import { construct } from '../../../src/keras/base/construct.js';
import { Normalization } from '../../../src/keras/layers/normalization.js';
import { startTestEngine, withSession } from '../../support/keras.js';
import { callLayer, makeLayer } from '../../support/make-layer.js';

await startTestEngine();

const adapted = (data: unknown, options = {}): Normalization => {
  const layer = construct(Normalization, [], options);
  layer.adapt(data);
  return layer;
};

const rounded = (x: tf.Tensor): number[] =>
  Array.from(x.dataSync(), (v) => Math.round(v * 1e4) / 1e4);

test('inputs are brought to the mean and variance of what was seen', (t) => {
  withSession(() => {
    const data = tf.tensor([1, 10, 3, 30], [2, 2]);
    t.deepEqual(rounded(callLayer(adapted(data), data)), [-1, -1, 1, 1]);
    t.deepEqual(rounded(callLayer(adapted(data, { invert: true }), tf.tensor([[-1, 1]]))), [1, 30]);
    t.deepEqual(
      adapted(data).weights.map(({ name, dtype }) => [name, dtype]),
      [
        ['mean', 'float32'],
        ['variance', 'float32'],
        ['count', 'int64'],
      ],
    );
  });
});

test('changed weights count from `finalizeState` on, as in Keras', (t) => {
  withSession(() => {
    const layer = adapted(tf.tensor([1, 10, 3, 30], [2, 2]));
    const x = tf.tensor([[1, 10]]);
    layer.mean?.assignValues([0, 0]);
    layer.variance?.assignValues([1, 4]);
    t.deepEqual(rounded(callLayer(layer, x)), [-1, -1]);
    layer.finalizeState();
    t.deepEqual(rounded(callLayer(layer, x)), [1, 5]);
  });
});

test('batches together are as good as all data at once', (t) => {
  withSession(() => {
    const data = tf.tensor([1, 5, 2, 7, 11, 4], [3, 2]);
    const whole = adapted(data).weights.map(({ value }) => rounded(value));
    const parts = adapted(tf.split(data, [2, 1])).weights.map(({ value }) => rounded(value));
    t.deepEqual(parts, whole);
  });
});

test('without an axis there is one mean for all', (t) => {
  withSession(() => {
    t.deepEqual(
      rounded(callLayer(adapted(tf.tensor1d([1, 3]), { axis: null }), tf.tensor1d([1, 2, 3]))),
      [-1, 0, 1],
    );
  });
});

test('given statistics need no data; a layer that saw nothing lets its input through', (t) => {
  withSession(() => {
    const x = tf.tensor([[1, 4]]);
    const given = makeLayer('Normalization', [], { mean: [1, 2], variance: [1, 4] });
    t.deepEqual(rounded(callLayer(given, x)), [0, 1]);
    t.deepEqual(rounded(callLayer(makeLayer('Normalization'), x)), [1, 4]);
  });
});

test('wrong uses are refused by name', (t) => {
  withSession(() => {
    t.throws(() => makeLayer('Normalization', [], { mean: 1 }), {
      message: /both `mean` and `variance`/,
    });
    t.throws(() => makeLayer('Normalization', [], { mean: [1, 2], variance: [1] }), {
      message: /same shape/,
    });
    t.throws(() => adapted(5), { message: /adapt\(\).*Received: int/ });
    const layer = adapted(tf.ones([2, 3]));
    t.throws(
      () => {
        layer.adapt(tf.ones([2, 4]));
      },
      { message: /incompatible shape/ },
    );
  });
});
