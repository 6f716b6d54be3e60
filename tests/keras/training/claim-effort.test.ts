import test from 'ava';
import { construct } from '../../../src/keras/base/construct.js';
import { KerasError } from '../../../src/keras/base/errors.js';
import { inSession, Session } from '../../../src/keras/base/session.js';
import { classes } from '../../../src/keras/classes.js';
import type { Layer } from '../../../src/keras/layers/base/layer.js';
import type { Model } from '../../../src/keras/models/model.js';
import { Sequential } from '../../../src/keras/models/sequential/sequential.js';
import { ArrayData } from '../../../src/keras/training/array-data.js';
import { trainingFlops } from '../../../src/keras/training/flops.js';
import { Trainer } from '../../../src/keras/training/trainer.js';
import { startTestEngine, testEngine, withSession } from '../../support/keras.js';
import { layer, waves } from '../../support/small-models.js';
import { heldByEngine } from '../../support/tensor-count.js';

await startTestEngine();

const sequential = (...layers: readonly Layer[]): Model => construct(Sequential, [layers], {});
const entrance = (...shape: readonly (number | null)[]): Layer =>
  layer('InputLayer', [], { shape });

/** The products and sums of the forward pass, counted by hand. */
const networks: Readonly<Record<string, readonly [make: () => Model, forward: number]>> = {
  'a dense layer: 3 x 5 products and sums, 5 results': [
    () => sequential(entrance(3), layer('Dense', [5])),
    2 * 3 * 5 + 5,
  ],
  'a convolution: its 2 x 2 x 3 x 4 kernel at the 5 x 5 places of the input, 4 x 4 x 4 results': [
    () => sequential(entrance(5, 5, 3), layer('Conv2D', [4, 2])),
    2 * 48 * 25 + 64,
  ],
  'the same with channels first': [
    () => sequential(entrance(3, 5, 5), layer('Conv2D', [4, 2], { data_format: 'channels_first' })),
    2 * 48 * 25 + 64,
  ],
  'an LSTM: (3 + 2) x 8 entries at 7 steps, 2 results': [
    () => sequential(entrance(7, 3), layer('LSTM', [2])),
    2 * 40 * 7 + 2,
  ],
  'unknown steps count as one': [
    () => sequential(entrance(null, 3), layer('LSTM', [2])),
    2 * 40 + 2,
  ],
  'a layer without weights: its results': [
    () => sequential(entrance(4, 4, 2), layer('MaxPooling2D')),
    8,
  ],
  'an embedding: a row of its table for each of 7 words': [
    () => sequential(entrance(7), layer('Embedding', [100, 3])),
    7 * 3,
  ],
  'a model in a model': [
    () =>
      sequential(
        entrance(3),
        sequential(entrance(3), layer('Dense', [5])),
        layer('Activation', ['relu']),
      ),
    2 * 3 * 5 + 5 + 5,
  ],
};

for (const [name, [make, forward]] of Object.entries(networks))
  test(`the operations of a sample in training are three times those of ${name}`, (t) => {
    withSession(() => {
      t.is(trainingFlops(make()), 3 * forward);
    });
  });

const dense = (): Model => sequential(entrance(3), layer('Dense', [5]));
const unbuilt = (): Model => sequential(layer('Dense', [5]));
/** Of `dense`, for each sample and epoch. */
const each = 3 * 35;

const data = [waves([10, 3]), waves([10, 5])];

/** Fits under a limit; gives what was held by the engine before and after, if the budget refused it. */
function refusal(
  make: () => Model,
  flops: number,
  options: Readonly<Record<string, unknown>>,
): string {
  const limits = { parameters: 1e6, tensorBytes: 1e6, flops };
  const session = new Session({ seed: 'budget', classes, limits });
  try {
    return inSession(session, () => fitMessage(make(), options));
  } finally {
    inSession(session, () => {
      session.dispose();
    });
  }
}

function fitMessage(model: Model, options: Readonly<Record<string, unknown>>): string {
  const trainer = new Trainer(model);
  trainer.compile(['sgd', 'mse']);
  try {
    trainer.fit(data, { verbose: 0, ...options });
    return '';
  } catch (error) {
    if (error instanceof KerasError && error.kind === 'BudgetError') return error.message;
    throw error;
  }
}

test('a training is refused before it starts, by its epochs, its samples and its network', (t) => {
  t.is(refusal(dense, each * 10 * 4, { epochs: 4 }), '');
  t.regex(
    refusal(dense, each * 10 * 4, { epochs: 5 }),
    /^Training model 'sequential' for epochs=5 with 10 samples each \(about 105 operations a sample\) needs 5250 floating-point operations, more than the limit of 4200\. Nothing was allocated\. Fewer epochs/,
  );
  t.not(refusal(dense, each * 6 - 1, { steps_per_epoch: 2, batch_size: 3 }), '');
  t.is(refusal(dense, each * 6, { steps_per_epoch: 2, batch_size: 3 }), '');
  t.is(refusal(dense, each * 10, { epochs: 5, initial_epoch: 4 }), '');
});

test('a model that its data build is refused with its first batch', (t) => {
  t.is(refusal(unbuilt, each * 10, { batch_size: 10 }), '');
  t.not(refusal(unbuilt, each * 10 - 1, { batch_size: 10 }), '');
});

test('all trainings of a session count together', (t) => {
  const limits = { parameters: 1e6, tensorBytes: 1e6, flops: each * 10 * 2 };
  const session = new Session({ seed: 'budget', classes, limits });
  const messages = inSession(session, () => [1, 2, 3].map(() => fitMessage(dense(), {})));
  inSession(session, () => {
    session.dispose();
  });
  t.deepEqual(
    messages.map((message) => message === ''),
    [true, true, false],
  );
});

test('a refused training leaves nothing behind', (t) => {
  const before = heldByEngine();
  t.not(refusal(dense, 1, {}), '');
  t.not(refusal(unbuilt, 1, {}), '');
  t.deepEqual(heldByEngine(), before);
});

// Only WebAssembly has a memory that ends, and a guard before it; TensorFlow takes what the machine has.
if (testEngine === 'wasm')
  test('a batch whose intermediate results are too large is refused by name, and the engine goes on', (t) => {
    withSession(() => {
      const wide = sequential(entrance(1), layer('RepeatVector', [100_000]), layer('Dense', [100]));
      const trainer = new Trainer(wide);
      const rows = new ArrayData([1000, 1], 'float32', new Float32Array(1000));
      const before = heldByEngine();
      const error = t.throws(() => trainer.predict([rows], { verbose: 0, batch_size: 1000 }), {
        instanceOf: KerasError,
      });
      t.is(error.kind, 'BudgetError');
      t.deepEqual(heldByEngine(), before);
      t.deepEqual(
        (trainer.predict([rows.rows(0, 1)], { verbose: 0 }) as ArrayData).shape,
        [1, 100_000, 100],
      );
    });
  });
