import * as tf from '@tensorflow/tfjs-core';
import test from 'ava';
import { construct } from '../../../src/keras/base/construct.js';
import type { Arguments } from '../../../src/keras/base/signature.js';
import { input } from '../../../src/keras/layers/input-layer.js';
import { Functional } from '../../../src/keras/models/functional/functional.js';
import type { Model } from '../../../src/keras/models/model.js';
import { Sequential } from '../../../src/keras/models/sequential/sequential.js';
import { classes } from '../../../src/keras/classes.js';
import type { Serializable } from '../../../src/keras/base/serializable.js';
import { callOpByName } from '../../../src/keras/ops/index.js';
import { Trainer } from '../../../src/keras/training/trainer.js';
import { inspectProgram, referenceOf, type Program } from '../../support/inspected.js';
import { startTestEngine } from '../../support/keras.js';
import { layer } from '../../support/small-models.js';

await startTestEngine();

type Spec = readonly [name: string, positional?: readonly unknown[], keywords?: Arguments];

const chain =
  (shape: readonly (number | null)[], ...specs: readonly Spec[]): (() => Model) =>
  () =>
    construct(
      Sequential,
      [[layer('InputLayer', [], { shape }), ...specs.map((spec) => layer(...spec))]],
      {},
    );

const compiled =
  (make: () => Model, keywords: Arguments | (() => Arguments)): Program =>
  () => {
    const model = make();
    new Trainer(model).compile([], typeof keywords === 'function' ? keywords() : keywords);
    return model;
  };

const compare = (reference: Program, own: Program) => {
  const forward = { rows: 12 };
  return inspectProgram(own, { references: [referenceOf(reference)], forward }).forward[0];
};

const nodesOf = (program: Program): unknown =>
  inspectProgram(program).models[0]?.graph.nodes.map(
    ({ kind, inputs, weights, arguments: given, outputShape }) => ({
      kind,
      inputs,
      weights,
      given,
      outputShape,
    }),
  );

const image = [8, 8, 2] as const;
const conv = (keywords: Arguments = {}, positional: readonly unknown[] = [4, 3]): Spec => [
  'Conv2D',
  positional,
  keywords,
];
const tail: readonly Spec[] = [['Flatten'], ['Dense', [3], { activation: 'softmax' }]];
const cnn = (...specs: readonly Spec[]): (() => Model) => chain(image, ...specs, ...tail);
const plainCnn = cnn(conv({ activation: 'relu' }), ['MaxPooling2D', [2]]);

const sum =
  (join: (a: unknown, b: unknown) => unknown): Program =>
  () => {
    const x = input([[4]]);
    const [a, b] = [
      layer('Dense', [3]).call([x]),
      layer('Dense', [3], { activation: 'tanh' }).call([x]),
    ];
    return construct(Functional, [x, join(a, b)], {});
  };

const equal: readonly (readonly [title: string, reference: Program, own: Program])[] = [
  [
    'an Activation split off',
    plainCnn,
    cnn(conv(), ['Activation', ['relu']], ['MaxPooling2D', [2]]),
  ],
  ['a ReLU layer', plainCnn, cnn(conv(), ['ReLU'], ['MaxPooling2D', [2]])],
  [
    'defaults written out',
    plainCnn,
    cnn(conv({ activation: 'relu', padding: 'valid', strides: [1, 1] }), [
      'MaxPooling2D',
      [[2, 2]],
      { strides: 2 },
    ]),
  ],
  [
    'Dropout(0)',
    plainCnn,
    cnn(conv({ activation: 'relu' }), ['Dropout', [0]], ['MaxPooling2D', [2]]),
  ],
  [
    'Reshape for Flatten',
    chain([2, 3], ['Flatten'], ['Dense', [2]]),
    chain([2, 3], ['Reshape', [[6]]], ['Dense', [2]]),
  ],
  [
    'TimeDistributed(Dense)',
    chain([5, 3], ['Dense', [2], { activation: 'relu' }]),
    () =>
      construct(
        Sequential,
        [
          [
            layer('InputLayer', [], { shape: [5, 3] }),
            layer('TimeDistributed', [layer('Dense', [2], { activation: 'relu' })]),
          ],
        ],
        {},
      ),
  ],
  [
    'Softmax as a layer',
    chain([4], ['Dense', [3], { activation: 'softmax' }]),
    chain([4], ['Dense', [3]], ['Softmax']),
  ],
  [
    'axis 1 of two',
    chain([4], ['BatchNormalization']),
    chain([4], ['BatchNormalization', [], { axis: 1 }]),
  ],
  [
    'a model inside',
    chain([4], ['Dense', [3]], ['Dense', [2]]),
    () =>
      construct(
        Sequential,
        [
          [
            layer('InputLayer', [], { shape: [4] }),
            chain([4], ['Dense', [3]])(),
            layer('Dense', [2]),
          ],
        ],
        {},
      ),
  ],
  [
    'the order of writing',
    sum((a, b) => layer('Add').call([[a, b]])),
    sum((a, b) => layer('Add').call([[b, a]])),
  ],
  [
    'an operation for a layer',
    sum((a, b) => layer('Add').call([[a, b]])),
    sum((a, b) => callOpByName('add', [a, b])),
  ],
];

for (const [title, reference, own] of equal)
  test(`${title} makes no difference to the graph or the outputs`, (t) => {
    t.deepEqual(nodesOf(own), nodesOf(reference));
    t.deepEqual(compare(reference, own), { kind: 'equal' });
  });

const words = (...specs: readonly Spec[]): (() => Model) =>
  chain([6], ['Embedding', [20, 4]], ...specs);
const different: readonly (readonly [title: string, reference: Program, own: Program])[] = [
  ['a hidden relu missing', plainCnn, cnn(conv(), ['MaxPooling2D', [2]])],
  [
    'average for max pooling',
    plainCnn,
    cnn(conv({ activation: 'relu' }), ['AveragePooling2D', [2]]),
  ],
  ['tanh for relu', plainCnn, cnn(conv({ activation: 'tanh' }), ['MaxPooling2D', [2]])],
  [
    'another stride of the pooling',
    cnn(conv(), ['MaxPooling2D', [3], { strides: 2, padding: 'same' }], ['GlobalAveragePooling2D']),
    cnn(conv(), ['MaxPooling2D', [3], { strides: 1 }], ['GlobalAveragePooling2D']),
  ],
  [
    'another padding',
    chain(image, conv({ padding: 'same' }), ['GlobalMaxPooling2D']),
    chain(image, conv(), ['GlobalMaxPooling2D']),
  ],
  [
    'dilation',
    chain(image, conv({ dilation_rate: 2 }), ['GlobalMaxPooling2D']),
    chain(image, conv(), ['GlobalMaxPooling2D']),
  ],
  [
    'a stride',
    chain(image, conv({ strides: 2 }), ['GlobalMaxPooling2D']),
    chain(image, conv(), ['GlobalMaxPooling2D']),
  ],
  [
    'sigmoid for softmax',
    chain([4], ['Dense', [3], { activation: 'softmax' }]),
    chain([4], ['Dense', [3], { activation: 'sigmoid' }]),
  ],
  ['the slope of a leaky relu', chain([4], ['LeakyReLU', [0.1]]), chain([4], ['LeakyReLU', [0.2]])],
  [
    'the epsilon of a normalization',
    chain([4], ['BatchNormalization']),
    chain([4], ['BatchNormalization', [], { epsilon: 0.01 }]),
  ],
  ['go_backwards', words(['LSTM', [3]]), words(['LSTM', [3], { go_backwards: true }])],
  [
    'the gate activation of an LSTM',
    words(['LSTM', [3]]),
    words(['LSTM', [3], { recurrent_activation: 'hard_sigmoid' }]),
  ],
  [
    'mask_zero',
    words(['LSTM', [3]]),
    chain([6], ['Embedding', [20, 4], { mask_zero: true }], ['LSTM', [3]]),
  ],
  ['GlobalMax for GlobalAverage', words(['GlobalMaxPooling1D']), words(['GlobalAveragePooling1D'])],
  ['the axis of a softmax', chain([3, 3], ['Softmax']), chain([3, 3], ['Softmax', [1]])],
  [
    'a difference for a sum',
    sum((a, b) => layer('Add').call([[a, b]])),
    sum((a, b) => layer('Subtract').call([[a, b]])),
  ],
];

for (const [title, reference, own] of different)
  test(`${title} is another graph and gives other outputs`, (t) => {
    t.notDeepEqual(nodesOf(own), nodesOf(reference));
    t.is(compare(reference, own)?.kind, 'different');
  });

const incomparable: readonly (readonly [why: string, reference: Program, own: Program])[] = [
  ['weights', chain([4], ['Dense', [3]]), chain([4], ['Dense', [2]])],
  ['inputs', chain([4], ['Dense', [3]]), chain([5], ['Dense', [3]])],
  ['no-model', chain([4], ['Dense', [3]]), () => [layer('Dense', [3])]],
];

for (const [why, reference, own] of incomparable)
  test(`models are incomparable by their ${why}`, (t) => {
    t.deepEqual(compare(reference, own), { kind: 'incomparable', why } as never);
  });

const optimizer = (name: string, keywords: Arguments = {}): unknown =>
  construct(classes.optimizer[name] as Serializable, [], keywords);
const mlp = chain(
  [4],
  ['Dense', [5], { activation: 'relu' }],
  ['Dense', [3], { activation: 'softmax' }],
);
const scce = 'sparse_categorical_crossentropy';
const train = (keywords: () => Arguments, make = mlp): Program =>
  compiled(make, () => ({ loss: scce, ...keywords() }));

const follow = (reference: Program, own: Program) => {
  const trajectory = { steps: 3, rows: 8 };
  return inspectProgram(own, { references: [referenceOf(reference)], trajectory }).trajectory[0];
};

const adam = (keywords: Arguments = {}): Program =>
  train(() => ({ optimizer: optimizer('Adam', keywords) }));
const sgd = (keywords: Arguments = {}): Program =>
  train(() => ({ optimizer: optimizer('SGD', keywords) }));
const regularized = (rate: number): (() => Model) =>
  chain(
    [4],
    [
      'Dense',
      [5],
      {
        activation: 'relu',
        kernel_regularizer: construct(classes.regularizer.L2 as Serializable, [rate], {}),
      },
    ],
    ['Dense', [3], { activation: 'softmax' }],
  );
const noisy = (rate: number): (() => Model) =>
  chain(
    [4],
    ['Dense', [5], { activation: 'relu' }],
    ['Dropout', [rate]],
    ['Dense', [3], { activation: 'softmax' }],
  );
const normed = chain(
  [4],
  ['Dense', [5]],
  ['BatchNormalization'],
  ['ReLU'],
  ['Dense', [3], { activation: 'softmax' }],
);
const normedSplit = chain(
  [4],
  ['Dense', [5]],
  ['BatchNormalization'],
  ['Activation', ['relu']],
  ['Dense', [3]],
  ['Softmax'],
);

const logitsLoss = (isOfLogits: boolean): unknown =>
  construct(classes.loss.SparseCategoricalCrossentropy as Serializable, [], {
    from_logits: isOfLogits,
  });

const same: readonly (readonly [title: string, reference: Program, own: Program])[] = [
  ['a name for an optimizer', adam(), train(() => ({ optimizer: 'adam' }))],
  ['defaults written out', sgd(), sgd({ learning_rate: 0.01 })],
  [
    'a class for a loss',
    adam(),
    compiled(mlp, () => ({
      optimizer: 'adam',
      loss: construct(classes.loss.SparseCategoricalCrossentropy as Serializable, [], {}),
    })),
  ],
  [
    // Keras 3.15 on TensorFlow finds the logits behind the softmax, and trains equally.
    'from_logits after a softmax',
    adam(),
    compiled(mlp, () => ({ optimizer: 'adam', loss: logitsLoss(true) })),
  ],
  [
    'Dropout',
    train(() => ({ optimizer: 'adam' }), noisy(0.5)),
    train(() => ({ optimizer: 'adam' }), noisy(0.2)),
  ],
  [
    'a bias in front of a BatchNormalization',
    train(() => ({ optimizer: 'adam' }), normed),
    train(() => ({ optimizer: 'adam' }), normedSplit),
  ],
];

for (const [title, reference, own] of same)
  test(`${title} makes no difference to a training`, (t) => {
    t.deepEqual(follow(reference, own), { kind: 'equal' });
  });

const halving = (): unknown =>
  construct(classes.schedule.ExponentialDecay as Serializable, [0.001, 1, 0.5], {});
const constrained = chain(
  [4],
  [
    'Dense',
    [5],
    {
      activation: 'relu',
      kernel_constraint: construct(classes.constraint.MaxNorm as Serializable, [0.1], {}),
    },
  ],
  ['Dense', [3], { activation: 'softmax' }],
);

const unlike: readonly (readonly [title: string, reference: Program, own: Program])[] = [
  ['SGD for Adam', adam(), sgd()],
  ['RMSprop for Adam', adam(), train(() => ({ optimizer: 'rmsprop' }))],
  ['a learning rate one per cent higher', adam(), adam({ learning_rate: 0.00101 })],
  ['a learning rate of SGD one per cent higher', sgd(), sgd({ learning_rate: 0.0101 })],
  ['momentum', sgd(), sgd({ momentum: 0.9 })],
  ['nesterov', sgd({ momentum: 0.9 }), sgd({ momentum: 0.9, nesterov: true })],
  ['beta_1', adam(), adam({ beta_1: 0.8 })],
  ['beta_2', adam(), adam({ beta_2: 0.9 })],
  ['epsilon', adam(), adam({ epsilon: 0.001 })],
  ['amsgrad', adam({ beta_2: 0.1 }), adam({ beta_2: 0.1, amsgrad: true })],
  ['clipnorm', sgd(), sgd({ clipnorm: 0.01 })],
  ['clipvalue', sgd(), sgd({ clipvalue: 0.001 })],
  ['weight_decay', adam(), adam({ weight_decay: 0.1 })],
  [
    'from_logits',
    compiled(chain([4], ['Dense', [3]]), () => ({ optimizer: 'adam', loss: logitsLoss(true) })),
    compiled(chain([4], ['Dense', [3]]), () => ({ optimizer: 'adam', loss: logitsLoss(false) })),
  ],
  ['a schedule', adam(), adam({ learning_rate: halving() })],
  [
    'loss_weights',
    compiled(mlp, () => ({ optimizer: 'sgd', loss: scce, loss_weights: [1] })),
    compiled(mlp, () => ({ optimizer: 'sgd', loss: scce, loss_weights: [2] })),
  ],
  [
    'a constraint',
    train(() => ({ optimizer: 'sgd' })),
    train(() => ({ optimizer: 'sgd' }), constrained),
  ],
  [
    'another loss',
    compiled(chain([4], ['Dense', [1]]), { optimizer: 'sgd', loss: 'mse' }),
    compiled(chain([4], ['Dense', [1]]), { optimizer: 'sgd', loss: 'mae' }),
  ],
  [
    'a regularizer',
    train(() => ({ optimizer: 'sgd' })),
    train(() => ({ optimizer: 'sgd' }), regularized(0.01)),
  ],
];

for (const [title, reference, own] of unlike)
  test(`${title} shows in a training`, (t) => {
    t.is(follow(reference, own)?.kind, 'different');
  });

test('a model that was not compiled cannot be trained alike', (t) => {
  t.deepEqual(follow(adam(), mlp), { kind: 'incomparable', why: 'not-compiled' });
});

test.serial('nothing stays in the engine when all is compared', (t) => {
  const once = (): void => {
    compare(plainCnn, plainCnn);
    follow(adam(), sgd());
  };
  once();
  const before = tf.memory().numTensors;
  once();
  t.is(tf.memory().numTensors, before);
});
