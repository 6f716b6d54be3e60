import test from 'ava';
import * as tf from '@tensorflow/tfjs-core';
import { construct } from '../../../src/keras/base/construct.js';
import { KerasError } from '../../../src/keras/base/errors.js';
import { deserialize } from '../../../src/keras/base/construct.js';
import { serialize } from '../../../src/keras/base/serializable.js';
import { setMask } from '../../../src/keras/layers/base/masks.js';
import { losses } from '../../../src/keras/losses/index.js';
import type { Loss } from '../../../src/keras/losses/loss.js';
import { MeanAbsoluteError } from '../../../src/keras/losses/mean-absolute-error.js';
import { startTestEngine, withSession } from '../../support/keras.js';

await startTestEngine();

const labels = [[0], [0], [0], [0]];
const errors = [[1], [2], [3], [6]];

function measure(reduction: string | null, weights?: tf.TensorLike): number[] {
  const loss = construct(MeanAbsoluteError, [reduction], {});
  const weight = weights === undefined ? null : tf.tensor(weights);
  return Array.from(loss.measure(tf.tensor(labels), tf.tensor(errors), weight).dataSync());
}

test('reductions make one number of the losses of samples', (t) => {
  withSession(() => {
    tf.tidy(() => {
      const weights = [1, 0, 1, 2];
      t.deepEqual(measure('sum_over_batch_size'), [3]);
      t.deepEqual(measure('sum'), [12]);
      t.deepEqual(measure('none'), [1, 2, 3, 6]);
      t.deepEqual(measure(null, weights), [1, 0, 3, 12]);
      t.deepEqual(measure('sum_over_batch_size', weights), [4]);
      t.deepEqual(measure('mean_with_sample_weight', weights), [4]);
      t.deepEqual(measure('mean_with_sample_weight', [0, 0, 0, 0]), [0]);
    });
  });
});

test('the mean is over the steps that are not masked', (t) => {
  withSession(() => {
    tf.tidy(() => {
      const predictions = tf.tensor([
        [[1], [2]],
        [[3], [6]],
      ]);
      setMask(
        predictions,
        tf.tensor([
          [true, false],
          [true, true],
        ]),
      );
      const loss = construct(MeanAbsoluteError, [], {});
      const value = loss.measure(tf.zeros([2, 2, 1]), predictions);
      t.true(Math.abs((value.dataSync()[0] ?? 0) - 10 / 3) < 1e-6);
    });
  });
});

test('an unknown reduction is refused', (t) => {
  withSession(() => {
    t.throws(() => construct(MeanAbsoluteError, ['average'], {}), {
      instanceOf: KerasError,
      message: /Invalid value for argument `reduction`.*reduction=average/,
    });
  });
});

test('each loss comes back from its saved form', (t) => {
  withSession(() => {
    for (const made of Object.values(losses)) {
      const saved = serialize(construct(made, [], {}));
      t.deepEqual(serialize(deserialize('loss', saved) as Loss), saved);
    }
  });
});
