import { construct } from '../../src/keras/base/construct.js';
import type { Arguments } from '../../src/keras/base/signature.js';
import { EarlyStopping } from '../../src/keras/callbacks/early-stopping.js';
import { ModelCheckpoint } from '../../src/keras/callbacks/model-checkpoint.js';
import { ReduceLROnPlateau } from '../../src/keras/callbacks/reduce-lr-on-plateau.js';
import type { KerasTensor } from '../../src/keras/graph/keras-tensor.js';
import type { Layer } from '../../src/keras/layers/base/layer.js';
import { input } from '../../src/keras/layers/input-layer.js';
import { Functional } from '../../src/keras/models/functional/functional.js';
import type { Model } from '../../src/keras/models/model.js';
import { Sequential } from '../../src/keras/models/sequential/sequential.js';
import { labels, layer, waves } from './small-models.js';

/** Rows of all data. */
export const rows = 8;

const sequential = (...layers: readonly Layer[]): Model => construct(Sequential, [layers], {});
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
  return construct(Functional, [x, [classes, number]], {});
}

export const nested = (): Model =>
  sequential(
    entrance(4),
    sequential(entrance(4), layer('Dense', [5], { activation: 'tanh' }), layer('Dropout', [0.2])),
    layer('Dense', [3], { activation: 'softmax' }),
  );

export const kindOf = labels([rows], 3);
export const sparse = { loss: 'sparse_categorical_crossentropy', metrics: ['accuracy'] };

/** A model with data, and how it is compiled. */
export interface Subject {
  readonly make: () => Model;
  readonly x: unknown;
  readonly y: unknown;
  readonly compiled: Arguments;
  readonly fitted?: () => Arguments;
}

export const subjects: Readonly<Record<string, Subject>> = {
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
