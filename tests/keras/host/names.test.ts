import test from 'ava';
import { startTestEngine } from '../../support/keras.js';
import { floats, nameOf, StandInProgram } from '../../support/stand-in-program.js';

test.before(startTestEngine);

test('functions of Keras go to the program by their names', (t) => {
  const program = new StandInProgram();
  const layer = program.call('keras.layers.Dense', [1], { activation: 'relu' });
  t.deepEqual(program.get(layer, 'activation'), nameOf('keras.activations.relu'));
});

test('an initializer of a layer is always the same object', (t) => {
  const program = new StandInProgram();
  const layer = program.call('keras.layers.Dense', [1], { kernel_initializer: 'ones' });
  const initializer = program.get(layer, 'kernel_initializer');
  t.like(initializer, { kind: 'handle', type: 'Ones', base: 'Initializer' });
  t.deepEqual(program.get(layer, 'kernel_initializer'), initializer);
});

test('an object says how it prints', (t) => {
  const program = new StandInProgram();
  const layer = program.call('keras.layers.Dense', [1], { name: 'last' });
  t.is(program.get(layer, '__repr__'), '<Dense name=last, built=False>');
});

test('a Constant may hold an array', (t) => {
  const program = new StandInProgram();
  const constant = program.call('keras.initializers.Constant', [floats([1, 2], [3, 4])]);
  const shape = { kind: 'tuple', items: [2, 2] } as const;
  t.deepEqual(program.numbers(program.call(constant, [shape])), [3, 4, 3, 4]);
});

test('a model is saved by the function that the program has named for it', (t) => {
  const program = new StandInProgram();
  const nothing = program.define('nothing', ['value'], () => null);
  const written: unknown[] = [];
  const write = program.define('write', ['path', 'content', 'layout'], (positional) => {
    const [path, , layout] = positional;
    written.push(path, layout);
    return null;
  });
  program.call('engine.serve', [nothing, write, nothing, nothing, nothing]);
  const model = program.call('keras.Sequential', []);
  program.call('engine.save', [model, 'a.keras', false, true]);
  t.deepEqual(written, ['a.keras', 'keras']);
});

test('only functions serve, and only models are saved', (t) => {
  const program = new StandInProgram();
  t.throws(() => program.call('engine.serve', [1, 2, 3, 4, 5]), { message: /served by functions/ });
  t.throws(() => program.call('engine.save', [1, 'a.keras', false, true]), {
    message: /^Only models are saved/,
  });
});
