import test from 'ava';
import type { CallRequest, Wire } from '../../../src/keras/host/wire.js';
import { startTestEngine } from '../../support/keras.js';
import { floats, Raised, StandInProgram } from '../../support/stand-in-program.js';
import { items, list } from '../../support/wires.js';

test.before(startTestEngine);

const callOf = (
  target: Wire,
  name?: string,
  positional: readonly Wire[] = [],
  keywords: CallRequest['keywords'] = [],
): CallRequest => ({
  kind: 'call',
  target,
  ...(name === undefined ? {} : { name }),
  positional,
  keywords,
});

const float = (value: number) => ({ kind: 'float', value }) as const;

test('a tape is made before a question, by a number of the program, and stopped before another one', (t) => {
  const program = new StandInProgram();
  const x = program.call('keras.Variable', [float(3)]);
  const tape = { kind: 'handle', id: -1 } as const;
  const path = 'tensorflow.GradientTape';
  const make = callOf({ kind: 'name', path }, undefined, [], [['started', true]]);
  const square = program.after([{ call: make, as: -1 }], callOf(x, '__mul__', [x]));
  const asked = callOf(tape, 'gradient', [square, list(x)]);
  const gradients = program.after([{ call: callOf(tape, 'stop') }], asked);
  t.deepEqual(
    items(gradients).map((each) => program.numbers(each)),
    [[6]],
  );
  t.throws(() => program.method(tape, 'stop'), { instanceOf: Raised });
});

test('a number that the program has chosen before, and an errand that fails, are told with the question', (t) => {
  const program = new StandInProgram();
  const make = callOf({ kind: 'name', path: 'keras.ops.ones' }, undefined, [list(2)]);
  const question = callOf({ kind: 'name', path: 'keras.backend.epsilon' });
  t.is(program.after([{ call: make, as: -1 }], question), 1e-7);
  t.throws(() => program.after([{ call: make, as: -1 }], question), {
    message: /There is an object -1 already/,
  });
  t.throws(() => program.after([{ call: callOf({ kind: 'handle', id: -2 }, 'stop') }], question), {
    message: /There is no object -2/,
  });
});

test('an optimizer takes gradients as arrays', (t) => {
  const program = new StandInProgram();
  const x = program.call('keras.Variable', [floats([2], [1, 2])]);
  const optimizer = program.call('keras.optimizers.SGD', [float(1)]);
  const pair = { kind: 'tuple', items: [floats([2], [0.5, 1]), x] } as const;
  program.method(optimizer, 'apply_gradients', [list(pair)]);
  t.deepEqual(program.numbers(x), [0.5, 1]);
});

test('the weights of an embedding may be an array', (t) => {
  const program = new StandInProgram();
  const weights = list(floats([2, 2], [1, 2, 3, 4]));
  const layer = program.call('keras.layers.Embedding', [2, 2], { weights });
  t.deepEqual(program.numbers(program.get(layer, 'embeddings')), [1, 2, 3, 4]);
});

test('a program learns whether old spellings are understood', (t) => {
  t.false(new StandInProgram().call('tensorflow.keras2'));
  t.true(new StandInProgram({ session: { keras2: true } }).call('tensorflow.keras2'));
});
