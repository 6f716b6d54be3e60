import test from 'ava';
import { construct } from '../../../../src/keras/base/construct.js';
import { float } from '../../../../src/keras/base/float.js';
import type { Arguments } from '../../../../src/keras/base/signature.js';
import { schedules } from '../../../../src/keras/optimizers/schedules/index.js';
import type { Schedule } from '../../../../src/keras/optimizers/schedules/schedule.js';
import { withSession } from '../../../support/keras.js';

const make = (name: string, args: Arguments): Schedule => {
  const made = schedules[name];
  if (made === undefined) throw new Error(name);
  return construct(made, [], args);
};

/** Rates at the steps 0, 1, 2 … as Keras 3.15.1 has them. */
const cases: readonly (readonly [string, Arguments, readonly number[]])[] = [
  [
    'ExponentialDecay',
    { initial_learning_rate: 0.2, decay_steps: 3, decay_rate: 0.7, staircase: true },
    [0.2, 0.2, 0.2, 0.14, 0.14, 0.14, 0.098],
  ],
  [
    'ExponentialDecay',
    { initial_learning_rate: 0.2, decay_steps: 3, decay_rate: 0.7 },
    [0.2, 0.177580804, 0.157674715, 0.14],
  ],
  [
    'PiecewiseConstantDecay',
    { boundaries: [2, 5], values: [0.3, 0.1, 0.02] },
    [0.3, 0.3, 0.3, 0.1, 0.1, 0.1, 0.02],
  ],
  [
    'PolynomialDecay',
    {
      initial_learning_rate: 0.2,
      decay_steps: 4,
      end_learning_rate: 0.02,
      power: 0.5,
      cycle: true,
    },
    [0.2, 0.175884575, 0.147279218, 0.11, 0.02, 0.130227044],
  ],
  [
    'InverseTimeDecay',
    { initial_learning_rate: 0.2, decay_steps: 2, decay_rate: 0.5 },
    [0.2, 0.16, 0.13333334, 0.114285715],
  ],
  [
    'CosineDecay',
    {
      initial_learning_rate: float(0),
      decay_steps: 8,
      alpha: 0.1,
      warmup_target: 0.3,
      warmup_steps: 3,
    },
    [0, 0.1, 0.2, 0.3, 0.289723754, 0.260459453],
  ],
  [
    'CosineDecayRestarts',
    { initial_learning_rate: 0.2, first_decay_steps: 2, t_mul: 1.5, m_mul: 0.8, alpha: 0.05 },
    [0.2, 0.105, 0.162, 0.124, 0.048, 0.1316],
  ],
  [
    'CosineDecayRestarts',
    { initial_learning_rate: 0.2, first_decay_steps: 4, t_mul: float(1), m_mul: 0.9 },
    [0.2, 0.170710683, 0.1, 0.0292893238, 0.18],
  ],
];

for (const [name, args, rates] of cases)
  test(`${name}(${JSON.stringify(args)}) goes as Keras' does`, (t) => {
    withSession(() => {
      const schedule = make(name, args);
      rates.forEach((rate, step) => {
        t.true(Math.abs(schedule.at(step) - rate) <= 1e-6 + 1e-5 * rate, `step ${step}`);
      });
      t.deepEqual(make(name, schedule.getConfig()).getConfig(), schedule.getConfig());
    });
  });

test('a schedule that cannot work is refused', (t) => {
  withSession(() => {
    t.throws(() => make('PiecewiseConstantDecay', { boundaries: [1, 2], values: [0.1, 0.2] }), {
      message:
        'The length of boundaries should be 1 less than the length of values. Received: boundaries=[1, 2] of length 2, ' +
        'and values=[0.1, 0.2] of length 2.',
    });
    t.throws(
      () => make('CosineDecayRestarts', { initial_learning_rate: 0.1, first_decay_steps: 0 }),
      { message: 'Argument `first_decay_steps` must be > 0. Received: first_decay_steps=0' },
    );
    t.throws(() => make('ExponentialDecay', { initial_learning_rate: 0.1 }), {
      message:
        "ExponentialDecay.__init__() missing 2 required positional arguments: 'decay_steps' and 'decay_rate'",
    });
  });
});
