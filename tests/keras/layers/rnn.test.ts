import * as tf from '@tensorflow/tfjs-core';
import test from 'ava';
import { KerasError } from '../../../src/keras/base/errors.js';
import { Float } from '../../../src/keras/base/float.js';
import { session } from '../../../src/keras/base/session.js';
import { KerasTensor } from '../../../src/keras/graph/keras-tensor.js';
import { Layer } from '../../../src/keras/layers/base/layer.js';
import type { RecurrentCell } from '../../../src/keras/layers/recurrent/cell.js';
import { RNN } from '../../../src/keras/layers/rnn.js';
import { checkGradients } from '../../support/finite-differences.js';
import { startTestEngine, withSession } from '../../support/keras.js';
import { callFlat, makeLayer, valuesOf } from '../../support/make-layer.js';
import { numbers } from '../../support/recurrent-cases.js';

await startTestEngine();

const three = ['LSTM', 'GRU', 'SimpleRNN'] as const;
const cellsOf = { LSTM: 'lstm_cell', GRU: 'gru_cell', SimpleRNN: 'simple_rnn_cell' } as const;

/** A cell of a program: the running sum of its inputs. */
const sums: RecurrentCell = {
  stateSize: 2,
  step: (inputs, [sum]) => {
    const output = tf.add(inputs, sum as tf.Tensor);
    return { output, states: [output] };
  },
};

/** The same as a layer, as a class of a program is. */
class SumLayer extends Layer {
  static override readonly className = 'SumLayer';
  override readonly callParameters = [{ name: 'inputs' }, { name: 'states' }];
  readonly stateSize = [2];

  protected override forward({ inputs, states }: Record<string, unknown>): tf.Tensor[][] {
    const output = tf.add(inputs as tf.Tensor, (states as tf.Tensor[])[0] as tf.Tensor);
    return [[output], [output]];
  }
}

for (const className of three)
  test(`gradients of ${className} agree with difference quotients, with masks, states and backwards`, (t) => {
    const complaints = withSession(() => {
      const layer = makeLayer(className, [3], { return_sequences: true, go_backwards: true });
      const mask = tf.tensor2d([1, 1, 0, 1, 0, 1, 1, 1], [2, 4]);
      const x = numbers(1, 'x', [2, 4, 2]);
      callFlat(layer, x, { mask });
      const sizes = layer.weights.map(({ shape }) => shape);
      const names = Array.from({ length: className === 'LSTM' ? 2 : 1 }, (_, i) => `h${i}`);
      const states = names.map((name) => numbers(1, name, [2, 3]));
      const weights = sizes.map((shape, i) => numbers(1, `w${i}`, shape));
      return checkGradients(
        (sequences, ...rest) => {
          layer.weights.forEach((weight, i) => {
            weight.assign(tf.clone(rest[i] as tf.Tensor));
          });
          const initial = rest.slice(weights.length);
          return callFlat(layer, sequences, {
            mask,
            initial_state: initial,
          })[0] as tf.Tensor;
        },
        [x, ...weights, ...states],
      );
    });
    t.deepEqual(complaints, []);
  });

for (const className of three)
  test(`the gradient of a gradient of ${className} agrees with difference quotients`, (t) => {
    const complaints = withSession(() => {
      const layer = makeLayer(className, [2], { return_sequences: true });
      const x = numbers(2, 'x', [1, 3, 2]);
      callFlat(layer, x);
      return checkGradients(
        tf.grad((sequences) => tf.sum(tf.square(callFlat(layer, sequences)[0] as tf.Tensor))),
        [x],
      );
    });
    t.deepEqual(complaints, []);
  });

test('the weights lie in the cell, under the name that Keras gives it', (t) => {
  for (const className of three)
    withSession(() => {
      const layer = makeLayer(className, [3]);
      callFlat(layer, tf.zeros([2, 4, 5]));
      const path = `${layer.name}/${cellsOf[className]}`;
      t.deepEqual(
        layer.weights.map((weight) => weight.path),
        ['kernel', 'recurrent_kernel', 'bias'].map((name) => `${path}/${name}`),
      );
    });
});

test('counts of parameters are those of Keras', (t) => {
  const cases = [
    ['LSTM', {}, 4 * (5 * 3 + 3 * 3 + 3)],
    ['LSTM', { use_bias: false }, 4 * (5 * 3 + 3 * 3)],
    ['GRU', {}, 3 * (5 * 3 + 3 * 3 + 2 * 3)],
    ['GRU', { reset_after: false }, 3 * (5 * 3 + 3 * 3 + 3)],
    ['SimpleRNN', {}, 5 * 3 + 3 * 3 + 3],
  ] as const;
  for (const [className, keywords, count] of cases)
    withSession(() => {
      const layer = makeLayer(className, [3], keywords);
      layer.buildByHand([null, null, 5]);
      t.is(layer.countParams(), count, className);
    });
});

test('the forget gate of an LSTM begins with a bias of one, all other biases with zero', (t) => {
  withSession(() => {
    const layer = makeLayer('LSTM', [2]);
    layer.buildByHand([null, null, 1]);
    t.deepEqual(valuesOf(layer.weights[2]?.value as tf.Tensor), [0, 0, 1, 1, 0, 0, 0, 0]);
    const plain = makeLayer('LSTM', [1], { unit_forget_bias: false });
    plain.buildByHand([null, null, 1]);
    t.deepEqual(valuesOf(plain.weights[2]?.value as tf.Tensor), [0, 0, 0, 0]);
  });
});

test('the recurrent kernel begins with orthogonal rows', (t) => {
  withSession(() => {
    const layer = makeLayer('GRU', [3]);
    layer.buildByHand([null, null, 2]);
    const kernel = layer.weights[1]?.value as tf.Tensor2D;
    t.deepEqual(valuesOf(tf.matMul(kernel, kernel, false, true)), [1, 0, 0, 0, 1, 0, 0, 0, 1]);
  });
});

test('a stateful layer goes on where it stopped, until it is reset', (t) => {
  withSession(() => {
    const layer = makeLayer('GRU', [3], { stateful: true, return_sequences: true });
    const x = numbers(3, 'x', [2, 6, 2]);
    const once = makeLayer('GRU', [3], { return_sequences: true });
    const halves = [tf.slice(x, [0, 0, 0], [2, 3, 2]), tf.slice(x, [0, 3, 0], [2, 3, 2])];
    once.buildFor({ sequences_shape: x.shape });
    layer.buildFor({ sequences_shape: [2, 3, 2] });
    layer.weights.forEach((weight, i) => {
      weight.assign(tf.clone(once.weights[i]?.value as tf.Tensor));
    });
    const run = (): number[] =>
      valuesOf(
        tf.concat(
          halves.flatMap((half) => callFlat(layer, half)),
          1,
        ),
      );
    const whole = valuesOf(callFlat(once, x)[0] as tf.Tensor);
    t.deepEqual(run(), whole);
    t.notDeepEqual(run(), whole);
    if (layer instanceof RNN) layer.resetState();
    t.deepEqual(run(), whole);
  });
});

test('no gradient flows from one call of a stateful layer into the call before', (t) => {
  withSession(() => {
    const layer = makeLayer('SimpleRNN', [2], { stateful: true });
    const [first, second] = [numbers(4, 'a', [1, 2, 2]), numbers(4, 'b', [1, 2, 2])];
    const [one] = tf.grads((a, b) => {
      callFlat(layer, a);
      return tf.add(tf.sum(callFlat(layer, b)[0] as tf.Tensor), tf.sum(tf.mul(a, 0)));
    })([first, second]);
    t.deepEqual(valuesOf(one as tf.Tensor), [0, 0, 0, 0]);
  });
});

test('cells of a program work, as plain objects and as layers', (t) => {
  for (const cell of [sums, 'layer'])
    withSession(() => {
      const layer = makeLayer('RNN', [cell === 'layer' ? new SumLayer({}) : cell], {
        return_sequences: true,
        return_state: true,
      });
      const x = tf.tensor3d([1, 2, 3, 4, 5, 6], [1, 3, 2]);
      const [outputs, state] = callFlat(layer, x) as [tf.Tensor, tf.Tensor];
      t.deepEqual(valuesOf(outputs), [1, 2, 4, 6, 9, 12]);
      t.deepEqual(valuesOf(state), [9, 12]);
    });
});

test('symbolic sequences and states give symbolic outputs of the right shapes', (t) => {
  withSession(() => {
    const layer = makeLayer('LSTM', [4], { return_sequences: true, return_state: true });
    const sequences = new KerasTensor([null, null, 3]);
    const states = [new KerasTensor([null, 4]), new KerasTensor([null, 4])];
    const outputs = layer.call([sequences], { initial_state: states }) as KerasTensor[];
    t.deepEqual(
      outputs.map(({ shape }) => shape),
      [
        [null, null, 4],
        [null, 4],
        [null, 4],
      ],
    );
    t.is(layer.nodes[0]?.inputs.length, 3);
    t.deepEqual(layer.buildConfig, {
      shapes_dict: {
        sequences_shape: [null, null, 3],
        initial_state_shape: [
          [null, 4],
          [null, 4],
        ],
      },
    });
  });
});

test('calls leave nothing behind but their outputs', (t) => {
  for (const className of three)
    withSession(() => {
      const layer = makeLayer(className, [3], { stateful: true, dropout: 0.5 });
      const x = numbers(5, 'x', [2, 4, 2]);
      const run = (): void => {
        tf.dispose(callFlat(layer, x, { training: true }));
        tf.dispose(tf.grad((each) => tf.sum(callFlat(layer, each)[0] as tf.Tensor))(x));
      };
      run();
      const before = tf.memory().numTensors;
      for (let i = 0; i < 5; i++) run();
      t.is(tf.memory().numTensors, before, className);
      layer.dispose();
    });
});

const batch = (): tf.Tensor => tf.zeros([2, 3, 4]);

/** Uses that Keras refuses: the exception, and what its message has to name. */
const refused: readonly (readonly [string, () => unknown, string, RegExp])[] = [
  ['units of zero', () => makeLayer('SimpleRNN', [0]), 'ValueError', /units.*got 0\./],
  ['negative units', () => makeLayer('LSTM', [-2]), 'ValueError', /units.*got -2\./],
  ['a fraction as units of a GRU', () => makeLayer('GRU', [2.5]), 'ValueError', /state_size/],
  ['a float as units', () => makeLayer('GRU', [new Float(2)]), 'ValueError', /state_size/],
  ['no number as units of a GRU', () => makeLayer('GRU', [NaN]), 'ValueError', /state_size/],
  ['units that are a text', () => makeLayer('LSTM', ['4']), 'TypeError', /units.*'4'/],
  [
    'a fraction as units of an LSTM',
    () => callFlat(makeLayer('LSTM', [2.5]), batch()),
    'ValueError',
    /units.*2\.5/,
  ],
  [
    'units beyond the budget',
    () => callFlat(makeLayer('LSTM', [1e9]), batch()),
    'BudgetError',
    /kernel.*lstm_cell/,
  ],
  [
    'a time_major argument',
    () => makeLayer('LSTM', [4], { time_major: true }),
    'ValueError',
    /LSTM.*time_major/,
  ],
  [
    'an implementation of SimpleRNN',
    () => makeLayer('SimpleRNN', [4], { implementation: 1 }),
    'ValueError',
    /implementation/,
  ],
  [
    'an unknown use_cudnn',
    () => makeLayer('GRU', [4], { use_cudnn: 3 }),
    'ValueError',
    /use_cudnn=3/,
  ],
  [
    'a rate that is a text',
    () => makeLayer('LSTM', [4], { dropout: 'a' }),
    'TypeError',
    /dropout='a'/,
  ],
  [
    'rank 2',
    () => callFlat(makeLayer('LSTM', [3]), tf.zeros([2, 4])),
    'ValueError',
    /'lstm'.*ndim=3, found ndim=2/,
  ],
  [
    'rank 4',
    () => callFlat(makeLayer('GRU', [3]), tf.zeros([2, 4, 3, 2])),
    'ValueError',
    /'gru'.*ndim=3, found ndim=4/,
  ],
  [
    'no step at all',
    () => callFlat(makeLayer('LSTM', [3]), tf.zeros([2, 0, 4])),
    'InvalidArgumentError',
    /'lstm'.*at least one step/,
  ],
  ['something that is no cell', () => makeLayer('RNN', ['x']), 'ValueError', /`cell`.*cell=x/],
  [
    'a layer that is no cell',
    () => makeLayer('RNN', [makeLayer('Dense', [2])]),
    'ValueError',
    /state_size.*dense/,
  ],
  [
    'a list with a layer that is no cell',
    () => makeLayer('RNN', [[makeLayer('Dense', [2])]]),
    'ValueError',
    /state_size.*dense/,
  ],
  [
    'a state too few',
    () => callFlat(makeLayer('LSTM', [2]), batch(), { initial_state: [tf.zeros([2, 2])] }),
    'IndexError',
    /LSTM.*initial_state/s,
  ],
  [
    'a state of another width',
    () => callFlat(makeLayer('GRU', [2]), batch(), { initial_state: tf.zeros([2, 3]) }),
    'InvalidArgumentError',
    /GRUCell/,
  ],
  [
    'a mask of other sequences',
    () => callFlat(makeLayer('LSTM', [2]), batch(), { mask: tf.ones([2, 4]) }),
    'ValueError',
    /mask.*\(2, 3\).*\(2, 4\)/s,
  ],
  [
    'a stateful layer without a batch size',
    () => makeLayer('LSTM', [3], { stateful: true }).call([new KerasTensor([null, 5, 2])]),
    'ValueError',
    /stateful=True.*\(None, 5, 2\)/,
  ],
  [
    'another batch size in a stateful layer',
    () => {
      const layer = makeLayer('LSTM', [3], { stateful: true });
      callFlat(layer, batch());
      return callFlat(layer, tf.zeros([3, 3, 4]));
    },
    'ValueError',
    /'lstm'.*2.*3/s,
  ],
];

for (const [what, use, kind, message] of refused)
  test(`refused as Keras refuses it: ${what}`, (t) => {
    withSession(() => {
      const error = t.throws(use, { instanceOf: KerasError, message });
      t.is(error.kind, kind as never);
      t.is(session().scope.length, 0);
    });
  });

test('a state of one row serves the whole batch, and superfluous states are not looked at', (t) => {
  withSession(() => {
    const lstm = makeLayer('LSTM', [2]);
    const rows = [tf.ones([1, 2]), tf.ones([1, 2])];
    const all = [tf.ones([2, 2]), tf.ones([2, 2])];
    const x = numbers(6, 'x', [2, 3, 4]);
    const run = (states: tf.Tensor[]): number[] =>
      valuesOf(callFlat(lstm, x, { initial_state: states })[0] as tf.Tensor);
    t.deepEqual(run(rows), run(all));
    t.deepEqual(run([...all, tf.zeros([7])]), run(all));
  });
});
