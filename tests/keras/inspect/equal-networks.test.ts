import test from 'ava';
import fc from 'fast-check';
import { construct } from '../../../src/keras/base/construct.js';
import type { Arguments } from '../../../src/keras/base/signature.js';
import { input } from '../../../src/keras/layers/input-layer.js';
import { Functional } from '../../../src/keras/models/functional/functional.js';
import type { Model } from '../../../src/keras/models/model.js';
import { Sequential } from '../../../src/keras/models/sequential/sequential.js';
import { Trainer } from '../../../src/keras/training/trainer.js';
import { inspectProgram, referenceOf, type Program } from '../../support/inspected.js';
import { startTestEngine } from '../../support/keras.js';
import { layer } from '../../support/small-models.js';

await startTestEngine();

/** A layer, with its activation apart so that it can be written in two ways. */
interface Spec {
  readonly name: string;
  readonly positional: readonly unknown[];
  readonly keywords: Arguments;
  readonly activation: string | null;
}

interface Network {
  readonly shape: readonly number[];
  readonly specs: readonly Spec[];
  readonly optimizer: string;
}

const activation = fc.constantFrom('relu', 'tanh', 'elu', 'sigmoid', 'gelu');
const plain = (
  name: string,
  positional: readonly unknown[] = [],
  keywords: Arguments = {},
): Spec => ({
  name,
  positional,
  keywords,
  activation: null,
});

const dense = fc.record({
  name: fc.constant('Dense'),
  positional: fc.integer({ min: 1, max: 9 }).map((units) => [units]),
  keywords: fc.record({ use_bias: fc.boolean() }),
  activation,
});
const convolution = fc.record({
  name: fc.constant('Conv2D'),
  positional: fc.constantFrom([2, 3], [3, 2], [4, 1]),
  keywords: fc.record({ padding: fc.constantFrom('same', 'valid'), use_bias: fc.boolean() }),
  activation,
});
const normalization = fc.constantFrom(plain('BatchNormalization'), plain('LayerNormalization'));
const pooling = fc.constantFrom(
  plain('MaxPooling2D', [2], { padding: 'same' }),
  plain('AveragePooling2D', [2], { padding: 'same' }),
  plain('Dropout', [0.5]),
);
const image = fc
  .tuple(convolution, fc.oneof(pooling, normalization), fc.oneof(convolution, pooling), dense)
  .map(([a, b, c, d]) => ({ shape: [9, 9, 2], specs: [a, b, c, plain('Flatten'), d] }));
const flat = fc
  .array(fc.oneof({ weight: 3, arbitrary: dense }, normalization), { minLength: 1, maxLength: 4 })
  .map((specs) => ({ shape: [6], specs }));
const network: fc.Arbitrary<Network> = fc
  .tuple(fc.oneof(image, flat), fc.constantFrom('sgd', 'adam', 'rmsprop', 'adagrad', 'nadam'))
  .map(([{ shape, specs }, optimizer]) => ({
    shape,
    specs: [...specs, { ...plain('Dense', [3]), activation: 'softmax' }],
    optimizer,
  }));

/** One behind the other, activations as arguments. */
const sequential = ({ shape, specs }: Network): Model =>
  construct(
    Sequential,
    [
      [
        layer('InputLayer', [], { shape }),
        ...specs.map(({ name, positional, keywords, activation: function_ }) =>
          layer(
            name,
            positional,
            function_ === null ? keywords : { ...keywords, activation: function_ },
          ),
        ),
      ],
    ],
    {},
  );

/** As a functional model, activations as layers. */
function functional({ shape, specs }: Network): Model {
  const x = input([[...shape]]);
  const outputs = specs.reduce<unknown>(
    (y, { name, positional, keywords, activation: function_ }) => {
      const next = layer(name, positional, keywords).call([y]);
      return function_ === null ? next : layer('Activation', [function_]).call([next]);
    },
    x,
  );
  return construct(Functional, [x, outputs], {});
}

const written =
  (make: (network: Network) => Model, drawn: Network): Program =>
  () => {
    const model = make(drawn);
    new Trainer(model).compile([], {
      optimizer: drawn.optimizer,
      loss: 'sparse_categorical_crossentropy',
    });
    return model;
  };

test('networks that are equal are found equal, in whichever of two ways they are written', (t) => {
  t.notThrows(() => {
    fc.assert(
      fc.property(network, fc.string({ minLength: 1 }), (drawn, seed) => {
        const found = inspectProgram(written(functional, drawn), {
          seed,
          references: [referenceOf(written(sequential, drawn))],
          forward: { rows: 4 },
          trajectory: { steps: 3, rows: 4 },
        });
        return found.forward[0]?.kind === 'equal' && found.trajectory[0]?.kind === 'equal';
      }),
      { seed: 20260, numRuns: 200 },
    );
  });
});
