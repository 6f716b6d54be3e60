import * as tf from '@tensorflow/tfjs-core';
import test from 'ava';
import { session } from '../../../src/keras/base/session.js';
import { maskOf } from '../../../src/keras/layers/base/masks.js';
import { checkGradients } from '../../support/finite-differences.js';
import { startTestEngine, withSession } from '../../support/keras.js';
import { callLayer, makeLayer } from '../../support/make-layer.js';

await startTestEngine();

const table = [
  [1, 2],
  [3, 4],
  [5, 6],
];

test('numbers become their rows; negative ones count from the end', (t) => {
  withSession(() => {
    const layer = makeLayer('Embedding', [3, 2], { weights: [table] });
    const rows = callLayer(layer, tf.tensor([0, 2, -1, 1], [2, 2], 'int32'));
    t.deepEqual(rows.arraySync(), [
      [
        [1, 2],
        [5, 6],
      ],
      [
        [5, 6],
        [3, 4],
      ],
    ]);
    t.deepEqual(callLayer(layer, tf.tensor1d([1.9])).arraySync(), [[3, 4]]);
  });
});

test('a row that is used twice gets both gradients', (t) => {
  withSession(() => {
    const layer = makeLayer('Embedding', [3, 2], { weights: table });
    const [weights] = layer.weights;
    const numbers = tf.tensor1d([2, 0, 2], 'int32');
    const gradient = tf.grad((value: tf.Tensor) => {
      weights?.assign(tf.clone(value));
      return tf.sum(tf.square(callLayer(layer, numbers)));
    })(tf.tensor(table));
    t.deepEqual(gradient.arraySync(), [
      [2, 4],
      [0, 0],
      [20, 24],
    ]);
  });
});

test('a number without a row raises, saying where it stands', (t) => {
  withSession(() => {
    const layer = makeLayer('Embedding', [3, 2]);
    t.like(
      t.throws(() => callLayer(layer, tf.tensor2d([[5]], [1, 1], 'int32')), {
        message: /indices\[0,0\] = 5 is not in \[0, 3\)/,
      }),
      { kind: 'InvalidArgumentError' },
    );
  });
});

test('with mask_zero zeros are no steps', (t) => {
  withSession(() => {
    const layer = makeLayer('Embedding', [4, 2], { mask_zero: true });
    const mask = maskOf(callLayer(layer, tf.tensor([1, 0, 3], [1, 3], 'int32')));
    t.deepEqual((mask as tf.Tensor).arraySync(), [[1, 0, 1]]);
  });
});

test('input_dim does not say what comes in, as it does for other layers', (t) => {
  withSession(() => {
    t.is(makeLayer('Embedding', [3, 2]).batchShape, undefined);
  });
});

test('what Keras 2 took is taken with a note', (t) => {
  withSession(() => {
    t.false('input_length' in makeLayer('Embedding', [3, 2], { input_length: 4 }).getConfig());
    t.deepEqual(session().warnings, ['Argument `input_length` is deprecated. Just remove it.']);
  });
});

for (const [args, message] of [
  [[0, 2], /`input_dim` must be a positive integer. Received: input_dim=0 \(of type int\)/],
  [[3, 2.5], /`output_dim` must be a positive integer. Received: output_dim=2.5 \(of type float\)/],
  [[3], /missing 1 required positional argument: 'output_dim'/],
] as const)
  test(`Embedding(${args.join(', ')}) raises`, (t) => {
    t.throws(() => withSession(() => makeLayer('Embedding', args)), { message });
  });

test('gradients agree with differences', (t) => {
  withSession(() => {
    const layer = makeLayer('Embedding', [3, 2], { weights: table });
    const numbers = tf.tensor1d([2, 0, 2, 1], 'int32');
    const run = (value: tf.Tensor): tf.Tensor => {
      layer.weights[0]?.assign(tf.clone(value));
      return tf.tanh(tf.mul(callLayer(layer, numbers), 0.2));
    };
    t.deepEqual(checkGradients(run, [tf.tensor(table)]), []);
  });
});
