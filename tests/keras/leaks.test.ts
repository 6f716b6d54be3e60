import * as tf from '@tensorflow/tfjs-core';
import test from 'ava';
import { construct } from '../../src/keras/base/construct.js';
import { KerasError } from '../../src/keras/base/errors.js';
import type { Arguments } from '../../src/keras/base/signature.js';
import { Callback } from '../../src/keras/callbacks/callback.js';
import { EarlyStopping } from '../../src/keras/callbacks/early-stopping.js';
import { ModelCheckpoint } from '../../src/keras/callbacks/model-checkpoint.js';
import { ReduceLROnPlateau } from '../../src/keras/callbacks/reduce-lr-on-plateau.js';
import type { KerasTensor } from '../../src/keras/graph/keras-tensor.js';
import type { Layer } from '../../src/keras/layers/base/layer.js';
import { input } from '../../src/keras/layers/input-layer.js';
import type { Model } from '../../src/keras/models/model.js';
import { SGD } from '../../src/keras/optimizers/sgd.js';
import { Trainer } from '../../src/keras/training/trainer.js';
import { startTestEngine, withSession } from '../support/keras.js';
import { labels, layer, waves } from '../support/small-models.js';
import { heldByEngine } from '../support/tensor-count.js';

await startTestEngine();

const rounds = 20;
const rows = 8;

const sequential = (...layers: readonly Layer[]): Model => layer('Sequential', [layers]) as Model;
const entrance = (...shape: readonly number[]): Layer => layer('InputLayer', [], { shape });

const cnn = (): Model =>
  sequential(
    entrance(6, 6, 2),
    layer('Conv2D', [3, 3], { activation: 'relu', kernel_regularizer: 'l2' }),
    layer('BatchNormalization'),
    layer('MaxPooling2D'),
    layer('Dropout', [0.3]),
    layer('Flatten'),
    layer('Dense', [3], { activation: 'softmax', activity_regularizer: 'l1' }),
  );

const maskedLstm = (): Model =>
  sequential(
    layer('Embedding', [5, 3], { mask_zero: true }),
    layer('LSTM', [4], { dropout: 0.2, recurrent_dropout: 0.2, return_sequences: true }),
    layer('Bidirectional', [layer('LSTM', [2])]),
    layer('Dense', [3], { activation: 'softmax' }),
  );

function twoOutputs(): Model {
  const x = input([[4]]);
  const hidden = layer('Dense', [5], { activation: 'relu' }).call([x]) as KerasTensor;
  const normal = layer('LayerNormalization').call([hidden]) as KerasTensor;
  const classes = layer('Dense', [3], { activation: 'softmax' }).call([normal]) as KerasTensor;
  const number = layer('Dense', [1]).call([hidden]) as KerasTensor;
  return layer('Functional', [x, [classes, number]]) as Model;
}

const nested = (): Model =>
  sequential(
    entrance(4),
    sequential(entrance(4), layer('Dense', [5], { activation: 'tanh' }), layer('Dropout', [0.2])),
    layer('Dense', [3], { activation: 'softmax' }),
  );

const kindOf = labels([rows], 3);
const sparse = { loss: 'sparse_categorical_crossentropy', metrics: ['accuracy'] };

/** A model with data, and how it is compiled. */
interface Subject {
  readonly make: () => Model;
  readonly x: unknown;
  readonly y: unknown;
  readonly compiled: Arguments;
  readonly fitted?: () => Arguments;
}

const subjects: Readonly<Record<string, Subject>> = {
  'a CNN with batch normalization, dropout and penalties, by Adam': {
    make: cnn,
    x: waves([rows, 6, 6, 2]),
    y: kindOf,
    compiled: { ...sparse, optimizer: 'adam' },
  },
  'an LSTM with masks and dropout, built by its data, by RMSprop': {
    make: maskedLstm,
    x: labels([rows, 4], 5),
    y: kindOf,
    compiled: { ...sparse, optimizer: 'rmsprop' },
  },
  'a model with two outputs, by Nadam': {
    make: twoOutputs,
    x: waves([rows, 4]),
    y: [kindOf, waves([rows, 1])],
    compiled: {
      loss: [sparse.loss, 'mse'],
      metrics: [['accuracy'], ['mae']],
      loss_weights: [1, 0.5],
      optimizer: 'nadam',
    },
  },
  'a model in a model, by SGD': {
    make: nested,
    x: waves([rows, 4]),
    y: kindOf,
    compiled: { ...sparse, optimizer: 'sgd', run_eagerly: true },
  },
  'callbacks that keep weights and change the learning rate': {
    make: nested,
    x: waves([rows, 4]),
    y: kindOf,
    compiled: { ...sparse, optimizer: 'adam' },
    fitted: () => ({
      callbacks: [
        construct(EarlyStopping, [], { patience: 0, restore_best_weights: true, monitor: 'loss' }),
        construct(ReduceLROnPlateau, [], { patience: 0, monitor: 'loss' }),
        construct(ModelCheckpoint, ['best.keras'], { save_best_only: true }),
      ],
    }),
  },
};

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
