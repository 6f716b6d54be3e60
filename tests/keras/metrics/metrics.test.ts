import test from 'ava';
import * as tf from '@tensorflow/tfjs-core';
import { construct, deserialize } from '../../../src/keras/base/construct.js';
import { KerasError } from '../../../src/keras/base/errors.js';
import { float } from '../../../src/keras/base/float.js';
import { serialize } from '../../../src/keras/base/serializable.js';
import type { Arguments } from '../../../src/keras/base/signature.js';
import { metrics } from '../../../src/keras/metrics/index.js';
import { Mean } from '../../../src/keras/metrics/mean.js';
import type { Metric } from '../../../src/keras/metrics/metric.js';
import { Sum } from '../../../src/keras/metrics/sum.js';
import { startTestEngine, withSession } from '../../support/keras.js';

await startTestEngine();

/** What cannot be left out. */
const needed: Readonly<Record<string, Arguments>> = {
  IoU: { num_classes: 3, target_class_ids: [0, 2] },
  MeanIoU: { num_classes: 3 },
  OneHotIoU: { num_classes: 3, target_class_ids: [1] },
  OneHotMeanIoU: { num_classes: 3 },
  SensitivityAtSpecificity: { specificity: 0.5 },
  SpecificityAtSensitivity: { sensitivity: 0.5 },
  PrecisionAtRecall: { recall: 0.5 },
  RecallAtPrecision: { precision: 0.5 },
};

/** Labels and predictions for those that need others than a pair of matrices. */
const pairs: Readonly<Record<string, readonly [number[] | number[][], number[] | number[][]]>> = {
  IoU: [
    [0, 1, 2, 0],
    [0, 2, 2, 1],
  ],
  MeanIoU: [
    [0, 1, 2, 0],
    [0, 2, 2, 1],
  ],
  SparseCategoricalAccuracy: [
    [0, 1, 2, 0],
    [
      [0.1, 0.6, 0.3],
      [0.2, 0.5, 0.3],
      [0.1, 0.1, 0.8],
      [0.5, 0.2, 0.3],
    ],
  ],
  SparseCategoricalCrossentropy: [
    [0, 1, 2, 0],
    [
      [0.1, 0.6, 0.3],
      [0.2, 0.5, 0.3],
      [0.1, 0.1, 0.8],
      [0.5, 0.2, 0.3],
    ],
  ],
  SparseTopKCategoricalAccuracy: [
    [0, 1, 2, 0],
    [
      [0.1, 0.6, 0.3],
      [0.2, 0.5, 0.3],
      [0.1, 0.1, 0.8],
      [0.5, 0.2, 0.3],
    ],
  ],
};
const matrices = [
  [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
    [1, 0, 0],
  ],
  [
    [0.1, 0.6, 0.3],
    [0.2, 0.5, 0.3],
    [0.1, 0.1, 0.8],
    [0.5, 0.2, 0.3],
  ],
] as const;

const make = (name: string): Metric => {
  const made = metrics[name];
  if (made === undefined) throw new Error(`There is no ${name}.`);
  return construct(made, [], needed[name] ?? {});
};

for (const name of Object.keys(metrics).filter((each) => each !== 'Mean' && each !== 'Sum')) {
  test(`${name} of two halves is ${name} of the whole, and a reset forgets`, (t) => {
    withSession(() => {
      tf.tidy(() => {
        const [labels, predictions] = pairs[name] ?? matrices;
        const add = (metric: Metric, from: number, to: number): void => {
          const [yTrue, yPred] = [labels, predictions].map((all) =>
            tf.tensor(all.slice(from, to) as number[][]),
          );
          if (yTrue !== undefined && yPred !== undefined) metric.updateState(yTrue, yPred);
        };
        const [whole, halves] = [make(name), make(name)];
        add(whole, 0, 4);
        add(halves, 0, 2);
        add(halves, 2, 4);
        const [once, twice] = [whole, halves].map((metric) => valuesOf(metric));
        once?.forEach((value, index) => {
          const difference = Math.abs(value - (twice?.[index] ?? NaN));
          t.true(difference <= 1e-5 * Math.max(1, Math.abs(value)));
        });
        halves.resetState();
        add(halves, 0, 4);
        t.deepEqual(valuesOf(halves), once);
      });
    });
  });

  test(`${name} comes back from its saved form`, (t) => {
    withSession(() => {
      const saved = serialize(make(name));
      t.deepEqual(serialize(deserialize('metric', saved) as Metric), saved);
    });
  });
}

function valuesOf(metric: Metric): readonly number[] {
  const result = metric.result();
  return typeof result === 'number' ? [result] : result.values;
}

test('means and sums take values and weights', (t) => {
  withSession(() => {
    tf.tidy(() => {
      const [mean, sum] = [construct(Mean, [], {}), construct(Sum, [], {})];
      for (const metric of [mean, sum]) {
        metric.add(tf.tensor([2, 4]), tf.tensor([1, 3]));
        metric.add(tf.scalar(6));
      }
      t.is(mean.result(), 4);
      t.is(sum.result(), 20);
      t.throws(
        () => {
          mean.updateState();
        },
        { message: /multiple values for argument 'sample_weight'/ },
      );
    });
  });
});

const wrong: readonly (readonly [string, Arguments, RegExp])[] = [
  ['Precision', { thresholds: 1.2 }, /Threshold values must be in \[0, 1\]\. Received: \[1\.2\]/],
  ['AUC', { curve: 'XY' }, /Invalid AUC curve value: "XY"/],
  ['AUC', { summation_method: 'x' }, /Invalid AUC summation method value: "x"/],
  ['AUC', { num_thresholds: 1 }, /`num_thresholds` must be an integer > 1/],
  ['AUC', { num_labels: 3 }, /`num_labels` is needed only when/],
  ['FBetaScore', { beta: 1 }, /should be a Python float/],
  ['FBetaScore', { beta: float(-1) }, /It should be > 0/],
  ['F1Score', { average: 'mean' }, /Invalid `average` argument value/],
  ['F1Score', { threshold: 1.5 }, /It should verify 0 < threshold <= 1/],
  ['R2Score', { class_aggregation: 'x' }, /Invalid value for argument `class_aggregation`/],
  ['IoU', { num_classes: 2, target_class_ids: [2] }, /Target class id 2 is out of range/],
  ['PrecisionAtRecall', { recall: 2 }, /Argument `recall` must be in the range \[0, 1\]/],
];

wrong.forEach(([name, args, message]) => {
  test(`${name} refuses ${JSON.stringify(args)}`, (t) => {
    withSession(() => {
      const made = metrics[name];
      if (made === undefined) throw new Error(`There is no ${name}.`);
      t.throws(() => construct(made, [], args), { instanceOf: KerasError, message });
    });
  });
});
