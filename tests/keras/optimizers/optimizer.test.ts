import * as tf from '@tensorflow/tfjs-core';
import test from 'ava';
import { construct } from '../../../src/keras/base/construct.js';
import { KerasError } from '../../../src/keras/base/errors.js';
import { float } from '../../../src/keras/base/float.js';
import { inSession, session, Session } from '../../../src/keras/base/session.js';
import type { Arguments } from '../../../src/keras/base/signature.js';
import { Variable } from '../../../src/keras/base/variable.js';
import { classes } from '../../../src/keras/classes.js';
import { getOptimizer } from '../../../src/keras/optimizers/get.js';
import { optimizers } from '../../../src/keras/optimizers/index.js';
import type { Optimizer } from '../../../src/keras/optimizers/optimizer.js';
import { ExponentialDecay } from '../../../src/keras/optimizers/schedules/exponential-decay.js';
import { startTestEngine, withSession } from '../../support/keras.js';

await startTestEngine();

const make = (name: string, ...args: readonly [Arguments?] | readonly [unknown]): Optimizer => {
  const made = optimizers[name];
  if (made === undefined) throw new Error(name);
  const [given = {}] = args;
  return Object.getPrototypeOf(given) === Object.prototype
    ? construct(made, [], given as Arguments)
    : construct(made, [given], {});
};

const weight = (values: readonly number[], name = 'w', more = {}): Variable =>
  new Variable(tf.tensor1d([...values]), { name, path: `dense/${name}`, ...more });

const numbers = ({ value }: Variable): number[] => [...value.dataSync()];

const refusals: readonly (readonly [string, Arguments, string])[] = [
  ['Adam', { lr: 0.1 }, "Argument(s) not recognized: {'lr': 0.1}"],
  ['Adam', { jit_compile: false }, "Argument(s) not recognized: {'jit_compile': False}"],
  ['SGD', { momentum: 1.5 }, '`momentum` must be a float between [0, 1].'],
  ['SGD', { momentum: 'a' }, '`momentum` must be a float between [0, 1].'],
  ['SGD', { momentum: -1 }, '`momentum` must be a float between [0, 1].'],
  [
    'Adam',
    { clipnorm: float(1), clipvalue: 0.5 },
    'Only one of `clipnorm`, `clipvalue` and `global_clipnorm` can be set. Received: clipnorm=1.0, clipvalue=0.5, ' +
      'global_clipnorm=None',
  ],
  [
    'AdamW',
    { weight_decay: null },
    'Argument `weight_decay` must be a float. Received: weight_decay=None',
  ],
  [
    'Ftrl',
    { initial_accumulator_value: float(-1) },
    '`initial_accumulator_value` needs to be positive or zero. Received: initial_accumulator_value=-1.0.',
  ],
  [
    'Lion',
    { beta_1: float(0) },
    'Argument `beta_1` must be in the [0, 1] range. Otherwise, the optimizer degenerates to SignSGD. Received: beta_1=0.0.',
  ],
  [
    'Adam',
    { gradient_accumulation_steps: 1 },
    '`gradient_accumulation_steps` must be an integer >= 2. Received: gradient_accumulation_steps=1',
  ],
  [
    'SGD',
    { use_ema: true, ema_momentum: float(2) },
    '`ema_momentum` must be in the range [0, 1]. Received: ema_momentum=2.0',
  ],
];

for (const [name, args, message] of refusals)
  test(`${name}(${JSON.stringify(args)}) is refused as Keras refuses it`, (t) => {
    withSession(() => {
      const error = t.throws(() => make(name, args), { instanceOf: KerasError });
      t.deepEqual([error.kind, error.message], ['ValueError', message]);
    });
  });

for (const rate of [0, 1, '0.1', null, true])
  test(`a learning rate of ${JSON.stringify(rate)} is refused, as it is no float`, (t) => {
    withSession(() => {
      const message =
        /^Argument `learning_rate` should be float.* Received instead: learning_rate=/;
      t.throws(() => make('Adam', { learning_rate: rate }), { message });
    });
  });

test('`decay` is accepted with a warning and does nothing', (t) => {
  withSession(() => {
    const sgd = make('SGD', { learning_rate: 0.1, decay: 0.5 });
    t.is(sgd.learningRate, Math.fround(0.1));
    t.deepEqual(session().warnings, [
      'Argument `decay` is no longer supported and will be ignored.',
    ]);
  });
});

test('a session that runs as Keras 2 takes `lr`, whole numbers and `decay`', (t) => {
  const keras2 = new Session({ seed: 'test', classes, keras2: true });
  inSession(keras2, () => {
    const sgd = make('SGD', { lr: 1, decay: float(1) });
    const w = weight([1]);
    sgd.apply([tf.tensor1d([0.25])], [w]);
    sgd.apply([tf.tensor1d([0.25])], [w]);
    t.deepEqual(numbers(w), [1 - 0.25 - 0.125]);
    t.deepEqual(keras2.warnings, ['The `lr` argument is deprecated, use `learning_rate` instead.']);
    keras2.dispose();
  });
});

test('the learning rate can be set by a number, a tensor and a schedule', (t) => {
  withSession(() => {
    const sgd = make('SGD', { learning_rate: 0.1 });
    sgd.setLearningRate(0.5);
    t.is(sgd.learningRate, 0.5);
    sgd.learningRateVariable?.assign(tf.scalar(0.25));
    t.is(sgd.learningRate, 0.25);
    sgd.setLearningRate(construct(ExponentialDecay, [0.5, 1, 0.5], {}));
    t.is(sgd.learningRate, 0.5);
    t.deepEqual(
      sgd.variables.map(({ name }) => name),
      ['iteration'],
    );
  });
});

test('the learning rate of a schedule cannot be set', (t) => {
  withSession(() => {
    const sgd = make('SGD', { learning_rate: construct(ExponentialDecay, [0.1, 10, 0.9], {}) });
    const error = t.throws(
      () => {
        sgd.setLearningRate(0.5);
      },
      { instanceOf: KerasError },
    );
    t.is(error.kind, 'TypeError');
  });
});

test('a function of the program may give the learning rate', (t) => {
  withSession(() => {
    let rate = 0.5;
    const sgd = make('SGD', { learning_rate: () => rate });
    const w = weight([1]);
    sgd.apply([tf.tensor1d([1])], [w]);
    rate = 0.25;
    sgd.apply([tf.tensor1d([1])], [w]);
    t.deepEqual(numbers(w), [0.25]);
  });
});

test('a configuration makes the same optimizer again, its schedule too', (t) => {
  withSession(() => {
    const rate = construct(ExponentialDecay, [0.1, 10, 0.9], {});
    for (const name of Object.keys(optimizers)) {
      const first = make(name, { learning_rate: rate, clipnorm: float(1) });
      t.deepEqual(make(name, first.getConfig()).getConfig(), first.getConfig());
    }
  });
});

test('a configuration holds the learning rate as float32 has it', (t) => {
  withSession(() => {
    t.is(make('SGD').getConfig().learning_rate, Math.fround(0.01));
    t.is(make('Adam').getConfig().learning_rate, Math.fround(0.001));
  });
});

test('a variable that the optimizer was not built with is refused', (t) => {
  withSession(() => {
    const adam = make('Adam', { learning_rate: 0.1 });
    adam.apply([tf.tensor1d([1])], [weight([1])]);
    const error = t.throws(() => {
      adam.apply([tf.tensor1d([1])], [weight([1], 'other')]);
    });
    t.regex(error.message, /^Unknown variable: <Variable path=dense\/other, shape=\(1,\)/);
  });
});

test('variables without a gradient stay as they are, with a warning', (t) => {
  withSession(() => {
    const [v, w] = [weight([1, 2], 'v'), weight([3])];
    make('SGD', { learning_rate: 0.5 }).apply([null, tf.tensor1d([1])], [v, w]);
    t.deepEqual([numbers(v), numbers(w)], [[1, 2], [2.5]]);
    t.regex(session().warnings[0] ?? '', /^Gradients do not exist for variables \['dense\/v'\]/);
  });
});

test('no gradient at all is an error', (t) => {
  withSession(() => {
    const message = 'No gradients provided for any variable.';
    t.throws(
      () => {
        make('SGD').apply([null], [weight([1])]);
      },
      { message },
    );
  });
});

test('constraints are kept after the step', (t) => {
  withSession(() => {
    const constraint = { project: (value: tf.Tensor) => tf.maximum(value, 0) };
    const w = weight([0.25, 1], 'w', { constraint });
    make('SGD', { learning_rate: 0.5 }).apply([tf.tensor1d([1, 1])], [w]);
    t.deepEqual(numbers(w), [0, 0.5]);
  });
});

test('a loss is scaled for its gradients, and the gradients are scaled back', (t) => {
  withSession(() => {
    const sgd = make('SGD', { learning_rate: 0.5, loss_scale_factor: float(4) });
    t.is(sgd.scaleLoss(tf.scalar(2)).dataSync()[0], 8);
    const w = weight([1]);
    sgd.apply([tf.tensor1d([4])], [w]);
    t.deepEqual(numbers(w), [0.5]);
  });
});

test('steps leave no tensors behind, and disposing releases all state', (t) => {
  withSession(() => {
    for (const name of Object.keys(optimizers)) {
      const w = weight([1, 2, 3]);
      const before = tf.memory().numTensors;
      const optimizer = make(name);
      const step = (): void => {
        tf.tidy(() => {
          optimizer.apply([tf.tensor1d([1, 0.5, 0.25])], [w]);
        });
      };
      step();
      const afterOne = tf.memory().numTensors;
      step();
      t.is(tf.memory().numTensors, afterOne, name);
      optimizer.dispose();
      t.is(tf.memory().numTensors, before, name);
    }
  });
});

const strings: readonly (readonly [string, string | null])[] = [
  ...['sgd', 'SGD', 'Sgd'].map((name) => [name, 'SGD'] as const),
  ...['adam', 'Adam', 'ADAM'].map((name) => [name, 'Adam'] as const),
  ...['rmsprop', 'RMSprop', 'RMSProp'].map((name) => [name, 'RMSprop'] as const),
  ...['adamw', 'AdamW', 'adamW'].map((name) => [name, 'AdamW'] as const),
  ['ftrl', 'Ftrl'],
  ['muon', 'Muon'],
  ['lamb', null],
  ['adamwd', null],
  ['momentum', null],
];

for (const [name, className] of strings)
  test(`the string '${name}' stands for ${className ?? 'nothing'}`, (t) => {
    withSession(() => {
      if (className === null)
        t.throws(() => getOptimizer(name), {
          message: `Could not interpret optimizer identifier: ${name}`,
        });
      else t.is(getOptimizer(name)?.constructor, optimizers[className]);
    });
  });
