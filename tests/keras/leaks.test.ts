import * as tf from '@tensorflow/tfjs-core';
import test from 'ava';
import { construct } from '../../src/keras/base/construct.js';
import { KerasError } from '../../src/keras/base/errors.js';
import { Callback } from '../../src/keras/callbacks/callback.js';
import { EarlyStopping } from '../../src/keras/callbacks/early-stopping.js';
import { SGD } from '../../src/keras/optimizers/sgd.js';
import { Trainer } from '../../src/keras/training/trainer.js';
import { startTestEngine, withSession } from '../support/keras.js';
import { labels, layer, waves } from '../support/small-models.js';
import { heldByEngine } from '../support/tensor-count.js';
import {
  kindOf,
  nested,
  rows,
  sparse,
  subjects,
  type Subject,
} from '../support/training-subjects.js';

await startTestEngine();

const rounds = 20;
const quiet = { verbose: 0, batch_size: 3 };

for (const [name, subject] of Object.entries(subjects))
  test(`twenty rounds leave nothing behind: ${name}`, (t) => {
    withSession(() => {
      round(subject);
      const before = heldByEngine();
      for (let i = 0; i < rounds; i++) round(subject);
      t.deepEqual(heldByEngine(), before);
    });
  });

/** Builds a model, does all that can be done with it, and lets it go. */
function round({ make, x, y, compiled, fitted }: Subject): void {
  const model = make();
  const trainer = new Trainer(model);
  trainer.compile([], compiled);
  trainer.fit([x, y], { ...quiet, epochs: 2, validation_split: 0.25, ...fitted?.() });
  trainer.evaluate([x, y], quiet);
  trainer.predict([x], quiet);
  trainer.trainOnBatch([x, y]);
  trainer.testOnBatch([x, y]);
  trainer.predictOnBatch([x]);
  model.dispose();
}

test('an optimizer of the program’s own holds its momenta as long as the model lives', (t) => {
  withSession(() => {
    const optimizer = construct(SGD, [0.01], { momentum: 0.9, nesterov: true, clipnorm: 1 });
    const subject: Subject = {
      make: nested,
      x: waves([rows, 4]),
      y: kindOf,
      compiled: { ...sparse, optimizer },
    };
    round(subject);
    const before = heldByEngine();
    for (let i = 0; i < rounds; i++) round(subject);
    t.deepEqual(heldByEngine(), before);
    optimizer.dispose();
  });
});

test('a session that ends lets go of models that nobody has disposed', (t) => {
  const before = heldByEngine();
  withSession(() => {
    for (const { make, x, y, compiled } of Object.values(subjects)) {
      const trainer = new Trainer(make());
      trainer.compile([], compiled);
      trainer.fit([x, y], { ...quiet, epochs: 1 });
    }
  });
  t.deepEqual(heldByEngine(), before);
});

type Moment = 'onTrainBegin' | 'onEpochBegin' | 'onTrainBatchEnd' | 'onTestBatchEnd' | 'onEpochEnd';

/** Throws at one moment of a training. */
class Thrower extends Callback {
  constructor(moment: Moment) {
    super();
    this[moment] = () => {
      throw new KerasError('RuntimeError', `stopped in ${moment}`);
    };
  }
}

const { x, y, compiled } = subjects['a model in a model, by SGD'] as Subject;

const failures: Readonly<Record<string, (trainer: Trainer) => unknown>> = {
  'labels of a wrong shape': (trainer) => trainer.fit([x, waves([rows, 2, 5])], quiet),
  'labels that are no classes': (trainer) => trainer.fit([x, waves([rows, 7])], quiet),
  'inputs of a wrong shape': (trainer) => trainer.fit([waves([rows, 9]), y], quiet),
  'too few labels': (trainer) => trainer.fit([x, labels([rows - 1], 3)], quiet),
  'no labels': (trainer) => trainer.fit([x], quiet),
  'validation data of a wrong shape': (trainer) =>
    trainer.fit([x, y], { ...quiet, validation_data: [waves([rows, 9]), y] }),
  'weights of a wrong shape': (trainer) =>
    trainer.fit([x, y], { ...quiet, sample_weight: waves([rows, 7, 2]) }),
  'a single batch of a wrong shape': (trainer) => trainer.trainOnBatch([waves([rows, 9]), y]),
  'a prediction of a wrong shape': (trainer) => trainer.predict([waves([rows, 9])], quiet),
  ...Object.fromEntries(
    (
      ['onTrainBegin', 'onEpochBegin', 'onTrainBatchEnd', 'onTestBatchEnd', 'onEpochEnd'] as const
    ).map((moment) => [
      `a callback that throws in ${moment}, beside one that keeps weights`,
      (trainer: Trainer): unknown => {
        const keeper = construct(EarlyStopping, [], {
          monitor: 'loss',
          restore_best_weights: true,
          patience: 5,
        });
        const callbacks = [keeper, new Thrower(moment)];
        return trainer.fit([x, y], { ...quiet, epochs: 2, validation_split: 0.25, callbacks });
      },
    ]),
  ),
};

for (const [name, fail] of Object.entries(failures))
  test(`nothing is left of what fails in the middle: ${name}`, (t) => {
    withSession(() => {
      const attempt = (): void => {
        const model = nested();
        const trainer = new Trainer(model);
        trainer.compile([], compiled);
        t.throws(() => fail(trainer), { instanceOf: KerasError });
        trainer.fit([x, y], quiet);
        model.dispose();
      };
      attempt();
      const before = heldByEngine();
      for (let i = 0; i < 3; i++) attempt();
      t.deepEqual(heldByEngine(), before);
    });
  });

const calls: Readonly<Record<string, () => unknown>> = {
  'a dense layer given no rows': () => layer('Dense', [2]).call([tf.scalar(1)]),
  'a layer built for another width': () => {
    const dense = layer('Dense', [2]);
    dense.buildByHand([null, 3]);
    return dense.call([tf.ones([2, 4])]);
  },
  'an embedding of an index that it does not have': () =>
    layer('Embedding', [3, 2]).call([tf.tensor1d([7], 'int32')]),
  'a function of a program that throws': () =>
    layer('Lambda', [
      (given: tf.Tensor) => {
        tf.keep(tf.square(given)).dispose();
        tf.square(given);
        throw new KerasError('ValueError', 'no');
      },
    ]).call([tf.ones([2])]),
  'shapes that do not merge': () => layer('Add').call([[tf.ones([2, 3]), tf.ones([2, 4])]]),
  'a convolution larger than its input': () =>
    layer('Conv2D', [1, 5]).call([tf.ones([1, 3, 3, 1])]),
};

for (const [name, call] of Object.entries(calls))
  test(`nothing is left of a call that fails: ${name}`, (t) => {
    const before = heldByEngine();
    tf.engine().startScope();
    withSession(() => t.throws(call, { instanceOf: KerasError }));
    tf.engine().endScope();
    t.deepEqual(heldByEngine(), before);
  });
