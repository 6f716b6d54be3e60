import * as tf from '@tensorflow/tfjs-core';
import test from 'ava';
import type { Wire } from '../../../src/keras/host/wire.js';
import { startTestEngine } from '../../support/keras.js';
import { floats, Raised, StandInProgram } from '../../support/stand-in-program.js';
import { entries, items, list } from '../../support/wires.js';

test.before(startTestEngine);

const float = (value: number): Wire => ({ kind: 'float', value });

/** `with tf.GradientTape(…) as tape: work()`. */
function recording(
  program: StandInProgram,
  work: (tape: Wire) => Wire,
  persistent = false,
): { readonly tape: Wire; readonly result: Wire } {
  const tape = program.call('tensorflow.GradientTape', [], { persistent });
  program.method(tape, 'start');
  const result = work(tape);
  program.method(tape, 'stop');
  return { tape, result };
}

test('operators and indexes work on tensors, with the operand on either side', (t) => {
  const program = new StandInProgram();
  const x = program.call('keras.ops.convert_to_tensor', [floats([2, 3], [1, 2, 3, 4, 5, 6])]);
  const rows: readonly (readonly [string, Wire, readonly number[]])[] = [
    ['__add__', 1, [2, 3, 4, 5, 6, 7]],
    ['__rsub__', float(10), [9, 8, 7, 6, 5, 4]],
    ['__pow__', 2, [1, 4, 9, 16, 25, 36]],
    ['__rtruediv__', float(60), [60, 30, 20, 15, 12, 10]],
    ['__gt__', float(3), [0, 0, 0, 1, 1, 1]],
    ['__getitem__', 1, [4, 5, 6]],
    ['__getitem__', { kind: 'tuple', items: [{ kind: 'ellipsis' }, 0] }, [1, 4]],
    [
      '__getitem__',
      {
        kind: 'tuple',
        items: [
          { kind: 'slice', start: null, stop: null, step: null },
          { kind: 'slice', start: 0, stop: null, step: 2 },
        ],
      },
      [1, 3, 4, 6],
    ],
  ];
  for (const [name, other, expected] of rows)
    t.deepEqual(program.numbers(program.method(x, name, [other])), [...expected], name);
  t.deepEqual(program.numbers(program.method(x, '__neg__')), [-1, -2, -3, -4, -5, -6]);
});

test('a tape differentiates, twice where it runs inside another one', (t) => {
  const program = new StandInProgram();
  const x = program.call('keras.Variable', [float(3)]);
  const cube = (): Wire => program.method(program.method(x, '__mul__', [x]), '__mul__', [x]);
  const { tape: outer, result: first } = recording(program, () => {
    const { tape, result } = recording(program, cube);
    return program.method(tape, 'gradient', [result, x]);
  });
  t.deepEqual(program.numbers(first), [27]);
  t.deepEqual(program.numbers(program.method(outer, 'gradient', [first, x])), [18]);
});

test('a tape gives jacobians, and forgets on reset', (t) => {
  const program = new StandInProgram();
  const x = program.call('keras.ops.convert_to_tensor', [floats([2], [1, 2])]);
  const { tape, result } = recording(program, (own) => {
    program.method(own, 'watch', [x]);
    return program.method(x, '__mul__', [x]);
  });
  t.deepEqual(program.numbers(program.method(tape, 'jacobian', [result, x])), [2, 0, 0, 4]);
  t.throws(() => program.method(tape, 'gradient', [result, x]), { instanceOf: Raised });
});

test('variables are assigned to, and keep their type', (t) => {
  const program = new StandInProgram();
  const variable = program.call('keras.Variable', [list(1, 2)], { name: 'count' });
  t.like(variable, { kind: 'handle', shape: [2], dtype: 'int32', type: 'Variable' });
  program.method(variable, 'assign_add', [list(1, 1)]);
  t.deepEqual(program.numbers(variable), [2, 3]);
  program.method(variable, 'assign_sub', [list(2, 2)]);
  program.method(variable, 'assign', [list(5, 6)]);
  t.deepEqual(program.numbers(variable), [5, 6]);
  t.is(program.get(variable, 'name'), 'count');
});

test('a long loop of steps by tape needs no more memory than a short one', (t) => {
  const program = new StandInProgram();
  const model = program.call('keras.Sequential', [list(program.call('keras.layers.Dense', [1]))]);
  const optimizer = program.call('keras.optimizers.SGD');
  const mse = program.call('keras.losses.MeanSquaredError');
  const x = program.call('keras.ops.convert_to_tensor', [floats([4, 2], [0, 0, 0, 1, 1, 0, 1, 1])]);
  const y = program.call('keras.ops.convert_to_tensor', [floats([4, 1], [1, 2, 3, 4])]);
  const step = (): void => {
    const predictions: Wire[] = [];
    const { tape, result } = recording(program, () => {
      predictions.push(program.call(model, [x], { training: true }));
      return program.call(mse, [y, predictions[0] ?? null]);
    });
    const weights = program.get(model, 'trainable_variables');
    const gradients = program.method(tape, 'gradient', [result, weights]);
    program.method(optimizer, 'apply', [gradients, weights]);
    program.release(tape, result, ...predictions, ...items(gradients));
  };
  for (let i = 0; i < 20; i++) step();
  const [tensors, objects] = [tf.memory().numTensors, program.service.held];
  for (let i = 0; i < 200; i++) step();
  t.is(tf.memory().numTensors, tensors);
  t.is(program.service.held, objects);
});

test('penalties of a call are there after it, and go with the next call', (t) => {
  const program = new StandInProgram();
  const layer = program.call('keras.layers.Dense', [1], { activity_regularizer: 'l2' });
  const x = floats([1, 1], [1]);
  const call = (): void => {
    program.release(program.call(layer, [x]));
  };
  call();
  const [penalty = null] = items(program.get(layer, 'losses'));
  t.is(program.numbers(penalty).length, 1);
  const before = tf.memory().numTensors;
  for (let i = 0; i < 5; i++) call();
  t.true(tf.memory().numTensors <= before + 1);
});

test('numbers of all of NumPy types arrive, and arrays of texts', (t) => {
  const program = new StandInProgram();
  const rows = [
    ['int64', BigInt64Array.of(1n, -2n), [1, -2]],
    ['uint64', BigUint64Array.of(1n, 2n), [1, 2]],
    ['float64', Float64Array.of(0.5, 2), [0.5, 2]],
    ['float16', Uint16Array.of(0x3c00, 0xc000), [1, -2]],
    ['bool', Uint8Array.of(1, 0), [1, 0]],
  ] as const;
  for (const [dtype, data, expected] of rows) {
    const given: Wire = { kind: 'array', shape: [2], dtype, data };
    const tensor = program.call('keras.ops.convert_to_tensor', [given]);
    t.deepEqual(program.numbers(tensor), [...expected], dtype);
  }
});

test('an int that is too large for Keras is an OverflowError', (t) => {
  const program = new StandInProgram();
  const huge: Wire = { kind: 'int', digits: '1' + '0'.repeat(30) };
  const error = t.throws(() => program.call('keras.layers.Dense', [huge]), { instanceOf: Raised });
  t.is(error.error, 'OverflowError');
});

test('shapes are tuples', (t) => {
  const program = new StandInProgram();
  const x = program.call('keras.ops.ones', [{ kind: 'tuple', items: [2, 3] }]);
  const expected: Wire = { kind: 'tuple', items: [2, 3] };
  t.deepEqual(program.get(x, 'shape'), expected);
  t.deepEqual(program.call('keras.ops.shape', [x]), expected);
  const layer = program.call('keras.layers.Conv2D', [2, 3]);
  t.deepEqual(entries(program.method(layer, 'get_config')).kernel_size, {
    kind: 'tuple',
    items: [3, 3],
  });
});

/** A function of `keras.ops`, what it is called with, and the number type of what it gives (that of Keras with TensorFlow). */
const types: readonly (readonly [name: string, given: readonly string[], dtype: string])[] = [
  ['convert_to_tensor', ['int64'], 'int64'],
  ['convert_to_tensor', ['float64'], 'float64'],
  ['convert_to_tensor', ['uint8'], 'uint8'],
  ['add', ['int64', 'int32'], 'int64'],
  ['add', ['float64', 'float32'], 'float64'],
  ['multiply', ['uint8', 'uint8'], 'uint8'],
  ['square', ['float64'], 'float64'],
  ['sum', ['int64'], 'int64'],
  ['argmax', ['int64'], 'int32'],
  ['equal', ['int64', 'int64'], 'bool'],
];

for (const [name, given, dtype] of types)
  test(`keras.ops.${name} of ${given.join(' and ')} gives ${dtype}`, (t) => {
    const program = new StandInProgram();
    const args = given.map((each) => program.call('keras.ops.cast', [floats([2], [1, 2]), each]));
    t.like(program.call(`keras.ops.${name}`, args), { dtype });
  });

test('a number type may be named or stand in its place', (t) => {
  const program = new StandInProgram();
  const given: Wire = { kind: 'array', shape: [2], dtype: 'float64', data: Float64Array.of(1, 2) };
  const rows = [
    ['convert_to_tensor', [given, 'float32']],
    ['zeros_like', [given, 'float32']],
    ['full_like', [given, 3, 'float32']],
  ] as const;
  for (const [name, args] of rows)
    t.like(program.call(`keras.ops.${name}`, [...args]), { dtype: 'float32' }, name);
});

test('doubles come back as they were written', (t) => {
  const program = new StandInProgram();
  const data = Float64Array.of(0.1, 1 / 3, 1e10);
  const given: Wire = { kind: 'array', shape: [3], dtype: 'float64', data };
  const x = program.call('keras.ops.convert_to_tensor', [given]);
  t.is(program.numbers(x)[0], 0.1);
  t.is(program.numbers(x)[2], 1e10);
  t.like(
    program.call(program.call('keras.layers.Dropout', [{ kind: 'float', value: 0.5 }]), [given]),
    {
      dtype: 'float32',
    },
  );
});

test('random tensors follow their seed', (t) => {
  const program = new StandInProgram();
  const draw = (seed: Wire): number[] =>
    program.numbers(program.call('keras.random.normal', [{ kind: 'tuple', items: [3] }], { seed }));
  t.deepEqual(draw(1), draw(1));
  t.notDeepEqual(draw(null), draw(null));
  const seed = program.call('keras.random.SeedGenerator', [1]);
  t.notDeepEqual(draw(seed), draw(seed));
  const whole = program.call('keras.random.randint', [{ kind: 'tuple', items: [50] }, 0, 3]);
  t.deepEqual([...new Set(program.numbers(whole))].sort(), [0, 1, 2]);
  t.like(whole, { dtype: 'int32' });
});
