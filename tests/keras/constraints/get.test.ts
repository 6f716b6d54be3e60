import test from 'ava';
import * as tf from '@tensorflow/tfjs-core';
import { construct, deserialize } from '../../../src/keras/base/construct.js';
import { serialize } from '../../../src/keras/base/serializable.js';
import { Constraint } from '../../../src/keras/constraints/constraint.js';
import { getConstraint } from '../../../src/keras/constraints/get.js';
import { constraints } from '../../../src/keras/constraints/index.js';
import { startTestEngine, withSession } from '../../support/keras.js';

await startTestEngine();

const project = (identifier: unknown, weight: tf.TensorLike): number[] =>
  Array.from(
    getConstraint(identifier)?.project(tf.tensor(weight)).dataSync() ?? [],
    (value) => Math.round(value * 1e5) / 1e5,
  );

test('constraints go by class names and their snake case, classes and functions', (t) => {
  withSession(() => {
    for (const name of ['non_neg', 'NonNeg', 'max_norm', 'unit_norm', 'min_max_norm'])
      t.true(getConstraint(name) instanceof Constraint, name);
    for (const name of ['nonneg', 'maxnorm', 3])
      t.throws(() => getConstraint(name), {
        message: `Could not interpret constraint identifier: ${name}`,
      });
  });
});

test('weights are brought to the nearest that keep the rule', (t) => {
  withSession(() => {
    tf.tidy(() => {
      const weight = [
        [3, 0.3],
        [4, 0.4],
      ];
      t.deepEqual(project('non_neg', [-1, 2]), [0, 2]);
      t.deepEqual(project('max_norm', weight), [1.2, 0.3, 1.6, 0.4]);
      t.deepEqual(project('unit_norm', weight), [0.6, 0.6, 0.8, 0.8]);
      t.deepEqual(project('min_max_norm', weight), [0.6, 0.3, 0.8, 0.4]);
      t.deepEqual(
        project((w: tf.Tensor) => tf.neg(w), [1, -2]),
        [-1, 2],
      );
    });
  });
});

for (const [name, made] of Object.entries(constraints)) {
  test(`${name} comes back from its saved form`, (t) => {
    withSession(() => {
      const saved = serialize(construct(made, [], {}));
      t.deepEqual(serialize(deserialize('constraint', saved) as Constraint), saved);
    });
  });
}
