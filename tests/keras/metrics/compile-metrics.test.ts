import test from 'ava';
import * as tf from '@tensorflow/tfjs-core';
import { KerasError } from '../../../src/keras/base/errors.js';
import { compileMetrics } from '../../../src/keras/metrics/compile-metrics.js';
import { AUC } from '../../../src/keras/metrics/auc.js';
import { startTestEngine, withSession } from '../../support/keras.js';

await startTestEngine();

const labels = (): tf.Tensor[] => [
  tf.tensor([[1], [0]]),
  tf.tensor([
    [0, 1, 0],
    [1, 0, 0],
  ]),
];
const outputs = (): tf.Tensor[] => [
  tf.tensor([[0.9], [0.6]]),
  tf.tensor([
    [0.2, 0.7, 0.1],
    [0.1, 0.8, 0.1],
  ]),
];

function results(metrics: unknown, weighted: unknown = null): Record<string, unknown> {
  return tf.tidy(() => {
    const compiled = compileMetrics(metrics, weighted, ['z', 'a']);
    compiled.update(labels(), outputs(), tf.tensor([1, 3]));
    return Object.fromEntries(compiled.results()) as never;
  });
}

test('metrics of several outputs go by lists and dictionaries, under the names of the outputs', (t) => {
  withSession(() => {
    t.deepEqual(results(['accuracy', 'acc']), { z_accuracy: 0.5, a_acc: 0.5 });
    t.deepEqual(results({ a: 'accuracy' }), { a_accuracy: 0.5 });
    t.deepEqual(results([null, ['ACC', 'categorical_accuracy']]), {
      a_ACC: 0.5,
      a_categorical_accuracy: 0.5,
    });
  });
});

test('weights count for weighted metrics only, which are told apart by name', (t) => {
  withSession(() => {
    t.deepEqual(results([['accuracy'], null], [['accuracy', 'accuracy'], null]), {
      z_accuracy: 0.5,
      z_weighted_accuracy: 0.25,
      z_weighted_accuracy_1: 0.25,
    });
  });
});

test('metrics of a single output keep their names, and get a number where two have one', (t) => {
  withSession(() => {
    tf.tidy(() => {
      const compiled = compileMetrics(['accuracy', [AUC, 'accuracy']], null, undefined);
      compiled.update(tf.tensor([1, 0]), tf.tensor([[0.9], [0.6]]), null);
      t.deepEqual(
        compiled.results().map(([name]) => name),
        ['accuracy', 'auc', 'accuracy_1'],
      );
    });
  });
});

test('accuracy becomes the one that fits the shapes', (t) => {
  withSession(() => {
    tf.tidy(() => {
      for (const [labelShape, outputShape, expected] of [
        [[2], [2, 1], 'BinaryAccuracy'],
        [[2], [2, 3], 'SparseCategoricalAccuracy'],
        [[2, 1], [2, 3], 'SparseCategoricalAccuracy'],
        [[2, 3], [2, 3], 'CategoricalAccuracy'],
        [[2, 4], [2, 4, 3], 'SparseCategoricalAccuracy'],
      ] as const) {
        const compiled = compileMetrics(['Accuracy'], null, undefined);
        compiled.build(tf.zeros([...labelShape]), tf.zeros([...outputShape]));
        const { className } = compiled.metrics[0]?.constructor as { readonly className?: string };
        t.is(className, expected);
      }
    });
  });
});

test("a program's function and a loss are averaged", (t) => {
  withSession(() => {
    const gap = (yTrue: tf.Tensor, yPred: tf.Tensor): tf.Tensor =>
      tf.mean(tf.abs(tf.sub(yTrue, yPred)), -1);
    const { z_gap: value } = results([[gap], null]);
    t.true(Math.abs(Number(value) - 0.35) < 1e-6);
  });
});

const refused: readonly (readonly [unknown, RegExp])[] = [
  [
    'mae',
    /Expected `metrics` argument to be a list, tuple, or dict.*metrics=mae of type <class 'str'>/,
  ],
  [
    ['accuracy'],
    /^tuple arity mismatch; expected: 2, got: 1; tuple: \('accuracy',\)\.\nInvalid `metrics`/,
  ],
  [{ b: ['mae'] }, /^Expected an instance of tuple, got \{'b': \('mae',\)\}/],
  [
    ['nope', 'mse'],
    /^Could not interpret metric identifier: nope\nReceived: metrics=\['nope', 'mse'\]/,
  ],
  [[['mae'], [null]], /^Expected metric, received `None`/],
];

refused.forEach(([metrics, message]) => {
  test(`refused: ${message.source.slice(0, 40)}`, (t) => {
    withSession(() => {
      const error = t.throws(() => results(metrics), { instanceOf: KerasError, message });
      t.is(error.kind, 'ValueError');
    });
  });
});

test('results, resets and counters of many batches leave nothing behind', (t) => {
  const before = tf.memory().numTensors;
  withSession(() => {
    const compiled = compileMetrics(
      ['accuracy', 'auc', 'mae', 'Precision', 'f1_score'],
      null,
      undefined,
    );
    tf.tidy(() => {
      compiled.build(tf.zeros([2, 1]), tf.zeros([2, 1]));
      compiled.update(tf.zeros([2, 1]), tf.zeros([2, 1]), null);
    });
    const built = tf.memory().numTensors;
    for (let batch = 0; batch < 5; batch++)
      tf.tidy(() => {
        compiled.update(tf.ones([2, 1]), tf.fill([2, 1], 0.7), null);
      });
    t.is(tf.memory().numTensors, built);
    compiled.reset();
    t.deepEqual(compiled.results().slice(0, 3), [
      ['accuracy', 0],
      ['auc', 0],
      ['mae', 0],
    ]);
  });
  t.is(tf.memory().numTensors, before);
});
