import test from 'ava';
import { startTestEngine } from '../../support/keras.js';
import { floats, Raised, StandInProgram } from '../../support/stand-in-program.js';
import { items, list } from '../../support/wires.js';

test.before(startTestEngine);

const float = (value: number) => ({ kind: 'float', value }) as const;

test('a tape starts when it is made and stops when the gradient is asked for, where the program wants that', (t) => {
  const program = new StandInProgram();
  const x = program.call('keras.Variable', [float(3)]);
  const tape = program.call('tensorflow.GradientTape', [], { started: true });
  const square = program.method(x, '__mul__', [x]);
  const gradients = program.method(tape, 'gradient', [square, list(x)], { stop: true });
  t.deepEqual(
    items(gradients).map((each) => program.numbers(each)),
    [[6]],
  );
  t.throws(() => program.method(tape, 'stop'), { instanceOf: Raised });
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
