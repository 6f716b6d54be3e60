import test from 'ava';
import { construct } from '../../../src/keras/base/construct.js';
import { KerasError, typeError } from '../../../src/keras/base/errors.js';
import { LearningRateScheduler } from '../../../src/keras/callbacks/learning-rate-scheduler.js';
import { ReduceLROnPlateau } from '../../../src/keras/callbacks/reduce-lr-on-plateau.js';
import { SGD } from '../../../src/keras/optimizers/sgd.js';
import type { Arguments } from '../../../src/keras/base/signature.js';
import { startTestEngine } from '../../support/keras.js';
import { accompany } from '../../support/fake-training.js';

await startTestEngine();

const optimizer = (): SGD => construct(SGD, [0.5], {});
const rates = (logs: readonly Arguments[]): number[] =>
  logs.map(({ learning_rate: rate }) => Number(rate));

const plateau = (args: Arguments) => (): ReduceLROnPlateau =>
  construct(ReduceLROnPlateau, [], { monitor: 'loss', ...args });

/** Arguments, losses, and the learning rate of each epoch: it falls after the epoch that has noticed. */
const cases: readonly (readonly [string, Arguments, readonly number[], readonly number[]])[] = [
  [
    'halved after one epoch without progress',
    { factor: 0.5, patience: 1 },
    [3, 3, 3, 2],
    [0.5, 0.5, 0.25, 0.125],
  ],
  [
    'not below the least rate',
    { factor: 0.5, patience: 1, min_lr: 0.2 },
    [1, 1, 1, 1],
    [0.5, 0.5, 0.25, Math.fround(0.2)],
  ],
  [
    'a rest after each fall',
    { factor: 0.5, patience: 1, cooldown: 1 },
    [1, 1, 1, 1, 1],
    [0.5, 0.5, 0.25, 0.125, 0.0625],
  ],
  [
    'a longer rest',
    { factor: 0.5, patience: 1, cooldown: 3 },
    [1, 1, 1, 1, 1],
    [0.5, 0.5, 0.25, 0.25, 0.25],
  ],
  [
    'progress that is too small',
    { factor: 0.5, patience: 1, min_delta: 0.5 },
    [3, 2.6, 2.6],
    [0.5, 0.5, 0.25],
  ],
];

for (const [name, args, losses, expected] of cases)
  test(`ReduceLROnPlateau: ${name}`, (t) => {
    const logs = losses.map((loss) => ({ loss }));
    t.deepEqual(rates(accompany(plateau(args), { logs, optimizer }).logs), expected);
  });

test('ReduceLROnPlateau says what it does', (t) => {
  const logs = [{ loss: 1 }, { loss: 1 }];
  const { text } = accompany(plateau({ factor: 0.5, patience: 1, verbose: 1 }), {
    logs,
    optimizer,
  });
  t.is(text, '\nEpoch 2: ReduceLROnPlateau reducing learning rate to 0.25.\n');
});

test('ReduceLROnPlateau refuses a factor that does not lower', (t) => {
  t.throws(() => accompany(plateau({ factor: 1.5 }), { logs: [] }), {
    message: 'ReduceLROnPlateau does not support a factor >= 1.0. Received factor=1.5',
  });
});

test('ReduceLROnPlateau tells that its figure is missing', (t) => {
  const { warnings } = accompany(plateau({ monitor: 'val_loss' }), {
    logs: [{ loss: 1 }],
    optimizer,
  });
  t.deepEqual(warnings, [
    'Learning rate reduction is conditioned on metric `val_loss` which is not available. Available metrics are: ' +
      'loss,learning_rate.',
  ]);
});

const scheduler = (schedule: unknown) => (): LearningRateScheduler =>
  construct(LearningRateScheduler, [schedule], { verbose: 1 });
const two = [{ loss: 1 }, { loss: 1 }];

test('LearningRateScheduler asks with the epoch and the rate', (t) => {
  const halve = (epoch: number, rate: number): number => (epoch === 0 ? rate : rate / 2);
  const { logs, text } = accompany(scheduler(halve), { logs: two, optimizer });
  t.deepEqual(rates(logs), [0.5, 0.25]);
  t.is(
    text,
    '\nEpoch 1: LearningRateScheduler setting learning rate to 0.5.\n' +
      '\nEpoch 2: LearningRateScheduler setting learning rate to 0.25.\n',
  );
});

test('LearningRateScheduler asks with the epoch alone where the function takes no more', (t) => {
  const strict = {
    call: ([epoch, ...rest]: readonly number[]): number => {
      if (rest.length > 0) throw typeError('takes 1 positional argument but 2 were given');
      return 0.1 / ((epoch ?? 0) + 1);
    },
  };
  const { text } = accompany(scheduler(strict), { logs: two, optimizer });
  t.regex(text, /Epoch 2: LearningRateScheduler setting learning rate to 0\.05\./);
});

test('LearningRateScheduler wants a float', (t) => {
  const error = t.throws(
    () =>
      accompany(
        scheduler(() => 1),
        { logs: two, optimizer },
      ),
    {
      instanceOf: KerasError,
    },
  );
  t.is(error.message, 'The output of the `schedule` function should be a float. Got: 1');
});
