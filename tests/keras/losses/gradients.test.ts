import test from 'ava';
import * as tf from '@tensorflow/tfjs-core';
import { lossFunctions } from '../../../src/keras/losses/index.js';
import { callPair } from '../../../src/keras/losses/pair-function.js';
import { checkGradients } from '../../support/finite-differences.js';
import { startTestEngine, withSession } from '../../support/keras.js';

await startTestEngine();

const scores = [
  [0.3, 0.45, 0.25],
  [0.1, 0.2, 0.7],
];
const oneHot = [
  [0, 1, 0],
  [1, 0, 0],
];
const real = [
  [1.2, -0.4, 0.7],
  [0.2, 2.1, -1.3],
];

/** Labels and predictions away from every kink, and options. */
const rows: readonly (readonly [string, tf.TensorLike, tf.TensorLike, object?])[] = [
  ['mean_squared_error', scores, real],
  ['mean_absolute_error', scores, real],
  ['mean_absolute_percentage_error', scores, real],
  [
    'mean_squared_logarithmic_error',
    scores,
    [
      [1.2, 0.4, 0.7],
      [0.2, 2.1, 1.3],
    ],
  ],
  ['huber', scores, real, { delta: 0.6 }],
  ['log_cosh', scores, real],
  ['cosine_similarity', scores, real],
  ['cosine_similarity', scores, real, { axis: 0 }],
  [
    'kl_divergence',
    [
      [0.2, 0.5, 0.3],
      [0.6, 0.3, 0.1],
    ],
    scores,
  ],
  ['poisson', real, scores],
  [
    'hinge',
    [
      [-1, 1, 1],
      [1, -1, 1],
    ],
    real,
  ],
  ['squared_hinge', oneHot, real],
  ['categorical_hinge', oneHot, real],
  ['binary_crossentropy', oneHot, scores, { label_smoothing: 0.2 }],
  ['binary_crossentropy', oneHot, real, { from_logits: true }],
  ['binary_focal_crossentropy', oneHot, scores, { apply_class_balancing: true }],
  ['binary_focal_crossentropy', oneHot, real, { from_logits: true, gamma: 1.5 }],
  ['categorical_crossentropy', oneHot, scores, { label_smoothing: 0.1 }],
  ['categorical_crossentropy', oneHot, real, { from_logits: true }],
  ['categorical_focal_crossentropy', oneHot, scores],
  ['categorical_focal_crossentropy', oneHot, real, { from_logits: true }],
  ['categorical_generalized_cross_entropy', [1, 2], scores, { q: 0.6 }],
  ['sparse_categorical_crossentropy', [1, 2], scores],
  ['sparse_categorical_crossentropy', [2, 0], real, { from_logits: true }],
  ['sparse_categorical_crossentropy', [2, 0], real, { from_logits: true, ignore_class: 0 }],
  ['dice', oneHot, scores],
  ['tversky', oneHot, scores, { alpha: 0.3, beta: 0.7, axis: [1] }],
  [
    'circle',
    [0, 0, 1],
    [
      [0.6, 0.2],
      [0.1, 0.7],
      [0.5, 0.3],
    ],
    { gamma: 2 },
  ],
  [
    'ctc',
    [
      [1, 2, 0],
      [2, 2, 1],
    ],
    [0, 1].map((n) =>
      [0, 1, 2, 3, 4].map((s) => [0, 1, 2].map((c) => Math.sin(n + 2 * s + 5 * c))),
    ),
  ],
];

rows.forEach(([name, labels, predictions, options], index) => {
  test(`the gradient of ${name} is that of its values (${index})`, (t) => {
    withSession(() => {
      const before = tf.memory().numTensors;
      tf.tidy(() => {
        const yTrue = tf.tensor(labels);
        const pair = lossFunctions[name];
        if (pair === undefined) throw new Error(`There is no ${name}.`);
        const compute = (yPred: tf.Tensor): tf.Tensor =>
          callPair(pair, [yTrue, yPred], { ...options });
        t.deepEqual(checkGradients(compute, [tf.tensor(predictions)]), []);
      });
      t.is(tf.memory().numTensors, before);
    });
  });
});

test('every function of losses is among the rows', (t) => {
  const tried = new Set(rows.map(([name]) => name));
  t.deepEqual([...tried].sort(), Object.keys(lossFunctions).sort());
});

test('cross-entropies have second derivatives', (t) => {
  withSession(() => {
    tf.tidy(() => {
      for (const [name, labels] of [
        ['sparse_categorical_crossentropy', [2, 0]],
        ['categorical_crossentropy', oneHot],
        ['binary_crossentropy', oneHot],
      ] as const) {
        const pair = lossFunctions[name];
        if (pair === undefined) throw new Error(`There is no ${name}.`);
        const slope = tf.grad((x) => callPair(pair, [tf.tensor(labels), x], { from_logits: true }));
        t.deepEqual(checkGradients(slope, [tf.tensor(real)]), []);
      }
    });
  });
});

test('labels have gradients as well', (t) => {
  withSession(() => {
    tf.tidy(() => {
      for (const name of ['categorical_crossentropy', 'binary_crossentropy']) {
        const pair = lossFunctions[name];
        if (pair === undefined) throw new Error(`There is no ${name}.`);
        const compute = (yTrue: tf.Tensor): tf.Tensor =>
          callPair(pair, [yTrue, tf.tensor(real)], { from_logits: true });
        t.deepEqual(checkGradients(compute, [tf.tensor(scores)]), []);
      }
    });
  });
});
