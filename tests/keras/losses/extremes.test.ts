import test from 'ava';
import * as tf from '@tensorflow/tfjs-core';
import { KerasError } from '../../../src/keras/base/errors.js';
import { noteLogits } from '../../../src/keras/base/logits.js';
import { session } from '../../../src/keras/base/session.js';
import { lossFunctions } from '../../../src/keras/losses/index.js';
import { callPair } from '../../../src/keras/losses/pair-function.js';
import { startTestEngine, withSession } from '../../support/keras.js';

await startTestEngine();

function lossOf(
  name: string,
  labels: tf.TensorLike,
  predictions: tf.Tensor,
  options = {},
): number[] {
  const pair = lossFunctions[name];
  if (pair === undefined) throw new Error(`There is no ${name}.`);
  return Array.from(callPair(pair, [tf.tensor(labels), predictions], options).dataSync());
}

test('what is known to be a softmax or sigmoid is measured by its logits, without clipping', (t) => {
  withSession(() => {
    tf.tidy(() => {
      const logits = tf.tensor([[300, 0]]);
      const softmax = tf.softmax(logits);
      t.true(
        Math.abs((lossOf('sparse_categorical_crossentropy', [1], softmax)[0] ?? 0) - 16.118) < 1e-3,
      );
      noteLogits(softmax, logits);
      t.deepEqual(lossOf('sparse_categorical_crossentropy', [1], softmax), [300]);
      t.deepEqual(lossOf('categorical_crossentropy', [[0, 1]], softmax), [300]);
      const sigmoid = tf.sigmoid(tf.tensor([[200]]));
      noteLogits(sigmoid, tf.tensor([[200]]));
      t.deepEqual(lossOf('binary_crossentropy', [[0]], sigmoid), [200]);
    });
  });
});

test('from_logits on a softmax is warned of', (t) => {
  withSession(() => {
    tf.tidy(() => {
      const logits = tf.tensor([[1, 2]]);
      const softmax = tf.softmax(logits);
      noteLogits(softmax, logits);
      lossOf('sparse_categorical_crossentropy', [1], softmax, { from_logits: true });
      t.regex(session().warnings[0] ?? '', /received `from_logits=True`.*Softmax/);
    });
  });
});

test('NaN stays NaN, also where probabilities are clipped', (t) => {
  withSession(() => {
    tf.tidy(() => {
      for (const name of ['binary_crossentropy', 'categorical_crossentropy', 'kl_divergence'])
        t.deepEqual(lossOf(name, [[0, 1]], tf.tensor([[NaN, 0.5]])), [NaN], name);
    });
  });
});

test('a label that is no class is an error that names it', (t) => {
  withSession(() => {
    tf.tidy(() => {
      for (const label of [-1, 2]) {
        const error = t.throws(
          () =>
            lossOf(
              'sparse_categorical_crossentropy',
              [0, label],
              tf.tensor([
                [0.5, 0.5],
                [1, 0],
              ]),
            ),
          { instanceOf: KerasError },
        );
        t.is(error.kind, 'InvalidArgumentError');
        t.regex(error.message, new RegExp(`label value of ${label} .* \\[0, 2\\)`));
      }
    });
  });
});
