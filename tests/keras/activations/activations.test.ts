import * as tf from '@tensorflow/tfjs-core';
import test from 'ava';
import { activations } from '../../../src/keras/activations/index.js';
import type { Activation } from '../../../src/keras/activations/activation.js';
import { checkGradients } from '../../support/finite-differences.js';
import { startTestEngine } from '../../support/keras.js';

await startTestEngine();

const of = (name: string): Activation => activations[name] as Activation;

/** Away from the kinks of all functions at 0, ±0.5, ±1, ±3 and 6. */
const smooth = (): tf.Tensor =>
  tf.tensor([-4.2, -2.3, -1.4, -0.71, -0.22, 0.21, 0.73, 1.6, 2.4, 4.4, 7.2, -0.31], [3, 4]);

const options: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  threshold: { threshold: 0.5, default_value: -1 },
};

const run = (name: string, x: tf.Tensor): tf.Tensor => of(name).run(x, options[name]);

// Its gradient is that of Keras, which sorts: equal to differences all the same.
for (const name of Object.keys(activations))
  test(`the gradient of ${name} agrees with differences, to second order`, (t) => {
    const x = smooth();
    t.deepEqual(
      checkGradients((v) => run(name, v), [x]),
      [],
    );
    const slope = (v: tf.Tensor): tf.Tensor =>
      tf.grad((w: tf.Tensor) => tf.sum(tf.square(run(name, w))))(v);
    t.deepEqual(
      checkGradients((v) => slope(v), [x]),
      [],
    );
  });

// What Keras 3.15 with TensorFlow 2.21 answers at ties and at the ends: [x, value, derivative].
const edges: readonly (readonly [string, readonly (readonly [number, number, number])[]])[] = [
  [
    'celu',
    [
      [0, 0, 2],
      [-50, -1, 0],
      [Infinity, Infinity, 1],
      [-Infinity, -1, 0],
    ],
  ],
  [
    'elu',
    [
      [0, 0, 1],
      [-1e4, -1, 0],
      [-Infinity, -1, 0],
      [NaN, NaN, 1],
    ],
  ],
  [
    'gelu',
    [
      [0, 0, 0.5],
      [1e4, 1e4, 1],
      [-1e4, 0, 0],
      [-Infinity, NaN, NaN],
    ],
  ],
  [
    'hard_sigmoid',
    [
      [0, 0.5, 1 / 6],
      [3, 1, 0],
      [-3, 0, 0],
      [NaN, NaN, 0],
    ],
  ],
  [
    'hard_tanh',
    [
      [1, 1, 1],
      [-1, -1, 1],
      [2, 1, 0],
      [NaN, NaN, 0],
    ],
  ],
  [
    'leaky_relu',
    [
      [0, 0, 0.2],
      [-1e4, -2000, 0.2],
      [-Infinity, -Infinity, 0.2],
    ],
  ],
  [
    'log_sigmoid',
    [
      [-1e4, -1e4, 1],
      [1e4, 0, 0],
      [0, -0.6931472, 0.5],
    ],
  ],
  [
    'relu',
    [
      [0, 0, 0],
      [-1e4, 0, 0],
      [Infinity, Infinity, 1],
    ],
  ],
  [
    'relu6',
    [
      [0, 0, 0],
      [6, 6, 0],
      [NaN, NaN, 0],
    ],
  ],
  [
    'selu',
    [
      [0, 0, 1.050701],
      [-1e4, -1.758099, 0],
      [NaN, NaN, 1.050701],
    ],
  ],
  [
    'silu',
    [
      [0, 0, 0.5],
      [1e4, 1e4, 1],
      [-Infinity, NaN, NaN],
    ],
  ],
  [
    'softplus',
    [
      [1e4, 1e4, 1],
      [-1e4, 0, 0],
      [-Infinity, 0, 0],
    ],
  ],
  [
    'softsign',
    [
      [0, 0, 1],
      [Infinity, NaN, 0],
    ],
  ],
  [
    'sparse_plus',
    [
      [-1, 0, 0],
      [1, 1, 1],
      [0, 0.25, 0.5],
    ],
  ],
  [
    'sparse_sigmoid',
    [
      [-1, 0, 0],
      [1, 1, 0],
      [NaN, NaN, 0.5],
    ],
  ],
];

const close = (got: number, wanted: number): boolean =>
  Object.is(got, wanted) ||
  Math.abs(got - wanted) <= 1e-5 * Math.max(1, Math.abs(wanted)) ||
  got === wanted;

for (const [name, rows] of edges)
  test(`${name} does what TensorFlow does at ties and ends`, (t) => {
    for (const [at, value, slope] of rows) {
      const x = tf.tensor1d([at]);
      const [got = 0] = run(name, x).dataSync();
      const [derivative = 0] = tf
        .grad((v: tf.Tensor) => run(name, v))(x)
        .dataSync();
      t.true(close(got, value), `${name}(${at}) is ${got}, not ${value}`);
      t.true(close(derivative, slope), `${name}'(${at}) is ${derivative}, not ${slope}`);
    }
  });

test('options change the function, and defaults stay where nothing is said', (t) => {
  const x = tf.tensor1d([-1, 0.3, 3]);
  const row = (name: string, given?: Readonly<Record<string, unknown>>): number[] =>
    Array.from(of(name).run(x, given).dataSync(), (value) => Number(value.toFixed(4)));
  t.deepEqual(row('relu', { negative_slope: 0.2, max_value: 2, threshold: 0.5 }), [-0.3, -0.04, 2]);
  t.deepEqual(row('relu', { max_value: 2 }), [0, 0.3, 2]);
  t.deepEqual(row('elu', { alpha: 0.5 }), [-0.3161, 0.3, 3]);
  t.deepEqual(row('leaky_relu'), [-0.2, 0.3, 3]);
  t.deepEqual(row('gelu', { approximate: true }), [-0.1588, 0.1854, 2.9964]);
});

test('softmax goes along any axis', (t) => {
  const x = tf.tensor([0, 0, Math.log(3), 0], [2, 2]);
  const row = (axis: number | null): number[] =>
    Array.from(of('softmax').run(x, { axis }).dataSync(), (value) => Number(value.toFixed(4)));
  t.deepEqual(row(-1), [0.5, 0.5, 0.75, 0.25]);
  t.deepEqual(row(0), [0.25, 0.5, 0.75, 0.5]);
  t.deepEqual(row(null), [0.1667, 0.1667, 0.5, 0.1667]);
  t.throws(() => of('softmax').run(x, { axis: 4 }), { message: /axis.*\[-2, 2\).*axis=4/ });
});
