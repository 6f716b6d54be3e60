import * as tf from '@tensorflow/tfjs-core';
import test from 'ava';
import { session } from '../../../src/keras/base/session.js';
import type { Layer } from '../../../src/keras/layers/base/layer.js';
import { startTestEngine, withSession } from '../../support/keras.js';
import { callLayer, makeLayer } from '../../support/make-layer.js';

await startTestEngine();

const train = (layer: Layer, x = tf.ones([4, 6])): number[] =>
  Array.from(callLayer(layer, x, { training: true }).dataSync());

test('outside training the input stays as it is', (t) => {
  withSession(() => {
    const x = tf.tensor([1, 2, 3, 4], [2, 2]);
    for (const name of ['Dropout', 'AlphaDropout', 'GaussianDropout', 'GaussianNoise'])
      t.deepEqual([...callLayer(makeLayer(name, [0.5]), x).dataSync()], [1, 2, 3, 4]);
  });
});

test('in training entries are dropped or grow, with other masks at each call', (t) => {
  withSession(() => {
    const layer = makeLayer('Dropout', [0.2], { seed: 3 });
    const first = train(layer, tf.ones([100, 100]));
    t.deepEqual([...new Set(first)].sort(), [0, 1.25]);
    t.true(Math.abs(first.filter((value) => value === 0).length / 1e4 - 0.2) < 0.02);
    t.notDeepEqual(train(layer, tf.ones([100, 100])), first);
    t.deepEqual(train(makeLayer('Dropout', [0.2], { seed: 3 }), tf.ones([100, 100])), first);
  });
});

test('setting the random seed makes masks repeatable', (t) => {
  const masks = (seed: number): number[][] =>
    withSession(() => {
      session().setRandomSeed(seed);
      const layers = [makeLayer('Dropout', [0.5]), makeLayer('Dropout', [0.5])];
      return layers.flatMap((layer) => [train(layer), train(layer)]);
    });
  t.deepEqual(masks(1), masks(1));
  t.notDeepEqual(masks(1), masks(2));
  t.is(new Set(masks(1).map(String)).size, 4);
});

test('a noise shape shares the mask along an axis', (t) => {
  withSession(() => {
    const rows = makeLayer('Dropout', [0.5], { noise_shape: [null, 1], seed: 1 });
    const dropped = train(rows, tf.ones([8, 2]));
    t.true(dropped.every((value, i) => value === dropped[i - (i % 2)]));
    t.is(new Set(dropped).size, 2);
    const spatial = makeLayer('SpatialDropout1D', [0.5], { seed: 1 });
    const channels = callLayer(spatial, tf.ones([2, 3, 8]), {
      training: true,
    }).arraySync() as number[][][];
    for (const [first, ...others] of channels) for (const step of others) t.deepEqual(step, first);
  });
});

test('rate 0 changes nothing and rate 1 gives zeros', (t) => {
  withSession(() => {
    t.deepEqual(new Set(train(makeLayer('Dropout', [0]))), new Set([1]));
    t.deepEqual(new Set(train(makeLayer('Dropout', [1]))), new Set([0]));
  });
});

test('the gradient goes where the mask let through', (t) => {
  withSession(() => {
    const kept: number[] = [];
    const gradient = tf.grad((x: tf.Tensor) => {
      const y = callLayer(makeLayer('Dropout', [0.5], { seed: 5 }), x, { training: true });
      kept.push(...y.dataSync());
      return tf.sum(y);
    })(tf.ones([3, 4]));
    t.deepEqual([...gradient.dataSync()], kept);
  });
});

test('noise has the mean and the deviation that it should have', (t) => {
  withSession(() => {
    const statistics = (layer: Layer, x: tf.Tensor): number[] => {
      const { mean, variance } = tf.moments(callLayer(layer, x, { training: true }));
      return [mean, tf.sqrt(variance)].map((value) => value.dataSync()[0] ?? NaN);
    };
    const close = ([mean = NaN, deviation = NaN]: number[], wanted: number[]): void => {
      t.true(Math.abs(mean - (wanted[0] ?? NaN)) < 0.02);
      t.true(Math.abs(deviation - (wanted[1] ?? NaN)) < 0.02);
    };
    close(statistics(makeLayer('GaussianNoise', [0.3]), tf.zeros([100, 100])), [0, 0.3]);
    close(statistics(makeLayer('GaussianDropout', [0.2]), tf.ones([100, 100])), [1, 0.5]);
    const normal = tf.tensor(
      Float32Array.from({ length: 20_000 }, (_, i) => (i % 2 === 0 ? 1 : -1)),
    );
    close(statistics(makeLayer('AlphaDropout', [0.3]), normal), [0, 1]);
  });
});

const wrong: readonly (readonly [string, readonly unknown[], string, RegExp])[] = [
  ['Dropout', [1.5], 'ValueError', /argument `rate`.*between 0 and 1.*rate=1.5/],
  ['Dropout', [-0.1], 'ValueError', /rate=-0.1/],
  ['Dropout', ['a'], 'TypeError', /'<=' not supported between instances of 'int' and 'str'/],
  ['Dropout', [], 'TypeError', /missing 1 required positional argument: 'rate'/],
  ['Dropout', [0.5, [2, 0]], 'ValueError', /noise_shape.*index 1: 0/],
  ['Dropout', [0.5, null, 'a'], 'ValueError', /`seed` must be an integer.*seed=a/],
  ['GaussianNoise', [-1], 'ValueError', /argument `stddev`/],
];

for (const [name, args, kind, message] of wrong)
  test(`${name}(${JSON.stringify(args)}) raises ${kind}`, (t) => {
    t.like(
      t.throws(() => withSession(() => makeLayer(name, args)), { message }),
      { kind },
    );
  });
