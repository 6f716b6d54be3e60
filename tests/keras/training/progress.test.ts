import { readFileSync } from 'node:fs';
import * as tf from '@tensorflow/tfjs-core';
import test from 'ava';
import { construct } from '../../../src/keras/base/construct.js';
import { inSession, Session } from '../../../src/keras/base/session.js';
import { EarlyStopping } from '../../../src/keras/callbacks/early-stopping.js';
import { LearningRateScheduler } from '../../../src/keras/callbacks/learning-rate-scheduler.js';
import { ReduceLROnPlateau } from '../../../src/keras/callbacks/reduce-lr-on-plateau.js';
import { classes } from '../../../src/keras/classes.js';
import type { Serializable } from '../../../src/keras/base/serializable.js';
import type { Metric } from '../../../src/keras/metrics/metric.js';
import { SGD } from '../../../src/keras/optimizers/sgd.js';
import { ArrayData } from '../../../src/keras/training/array-data.js';
import { Trainer } from '../../../src/keras/training/trainer.js';
import { startTestEngine } from '../../support/keras.js';
import { fork, labels, layer, setWaves, stack, waves } from '../../support/small-models.js';

await startTestEngine();

/** What Keras 3.15.1 prints into a pipe on Linux, by a clock that goes on by so many seconds each time it is asked. */
interface Case {
  readonly id: string;
  readonly model: 'reg' | 'metrics' | 'small' | 'two';
  readonly rows: number;
  /** Runs of backspaces stand as their number. */
  readonly texts: readonly (readonly [tick: number, text: string])[];
}

const file = new URL('fixtures/progress.json', import.meta.url);
const cases = JSON.parse(readFileSync(file, 'utf8')) as readonly Case[];

const metric = (name: string, keywords = {}): Metric =>
  construct(classes.metric[name] as Serializable<Metric>, [], keywords);

const scaled = (yTrue: tf.Tensor, yPred: tf.Tensor): tf.Tensor =>
  tf.mul(tf.mean(tf.squaredDifference(yTrue, yPred), -1), 1e-5);

const negative = (yTrue: tf.Tensor, yPred: tf.Tensor): tf.Tensor =>
  tf.neg(tf.mean(tf.squaredDifference(yTrue, yPred), -1));

function trainerOf(kind: Case['model']): Trainer {
  const sigmoid = { activation: 'sigmoid' };
  const dense = (name: string): ReturnType<typeof layer> => layer('Dense', [1], { name });
  const model =
    kind === 'two'
      ? fork(2, dense('first'), dense('second'))
      : stack(2, layer('Dense', [1], kind === 'metrics' ? sigmoid : {}));
  setWaves(model, 0);
  const trainer = new Trainer(model);
  compile[kind](trainer);
  return trainer;
}

const compile: Readonly<Record<Case['model'], (trainer: Trainer) => void>> = {
  reg: (trainer) => {
    trainer.compile(['sgd', 'mse']);
  },
  metrics: (trainer) => {
    const metrics = ['accuracy', metric('Precision'), metric('Recall')];
    trainer.compile(['sgd', 'binary_crossentropy'], { metrics });
  },
  small: (trainer) => {
    const metrics = [metric('MeanSquaredError', { name: 'tiny' }), scaled, negative];
    trainer.compile([construct(SGD, [1e-5], {}), 'mse'], { metrics });
  },
  two: (trainer) => {
    trainer.compile(['sgd', ['mse', 'mae']], { metrics: [['mae'], ['mse']] });
  },
};

type Call = (trainer: Trainer, x: ArrayData, y: ArrayData, verbose: unknown) => unknown;

const plain = { shuffle: false, batch_size: 4 };
const loss = { monitor: 'loss', min_delta: 10.5, patience: 1, verbose: 1 };

function* batches(x: ArrayData, y: ArrayData, size: number, endless = false): Generator {
  const count = x.shape[0] ?? 0;
  do
    for (let i = 0; i < count; i += size)
      yield [x.rows(i, Math.min(i + size, count)), y.rows(i, Math.min(i + size, count))];
  while (endless);
}

/** The calls by their names; the verbosity is left out of these. */
const calls: Readonly<Record<string, Call>> = {
  'fit one step': (trainer, x, y, verbose) => trainer.fit([x, y], { verbose, batch_size: 8 }),
  'fit 3 steps 2 epochs': (trainer, x, y, verbose) =>
    trainer.fit([x, y], { ...plain, epochs: 2, verbose }),
  'fit metrics validation': (trainer, x, y, verbose) =>
    trainer.fit([x, y], { ...plain, epochs: 2, verbose, validation_split: 0.3 }),
  'fit 12 steps': (trainer, x, y, verbose) =>
    trainer.fit([x, y], { ...plain, batch_size: 1, verbose }),
  'fit 105 steps': (trainer, x, y, verbose) =>
    trainer.fit([x, y], { ...plain, batch_size: 1, verbose }),
  'fit tiny and negative values': (trainer, x, y, verbose) =>
    trainer.fit([x, y], { ...plain, verbose }),
  'fit two outputs': (trainer, x, y, verbose) => trainer.fit([x, [y, y]], { ...plain, verbose }),
  'fit with scheduler': (trainer, x, y, verbose) => {
    const schedule = (epoch: number): number => 0.01 / (epoch + 1);
    const callbacks = [construct(LearningRateScheduler, [schedule], { verbose: 1 })];
    return trainer.fit([x, y], { ...plain, epochs: 2, verbose, callbacks });
  },
  'fit early stopping': (trainer, x, y, verbose) => {
    const callbacks = [construct(EarlyStopping, [], loss)];
    return trainer.fit([x, y], { ...plain, epochs: 5, verbose, callbacks });
  },
  'fit reduce lr': (trainer, x, y, verbose) => {
    const callbacks = [construct(ReduceLROnPlateau, [], loss)];
    return trainer.fit([x, y], { ...plain, epochs: 3, verbose, callbacks });
  },
  'fit initial_epoch': (trainer, x, y, verbose) =>
    trainer.fit([x, y], { ...plain, epochs: 12, initial_epoch: 10, verbose }),
  'fit finite generator': (trainer, x, y, verbose) => trainer.fit([batches(x, y, 4)], { verbose }),
  'fit generator with steps': (trainer, x, y, verbose) =>
    trainer.fit([batches(x, y, 4, true)], { epochs: 2, steps_per_epoch: 4, verbose }),
  'fit dataset unknown size': (trainer, x, y, verbose) => {
    const dataset = { [Symbol.iterator]: () => batches(x, y, 3) };
    return trainer.fit([dataset], { epochs: 2, verbose });
  },
  'evaluate 3 steps': (trainer, x, y, verbose) =>
    trainer.evaluate([x, y], { batch_size: 4, verbose }),
  'evaluate one step': (trainer, x, y, verbose) => trainer.evaluate([x, y], { verbose }),
  'predict 3 steps': (trainer, x, _y, verbose) => trainer.predict([x], { batch_size: 4, verbose }),
  'predict one step': (trainer, x, _y, verbose) => trainer.predict([x], { verbose }),
  'fit default verbose': (trainer, x, y) => trainer.fit([x, y]),
  'evaluate default verbose': (trainer, x, y) => trainer.evaluate([x, y]),
  'predict default verbose': (trainer, x) => trainer.predict([x]),
  'evaluate 105 steps': (trainer, x, y) => trainer.evaluate([x, y], { batch_size: 1 }),
  'predict 105 steps': (trainer, x) => trainer.predict([x], { batch_size: 1 }),
};

const verbosities: Readonly<Record<string, unknown>> = {
  0: 0,
  1: 1,
  2: 2,
  True: true,
  "'auto'": 'auto',
};

function written({ id, model, rows }: Case, tick: number): string {
  const [, name = '', verbose = ''] = /^(.*?)(?: verbose=(.*))?$/.exec(id) ?? [];
  let text = '';
  let asked = 0;
  const session = new Session({
    seed: 'test',
    classes,
    write: (part) => (text += part),
    now: () => 1000 + ++asked * tick,
  });
  inSession(session, () => {
    const x = waves([rows, 2], 1);
    const y = model === 'metrics' ? labels([rows, 1], 2, 2) : waves([rows, 1], 3);
    calls[name]?.(trainerOf(model), x, y, verbosities[verbose]);
    session.dispose();
  });
  // eslint-disable-next-line no-control-regex -- backspaces are what is counted
  return text.replace(/\u0008+/g, (run) => `<${run.length}>`);
}

for (const each of cases)
  for (const [tick, text] of each.texts)
    test(`${each.id}, a clock of ${tick} s: every character is Keras'`, (t) => {
      t.is(written(each, tick), text);
    });
