import test from 'ava';
import * as tf from '@tensorflow/tfjs-core';
import { construct, deserialize } from '../../../src/keras/base/construct.js';
import { KerasError } from '../../../src/keras/base/errors.js';
import { serialize } from '../../../src/keras/base/serializable.js';
import { getRegularizer } from '../../../src/keras/regularizers/get.js';
import { regularizers } from '../../../src/keras/regularizers/index.js';
import { Regularizer } from '../../../src/keras/regularizers/regularizer.js';
import { checkGradients } from '../../support/finite-differences.js';
import { startTestEngine, withSession } from '../../support/keras.js';

await startTestEngine();

const weight = [
  [0.5, -1, 2],
  [1.5, 0.25, -0.75],
];

test('regularizers go by class names and their snake case, classes and functions', (t) => {
  withSession(() => {
    for (const name of ['l1', 'l2', 'L1', 'l1l2', 'L1L2', 'orthogonal_regularizer'])
      t.true(getRegularizer(name) instanceof Regularizer, name);
    tf.tidy(() => {
      t.deepEqual(
        Array.from(
          getRegularizer((w: tf.Tensor) => tf.mul(w, 2))
            ?.penalize(tf.tensor(weight))
            .dataSync() ?? [],
        ),
        [5],
      );
    });
    for (const name of ['l1_l2', 'l3', 'none', 2])
      t.throws(() => getRegularizer(name), {
        message: `Could not interpret regularizer identifier: ${name}`,
      });
  });
});

for (const [name, made] of Object.entries(regularizers)) {
  test(`${name} has the gradient of its values, and comes back from its saved form`, (t) => {
    withSession(() => {
      const penalty = construct(made, [0.3], {});
      tf.tidy(() => {
        t.deepEqual(
          checkGradients((x) => penalty.penalize(x), [tf.tensor(weight)]),
          [],
        );
      });
      const saved = serialize(penalty);
      t.deepEqual(serialize(deserialize('regularizer', saved) as Regularizer), saved);
    });
  });
}

test('a weight of 0 has no gradient of its absolute value', (t) => {
  withSession(() => {
    tf.tidy(() => {
      const l1 = getRegularizer('l1');
      const slope = tf.grad((x) => l1?.penalize(x) ?? x)(tf.tensor([0, 2, -2]));
      t.deepEqual(
        Array.from(slope.dataSync(), (value) => Math.round(value * 100)),
        [0, 1, -1],
      );
    });
  });
});

test('negative, infinite and other factors are refused', (t) => {
  withSession(() => {
    const l2 = regularizers.L2;
    if (l2 === undefined) throw new Error('There is no L2.');
    for (const factor of [-1, Infinity, NaN, 'x'])
      t.throws(() => construct(l2, [factor], {}), {
        instanceOf: KerasError,
        message: /argument l2/,
      });
  });
});
