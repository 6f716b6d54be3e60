import * as tf from '@tensorflow/tfjs-core';
import test from 'ava';
import { construct } from '../../../src/keras/base/construct.js';
import { KerasError } from '../../../src/keras/base/errors.js';
import { Float } from '../../../src/keras/base/float.js';
import { session } from '../../../src/keras/base/session.js';
import type { Arguments } from '../../../src/keras/base/signature.js';
import { Callback, type Logs } from '../../../src/keras/callbacks/callback.js';
import type { Model } from '../../../src/keras/models/model.js';
import { SGD } from '../../../src/keras/optimizers/sgd.js';
import { ArrayData } from '../../../src/keras/training/array-data.js';
import { Trainer } from '../../../src/keras/training/trainer.js';
import { startTestEngine, withSession } from '../../support/keras.js';
import { labels, layer, setWaves, stack, waves } from '../../support/small-models.js';

await startTestEngine();

const regression = (): Model => {
  const model = stack(3, layer('Dense', [5], { activation: 'tanh' }), layer('Dense', [1]));
  setWaves(model, 1);
  return model;
};
const x = waves([10, 3], 0);
const y = waves([10, 1], 5, { scale: 0.8 });
const quiet = { verbose: 0, shuffle: false, batch_size: 4 };
const sgd = (): SGD => construct(SGD, [0.1], {});

const trainerFor = (model: Model, keywords: Arguments = {}): Trainer => {
  const trainer = new Trainer(model);
  trainer.compile([], { optimizer: sgd(), loss: 'mse', ...keywords });
  return trainer;
};

/** Figures without the wrapping of Python's whole floats. */
const plain = (value: unknown): unknown => {
  if (value instanceof Float) return value.value;
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]));
};

const isNear = (got: unknown, wanted: readonly number[], tolerance = 1e-5): boolean =>
  Array.isArray(got) &&
  got.length === wanted.length &&
  wanted.every((value, i) => Math.abs(Number(got[i]) - value) <= tolerance);

const firstWeight = (model: Model): number[] => [
  ...(model.weights[0]?.value.dataSync() ?? []).slice(0, 3),
];

test('a training goes as Keras trains', (t) => {
  withSession(() => {
    const model = regression();
    const trainer = trainerFor(model, { metrics: ['mae'] });
    const history = trainer.fit([x, y], { ...quiet, epochs: 2, validation_split: 0.3 });
    t.deepEqual(Object.keys(history.history), ['loss', 'mae', 'val_loss', 'val_mae']);
    t.deepEqual(history.epoch, [0, 1]);
    t.deepEqual(history.params, { verbose: 0, epochs: 2, steps: 2 });
    t.is(trainer.history, history);
    t.is(trainer.optimizer?.iterations, 4);
  });
});

test('evaluate gives a number, a list or a dictionary', (t) => {
  withSession(() => {
    const bare = trainerFor(regression());
    t.is(typeof plain(bare.evaluate([x, y], quietly)), 'number');
    const measured = trainerFor(regression(), { metrics: ['mse', 'mae'] });
    const list = plain(measured.evaluate([x, y], quietly)) as number[];
    t.is(list.length, 3);
    t.is(list[0], list[1]);
    const named = plain(measured.evaluate([x, y], { ...quietly, return_dict: true }));
    t.deepEqual(named, { loss: list[0], mae: list[2], mse: list[1] });
  });
});

const quietly = { verbose: 0, batch_size: 4 };

test('predict gives arrays outside the engine, whatever the batches', (t) => {
  withSession(() => {
    const trainer = new Trainer(regression());
    const before = tf.memory().numTensors;
    const whole = trainer.predict([x], { verbose: 0 }) as ArrayData;
    const parts = trainer.predict([x], { verbose: 0, batch_size: 3 }) as ArrayData;
    t.deepEqual(parts.shape, [10, 1]);
    t.true(isNear([...parts.data], [...whole.data].map(Number), 1e-6));
    t.deepEqual((trainer.predict([x], { ...quietly, steps: 2 }) as ArrayData).shape, [8, 1]);
    t.deepEqual((trainer.predictOnBatch([x]) as ArrayData).shape, [10, 1]);
    t.is(tf.memory().numTensors, before);
  });
});

test('single batches: the figures are those of the batch alone', (t) => {
  withSession(() => {
    const trainer = trainerFor(regression(), { metrics: ['mae'] });
    const batch = [x.rows(0, 4), y.rows(0, 4)];
    const before = plain(trainer.testOnBatch(batch)) as number[];
    const trained = plain(trainer.trainOnBatch(batch)) as number[];
    t.true(isNear(trained, before, 1e-6));
    const after = plain(trainer.testOnBatch(batch, { return_dict: true })) as { loss: number };
    t.true(after.loss < (before[0] ?? 0));
    t.throws(() => trainer.trainOnBatch(batch, { sample_weight: y, class_weight: { 0: 1 } }), {
      message: /cannot be specified at the same time/,
    });
  });
});

test('twenty trainings leave no tensors behind', (t) => {
  const empty = tf.memory().numTensors;
  withSession(() => {
    const trainer = trainerFor(regression(), { optimizer: 'adam', metrics: ['mae', 'mse'] });
    const once = (): void => {
      trainer.fit([x, y], { ...quiet, epochs: 2, validation_split: 0.2, shuffle: true });
      trainer.evaluate([x, y], quietly);
    };
    once();
    const before = tf.memory().numTensors;
    for (let i = 0; i < 20; i++) once();
    t.is(tf.memory().numTensors, before);
  });
  t.is(tf.memory().numTensors, empty);
});

test('compiling anew and disposing release the optimizer and the metrics', (t) => {
  withSession(() => {
    const model = regression();
    const before = tf.memory().numTensors;
    const trainer = new Trainer(model);
    for (let i = 0; i < 3; i++) {
      trainer.compile([], { optimizer: 'adam', loss: 'mse', metrics: ['mae'] });
      trainer.fit([x, y], { ...quiet, epochs: 1 });
    }
    trainer.dispose();
    t.is(tf.memory().numTensors, before);
  });
});

test('the same seed gives the same training, bit for bit', (t) => {
  const train = (): unknown =>
    withSession(() => {
      session().setRandomSeed(7);
      const model = stack(3, layer('Dense', [8], { activation: 'relu' }), layer('Dense', [1]));
      const trainer = trainerFor(model, { optimizer: 'adam' });
      const { history } = trainer.fit([x, y], { epochs: 3, batch_size: 4, verbose: 0 });
      return [plain(history), model.weights.map(({ value }) => [...value.dataSync()])];
    });
  t.deepEqual(train(), train());
});

test('what is frozen after compile counts before the first training only', (t) => {
  withSession(() => {
    const fit = (trainer: Trainer): void => {
      trainer.fit([x, y], { ...quiet, epochs: 1 });
    };
    const freeze = (model: Model): void => {
      const [first] = model.layers;
      if (first !== undefined) first.trainable = false;
    };
    const early = regression();
    const start = firstWeight(early);
    const trainer = trainerFor(early);
    freeze(early);
    fit(trainer);
    t.deepEqual(firstWeight(early), start);

    const late = regression();
    const second = trainerFor(late);
    fit(second);
    freeze(late);
    const middle = firstWeight(late);
    fit(second);
    t.notDeepEqual(firstWeight(late), middle);
    second.compile([], { optimizer: sgd(), loss: 'mse' });
    const end = firstWeight(late);
    fit(second);
    t.deepEqual(firstWeight(late), end);
  });
});

test('a model without weights that learn is trained with a warning', (t) => {
  withSession(() => {
    const model = regression();
    const trainer = trainerFor(model);
    model.trainable = false;
    trainer.fit([x, y], { ...quiet, epochs: 1 });
    t.true(session().warnings.includes('The model does not have any trainable weights.'));
  });
});

test('an optimizer that averages leaves the averages in the weights', (t) => {
  withSession(() => {
    const model = regression();
    const optimizer = construct(SGD, [0.1], { use_ema: true, ema_momentum: 0.5 });
    const trainer = trainerFor(model, { optimizer });
    trainer.fit([x, y], { ...quiet, epochs: 2 });
    const average = optimizer.variables.find(({ name }) => name.endsWith('average'));
    t.deepEqual(firstWeight(model), [...(average?.value.dataSync() ?? [])].slice(0, 3));
  });
});

test('weights of classes and of samples weigh the loss', (t) => {
  withSession(() => {
    const classes = labels([10], 2, 3);
    const model = (): Model => {
      const made = stack(3, layer('Dense', [1], { activation: 'sigmoid' }));
      setWaves(made, 1);
      return made;
    };
    const train = (keywords: Arguments): unknown =>
      plain(
        trainerFor(model(), { loss: 'binary_crossentropy' }).fit([x, classes], {
          ...quiet,
          ...keywords,
        }).history,
      );
    const weights = new ArrayData(
      [10],
      'float32',
      [...classes.data].map((label) => (label === 1 ? 4 : 1)),
    );
    t.deepEqual(train({ class_weight: { 0: 1, 1: 4 } }), train({ sample_weight: weights }));
    t.notDeepEqual(train({ class_weight: { 0: 1, 1: 4 } }), train({}));
  });
});

/** Collects the names of all calls. */
class Recorder extends Callback {
  readonly events: unknown[] = [];
  #stopAt: number | undefined;

  constructor(stopAt?: number) {
    super();
    this.#stopAt = stopAt;
  }

  override onTrainBegin(): void {
    this.events.push('train');
  }

  override onEpochBegin(epoch: number): void {
    this.events.push(`epoch ${epoch}`);
  }

  override onTrainBatchEnd(batch: number, logs: Logs): void {
    this.events.push([batch, Object.keys(logs)]);
    if (batch === this.#stopAt) this.training.stopTraining = true;
  }

  override onTestBegin(): void {
    this.events.push('test');
  }

  override onEpochEnd(_epoch: number, logs: Logs): void {
    this.events.push(Object.keys(logs));
  }

  override onTrainEnd(logs: Logs): void {
    this.events.push(['end', Object.keys(logs)]);
  }
}

test('callbacks are called in Keras’ order, with sorted figures', (t) => {
  withSession(() => {
    const recorder = new Recorder(1);
    trainerFor(regression(), { metrics: ['mae'] }).fit([x, y], {
      ...quiet,
      epochs: 3,
      validation_data: [x, y],
      callbacks: [recorder],
    });
    const all = ['loss', 'mae', 'val_loss', 'val_mae'];
    t.deepEqual(recorder.events, [
      'train',
      'epoch 0',
      [0, ['loss', 'mae']],
      [1, ['loss', 'mae']],
      'test',
      all,
      ['end', all],
    ]);
  });
});

test('validation_freq chooses the epochs that end with a validation', (t) => {
  withSession(() => {
    const count = (frequency: unknown): number =>
      trainerFor(regression()).fit([x, y], {
        ...quiet,
        epochs: 5,
        validation_split: 0.2,
        validation_freq: frequency,
      }).history.val_loss?.length ?? 0;
    t.deepEqual([count(2), count([1, 3, 4])], [2, 3]);
    t.throws(() => count('a'), { message: /^Expected `validation_freq` to be a list or int\./ });
  });
});

const refusals: readonly (readonly [string, (trainer: Trainer) => unknown, string, RegExp])[] = [
  [
    'epochs that are no whole number',
    (trainer) => trainer.fit([x, y], { ...quiet, epochs: 1.5 }),
    'TypeError',
    /^'float' object cannot be interpreted as an integer\n/,
  ],
  [
    'a keyword of Keras 1',
    (trainer) => trainer.fit([x, y], { nb_epoch: 2 }),
    'TypeError',
    /^TensorFlowTrainer\.fit\(\) got an unexpected keyword argument 'nb_epoch'$/,
  ],
  [
    'an unknown keyword of compile',
    (trainer) => {
      trainer.compile([], { metric: ['mae'] });
    },
    'TypeError',
    /^Trainer\.compile\(\) got an unexpected keyword argument 'metric'$/,
  ],
  [
    'an unknown keyword of evaluate',
    (trainer) => trainer.evaluate([x, y], { stps: 1 }),
    'ValueError',
    /^Arguments not recognized: \{'stps': 1\}$/,
  ],
  [
    'an unknown optimizer',
    (trainer) => {
      trainer.compile(['adamm', 'mse']);
    },
    'ValueError',
    /^Could not interpret optimizer identifier: adamm$/,
  ],
  [
    'labels that are missing',
    (trainer) => trainer.fit([x], quiet),
    'ValueError',
    /^None values not supported\.$/,
  ],
  [
    'nothing to predict',
    (trainer) => trainer.predict([x.rows(0, 0)], quietly),
    'UnboundLocalError',
    /^cannot access local variable 'batch_outputs'/,
  ],
  ['no data', (trainer) => trainer.fit([]), 'KeyError', /^'pop from an empty set'$/],
];

for (const [name, call, kind, message] of refusals)
  test(`${name}: refused as Keras refuses it`, (t) => {
    withSession(() => {
      const error = t.throws(() => call(trainerFor(regression())), { instanceOf: KerasError });
      t.is<string | undefined, string>(error.kind, kind);
      t.regex(error.message, message);
    });
  });

test('a model that was not compiled cannot be trained, but it predicts', (t) => {
  withSession(() => {
    const trainer = new Trainer(regression());
    const message = 'You must call `compile()` before using the model.';
    t.throws(() => trainer.fit([x, y]), { message });
    t.throws(() => trainer.evaluate([x, y]), { message });
    t.deepEqual((trainer.predict([x], quietly) as ArrayData).shape, [10, 1]);
  });
});

test('without a loss there is nothing to train', (t) => {
  withSession(() => {
    const trainer = new Trainer(regression());
    trainer.compile([sgd()]);
    const before = tf.memory().numTensors;
    t.throws(() => trainer.fit([x, y], quiet), {
      message: 'No loss to compute. Provide a `loss` argument in `compile()`.',
    });
    t.is(tf.memory().numTensors, before);
  });
});

test('no epochs and no samples are no error', (t) => {
  withSession(() => {
    const trainer = trainerFor(regression());
    t.deepEqual(trainer.fit([x, y], { ...quiet, epochs: 0 }).history, {});
    const empty = trainer.fit([x.rows(0, 0), y.rows(0, 0)], quiet);
    t.deepEqual([empty.history, empty.epoch], [{}, [0]]);
    t.regex(session().warnings[0] ?? '', /^Your input ran out of data/);
  });
});

test('what was compiled is saved with the model, and compiles it again', (t) => {
  withSession(() => {
    const model = regression();
    const trainer = trainerFor(model, { metrics: ['mae'], loss_weights: null });
    t.is(model.compiled, trainer);
    t.deepEqual(Object.keys(trainer.config), [
      'optimizer',
      'loss',
      'loss_weights',
      'metrics',
      'weighted_metrics',
      'run_eagerly',
      'steps_per_execution',
      'jit_compile',
    ]);
    const again = new Trainer(model);
    again.compileFromConfig(trainer.config);
    t.deepEqual(again.config, trainer.config);
    t.is(again.optimizerVariables?.length, 2);
  });
});
