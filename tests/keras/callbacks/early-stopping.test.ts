import * as tf from '@tensorflow/tfjs-core';
import test from 'ava';
import { construct } from '../../../src/keras/base/construct.js';
import { Variable } from '../../../src/keras/base/variable.js';
import type { Arguments } from '../../../src/keras/base/signature.js';
import { EarlyStopping } from '../../../src/keras/callbacks/early-stopping.js';
import { startTestEngine } from '../../support/keras.js';
import { accompany } from '../../support/fake-training.js';

await startTestEngine();

const losses = (...values: readonly number[]): { val_loss: number }[] =>
  values.map((value) => ({ val_loss: value }));

const make = (args: Arguments) => (): EarlyStopping => construct(EarlyStopping, [], args);

/** Arguments, losses of the epochs, and how many epochs run. */
const cases: readonly (readonly [string, Arguments, readonly number[], number])[] = [
  ['no patience: it stops at the first rise', {}, [3, 2, 2.5, 1], 3],
  ['the first epoch never stops it', {}, [NaN, NaN, NaN], 2],
  ['patience of two', { patience: 2 }, [3, 4, 2, 2.5, 2.5, 1], 5],
  [
    'a fall that is too small does not count',
    { min_delta: 0.5, patience: 1 },
    [3, 2.6, 2.4, 2.3],
    2,
  ],
  ['more is better', { mode: 'max', patience: 1 }, [1, 2, 1.5, 3], 3],
  ['only the baseline ends the waiting', { baseline: 1, patience: 2 }, [3, 2, 2.5, 1.2], 3],
  ['it looks from an epoch on', { start_from_epoch: 2 }, [1, 2, 3, 4, 5], 4],
];

for (const [name, args, values, epochs] of cases)
  test(name, (t) => {
    t.is(accompany(make(args), { logs: losses(...values) }).epochs, epochs);
  });

test('it says when it stops, and restores the best weights', (t) => {
  const variable = (): Variable[] => [new Variable(tf.tensor1d([0]), { name: 'w', path: 'w' })];
  const kept: Variable[] = [];
  const before = tf.memory().numTensors;
  const { text } = accompany(
    make({ patience: 1, restore_best_weights: true, verbose: 1 }),
    {
      logs: losses(3, 2, 2.5, 1),
      weights: () => {
        kept.push(...variable());
        return kept;
      },
      during: (epoch) => kept[0]?.assign(tf.tensor1d([epoch + 1])),
    },
    (_, [weight]) => {
      t.deepEqual([...(weight?.value.dataSync() ?? [])], [2]);
      t.is(tf.memory().numTensors, before + 1);
    },
  );
  t.is(
    text,
    'Epoch 3: early stopping\nRestoring model weights from the end of the best epoch: 2.\n',
  );
});

test('a figure that is not there is told', (t) => {
  const { epochs, warnings } = accompany(make({}), { logs: [{ loss: 1, mae: 2 }, { loss: 2 }] });
  t.is(epochs, 2);
  t.is(
    warnings[0],
    'Early stopping conditioned on metric `val_loss` which is not available. Available metrics are: loss,mae',
  );
});

test('the mode follows from the metric, or it is an error', (t) => {
  const logs = [1, 2, 1.5].map((value) => ({ val_accuracy: value }));
  const args = { monitor: 'val_accuracy' };
  t.is(accompany(make(args), { logs, directions: { accuracy: 'up' } }).epochs, 3);
  t.throws(() => accompany(make(args), { logs }), {
    message: /^EarlyStopping callback received monitor=val_accuracy, but Keras isn't able to/,
  });
});

test('an unknown mode stands for auto, with a warning', (t) => {
  const { warnings } = accompany(make({ mode: 'up' }), { logs: losses(1) });
  t.deepEqual(warnings, ["EarlyStopping mode 'up' is unknown, fallback to auto mode."]);
});
