import test from 'ava';
import type { Wire } from '../../../src/keras/host/wire.js';
import { startTestEngine } from '../../support/keras.js';
import { floats, Raised, StandInProgram, type Keywords } from '../../support/stand-in-program.js';
import { entries, items, list } from '../../support/wires.js';

test.before(startTestEngine);

const x = floats([4, 2], [0, 0, 0, 1, 1, 0, 1, 1]);
const y = floats([4, 1], [1, 2, 3, 4]);

const tuple = (...values: readonly Wire[]): Wire => ({ kind: 'tuple', items: values });

function dense(program: StandInProgram, keywords: Keywords = {}): Wire {
  const layer = program.call('keras.layers.Dense', [1], keywords);
  return program.call('keras.Sequential', [list(layer)]);
}

/** Where Keras takes a function, what it is called with, and what the weights of a layer on (1, 2) give. */
const places: readonly {
  readonly keyword: string;
  readonly parameters: readonly string[];
  readonly body: (program: StandInProgram) => Parameters<StandInProgram['define']>[2];
}[] = [
  {
    keyword: 'activation',
    parameters: ['x'],
    body:
      (program) =>
      ([given = null]) =>
        program.call('keras.ops.multiply', [given, 3]),
  },
  {
    keyword: 'kernel_initializer',
    parameters: ['shape', 'dtype'],
    body:
      (program) =>
      ([shape = null]) =>
        program.call('keras.ops.ones', [shape]),
  },
  {
    keyword: 'kernel_regularizer',
    parameters: ['w'],
    body:
      (program) =>
      ([w = null]) =>
        program.call('keras.ops.sum', [w]),
  },
  {
    keyword: 'kernel_constraint',
    parameters: ['w'],
    body:
      (program) =>
      ([w = null]) =>
        program.call('keras.ops.abs', [w]),
  },
];

for (const { keyword, parameters, body } of places)
  test(`a function of the program serves as ${keyword}`, (t) => {
    const program = new StandInProgram();
    const own = program.define('mine', parameters, body(program));
    const model = dense(program, { [keyword]: own });
    program.method(model, 'compile', [], { optimizer: 'sgd', loss: 'mse' });
    const history = program.method(model, 'fit', [x, y], { epochs: 2, verbose: 0 });
    const losses = items(entries(program.get(history, 'history')).loss);
    t.is(losses.length, 2);
    t.true(program.called.length > 0);
    program.dispose();
  });

test('functions of the program serve as loss and as metric, under their names', (t) => {
  const program = new StandInProgram();
  const loss = program.define('my_loss', ['y_true', 'y_pred'], ([labels = null, given = null]) =>
    program.call('keras.ops.mean', [
      program.call('keras.ops.square', [program.call('keras.ops.subtract', [labels, given])]),
    ]),
  );
  const metric = program.define('my_error', ['y_true', 'y_pred'], ([labels = null, given = null]) =>
    program.call('keras.ops.abs', [program.call('keras.ops.subtract', [labels, given])]),
  );
  const model = dense(program);
  program.method(model, 'compile', [], { optimizer: 'sgd', loss, metrics: list(metric, 'mae') });
  const history = program.method(model, 'fit', [x, y], { epochs: 2, verbose: 0 });
  const figures = entries(program.get(history, 'history'));
  t.deepEqual(Object.keys(figures).sort(), ['loss', 'mae', 'my_error']);
  t.deepEqual(figures.my_error, figures.mae);
  program.dispose();
});

test('a Lambda layer runs a function of the program', (t) => {
  const program = new StandInProgram();
  const twice = program.define('<lambda>', ['x'], ([given = null]) =>
    program.method(given, '__mul__', [2]),
  );
  const layer = program.call('keras.layers.Lambda', [twice]);
  t.deepEqual(program.numbers(program.call(layer, [x])), [0, 0, 0, 2, 2, 0, 2, 2]);
  const input = program.call('keras.Input', [], { shape: tuple(2) });
  const output = program.call(layer, [input]);
  t.like(output, { kind: 'handle', shape: [null, 2] });
  const model = program.call('keras.Model', [input, output]);
  t.like(program.method(model, 'predict', [x], { verbose: 0 }), { shape: [4, 2] });
});

test('a Lambda layer gives its function the arguments, and training only where it is declared', (t) => {
  const program = new StandInProgram();
  const seen: string[] = [];
  const scale = program.define('scale', ['x', 'k'], ([given = null], keywords) => {
    seen.push(...Object.keys(keywords));
    return program.method(given, '__mul__', [keywords.k ?? null]);
  });
  const known: Wire = { kind: 'dict', entries: [['k', 3]] };
  const layer = program.call('keras.layers.Lambda', [scale], { arguments: known });
  t.deepEqual(program.numbers(program.call(layer, [x])), [0, 0, 0, 3, 3, 0, 3, 3]);
  t.deepEqual(seen, ['k']);
});

test('a schedule of the program sets the learning rate, with one parameter or two', (t) => {
  const program = new StandInProgram();
  const one = program.define('schedule', ['epoch'], ([epoch = null], keywords) => {
    if (Object.keys(keywords).length > 0) throw new Raised('TypeError', 'too many');
    return { kind: 'float', value: 0.5 / (Number(epoch) + 1) };
  });
  const two = program.define('schedule', ['epoch', 'lr'], ([, rate = null]) => rate);
  for (const schedule of [one, two]) {
    const model = dense(program);
    program.method(model, 'compile', [], { optimizer: 'sgd', loss: 'mse' });
    const callbacks = list(program.call('keras.callbacks.LearningRateScheduler', [schedule]));
    const history = program.method(model, 'fit', [x, y], { epochs: 2, verbose: 0, callbacks });
    const rates = items(entries(program.get(history, 'history')).learning_rate);
    t.is(rates.length, 2);
  }
});

test('hooks of a LambdaCallback are functions of the program', (t) => {
  const program = new StandInProgram();
  const epochs: Wire[] = [];
  const hook = program.define('<lambda>', ['epoch', 'logs'], ([epoch = null]) => {
    epochs.push(epoch);
    return null;
  });
  const model = dense(program);
  program.method(model, 'compile', [], { optimizer: 'sgd', loss: 'mse' });
  const callback = program.call('keras.callbacks.LambdaCallback', [], { on_epoch_end: hook });
  program.method(model, 'fit', [x, y], { epochs: 3, verbose: 0, callbacks: list(callback) });
  t.deepEqual(epochs, [0, 1, 2]);
});

test('an EarlyStopping says afterwards when it stopped', (t) => {
  const program = new StandInProgram();
  const model = dense(program);
  const callback = program.call('keras.callbacks.EarlyStopping', [], {
    monitor: 'loss',
    patience: 1,
    mode: 'max',
  });
  program.method(model, 'compile', [], { optimizer: 'sgd', loss: 'mse' });
  program.method(model, 'fit', [x, y], { epochs: 9, verbose: 0, callbacks: list(callback) });
  t.is(program.get(callback, 'stopped_epoch'), 1);
  t.is(program.get(callback, 'best_epoch'), 0);
  t.is(program.get(callback, 'wait'), 1);
  t.true(Number(program.get(callback, 'best')) > 0);
});

test('a generator of the program gives the batches', (t) => {
  const program = new StandInProgram();
  let left = 6;
  const generator = program.object('generator', {
    __next__: () => {
      if (left-- === 0) throw new Raised('StopIteration', '');
      return tuple(x, y);
    },
  });
  const model = dense(program);
  program.method(model, 'compile', [], { optimizer: 'sgd', loss: 'mse' });
  const history = program.method(model, 'fit', [generator], {
    epochs: 2,
    steps_per_epoch: 2,
    verbose: 0,
  });
  t.is(items(entries(program.get(history, 'history')).loss).length, 2);
});

test('an object that can be gone through gives the batches of each epoch', (t) => {
  const program = new StandInProgram();
  let passes = 0;
  const dataset = program.object('_Dataset', {
    cardinality: () => 2,
    __iter__: () => {
      passes++;
      let left = 2;
      return program.object('iterator', {
        __next__: () => {
          if (left-- === 0) throw new Raised('StopIteration', '');
          return tuple(x, y);
        },
      });
    },
  });
  const model = dense(program);
  program.method(model, 'compile', [], { optimizer: 'sgd', loss: 'mse' });
  program.method(model, 'fit', [dataset], { epochs: 3, verbose: 2 });
  t.is(passes, 3);
  t.regex(program.printed, /2\/2 - /);
});

test('an object with __len__ and __getitem__ gives the batches by number', (t) => {
  const program = new StandInProgram();
  const asked: Wire[] = [];
  const sequence = program.object('Batches', {
    __len__: () => 3,
    __getitem__: ([index = null]) => {
      asked.push(index);
      return tuple(x, y);
    },
    on_epoch_end: () => null,
  });
  const model = dense(program);
  program.method(model, 'compile', [], { optimizer: 'sgd', loss: 'mse' });
  program.method(model, 'fit', [sequence], { epochs: 2, verbose: 0, shuffle: false });
  t.deepEqual(asked.slice(-3), [0, 1, 2]);
  t.true(program.called.includes('on_epoch_end'));
  t.like(program.method(model, 'predict', [sequence], { verbose: 0 }), { shape: [12, 1] });
});

test('what a function of the program raises in fit comes back with its number, and the model can be trained again', (t) => {
  const program = new StandInProgram();
  let isBroken = true;
  const loss = program.define('loss', ['y_true', 'y_pred'], ([labels = null, given = null]) => {
    if (isBroken) throw new Raised('KeyError', "'y'");
    return program.call('keras.losses.mean_squared_error', [labels, given]);
  });
  const model = dense(program);
  program.method(model, 'compile', [], { optimizer: 'sgd', loss });
  const fit = (): Wire => program.method(model, 'fit', [x, y], { epochs: 2, verbose: 0 });
  const error = t.throws(fit, { instanceOf: Raised });
  t.is(error.error, 'KeyError');
  t.is(error.id, 0);
  isBroken = false;
  t.is(items(entries(program.get(fit(), 'history')).loss).length, 2);
});
