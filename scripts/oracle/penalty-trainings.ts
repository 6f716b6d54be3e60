import { callMethod } from '../../src/keras/api/object.js';
import type { Arguments } from '../../src/keras/base/signature.js';
import { History } from '../../src/keras/callbacks/history.js';
import type { Model } from '../../src/keras/models/model.js';
import type { ArrayData } from '../../src/keras/training/array-data.js';
import { fingerprint, type Fingerprint } from './fit-case.js';
import { byNumber, type Findings } from './findings.js';
import { inCase } from './in-case.js';
import type { Case } from './outcome.js';
import { toStored } from './python/stored-value.js';
import { numberOf, valuesOf, type StoredNumber, type StoredTensor } from './stored-tensor.js';
import { compile, makeModel, quietly, toArrayData } from './trainings.js';

interface PenaltyTraining {
  readonly id: string;
  readonly evaluate_before: Arguments;
  readonly losses_before: readonly StoredNumber[];
  readonly history: Arguments;
  readonly evaluate_after: Arguments;
  readonly train_on_batch: Arguments;
  readonly test_on_batch: Arguments;
  readonly weights: readonly Fingerprint[];
  readonly kernel: StoredTensor;
}

/** The trainings of `regularizers_constraints.json`. */
export interface PenaltyTrainings {
  readonly training: {
    readonly x: StoredTensor;
    readonly y: StoredTensor;
    readonly cases: readonly PenaltyTraining[];
  };
}

/** The layer's arguments of each trial, as the oracle's script has them. */
const layerArguments: Readonly<Record<string, string>> = {
  'no penalty': '',
  'kernel l2': 'kernel_regularizer=keras.regularizers.L2(0.1)',
  'kernel l1 + bias l2':
    'kernel_regularizer=keras.regularizers.L1(0.05), bias_regularizer=keras.regularizers.L2(0.2)',
  'string l2': "kernel_regularizer='l2'",
  'string l1': "kernel_regularizer='l1'",
  'string l1l2': "kernel_regularizer='l1l2'",
  'activity l2': 'activity_regularizer=keras.regularizers.L2(0.1)',
  'activity l1': 'activity_regularizer=keras.regularizers.L1(0.1)',
  'kernel nonneg': 'kernel_constraint=keras.constraints.NonNeg()',
  'kernel maxnorm': 'kernel_constraint=keras.constraints.MaxNorm(0.5)',
  'kernel unitnorm': 'kernel_constraint=keras.constraints.UnitNorm()',
  'bias nonneg': "bias_constraint='non_neg'",
  'kernel minmax': 'kernel_constraint=keras.constraints.MinMaxNorm(0.2, 0.4, rate=0.5)',
};

/** The trainings with penalties and constraints. */
export const penaltyTrainingCases = ({ training }: PenaltyTrainings): Case[] =>
  training.cases.map((each) => ({
    group: 'training/penalties in models',
    name: each.id,
    run: (findings) => {
      inCase(() => {
        comparePenalty(each, [toArrayData(training.x), toArrayData(training.y)], findings);
      });
    },
  }));

function modelOf({ id }: PenaltyTraining): Model {
  const given = layerArguments[id];
  if (given === undefined) throw new Error(`The arguments of ${id} are not known.`);
  return makeModel(
    `keras.Sequential([keras.Input((3,)), layers.Dense(4, activation='tanh', name='a'${given === '' ? '' : `, ${given}`}), layers.Dense(1, name='b')])`,
    0.7,
  );
}

function comparePenalty(
  each: PenaltyTraining,
  [x, y]: readonly [ArrayData, ArrayData],
  findings: Findings,
): void {
  const alike = (what: string, expected: unknown, got: unknown): void => {
    findings.alike(what, expected, toStored(got), byNumber(1e-4, 1e-5));
  };
  const evaluate = (): unknown =>
    quietly(model, 'evaluate', [x, y], { batch_size: 4, return_dict: true });
  const model = modelOf(each);
  compile(model, { loss: 'mse', metrics: ['mse'] });
  alike('evaluate_before', each.evaluate_before, evaluate());
  const losses = model.losses.map((loss) => loss.dataSync()[0] ?? NaN);
  // The penalty on outputs, which is the last call's, is Keras' own affair after evaluate.
  if (!each.id.startsWith('activity'))
    findings.close('losses', each.losses_before.map(numberOf), losses, byNumber(1e-5, 1e-6));
  const history = quietly(model, 'fit', [x, y], {
    batch_size: 4,
    epochs: 2,
    shuffle: false,
    validation_data: [x.rows(0, 3), y.rows(0, 3)],
  });
  alike('history', each.history, history instanceof History ? history.history : null);
  alike('evaluate_after', each.evaluate_after, evaluate());
  alike(
    'train_on_batch',
    each.train_on_batch,
    callMethod(model, 'train_on_batch', [x, y], { return_dict: true }),
  );
  alike(
    'test_on_batch',
    each.test_on_batch,
    callMethod(model, 'test_on_batch', [x, y], { return_dict: true }),
  );
  alike(
    'weights',
    each.weights,
    model.weights.map(({ shape, value }) => fingerprint(shape, value.dataSync())),
  );
  findings.close(
    'kernel',
    valuesOf(each.kernel),
    model.weights[0]?.value.dataSync() ?? [],
    byNumber(1e-4, 1e-5),
  );
}
