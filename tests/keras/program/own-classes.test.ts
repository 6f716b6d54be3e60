import test from 'ava';
import type { Wire } from '../../../src/keras/host/wire.js';
import { startTestEngine } from '../../support/keras.js';
import { floats, StandInProgram } from '../../support/stand-in-program.js';
import { entries, items, list } from '../../support/wires.js';

test.before(startTestEngine);

const x = floats([4, 2], [0, 0, 0, 1, 1, 0, 1, 1]);
const y = floats([4, 1], [1, 2, 3, 4]);

/** Trains a dense layer, twice the same, and gives the figures. */
function figuresOf(
  program: StandInProgram,
  how: Readonly<Record<string, Wire>>,
  dense: Readonly<Record<string, Wire>> = {},
): Readonly<Record<string, Wire>> {
  program.call('keras.utils.set_random_seed', [5]);
  const layer = program.call('keras.layers.Dense', [1], dense);
  const model = program.call('keras.Sequential', [list(layer)]);
  program.method(model, 'compile', [], { optimizer: 'sgd', loss: 'mse', ...how });
  const history = program.method(model, 'fit', [x, y], { epochs: 2, verbose: 0, shuffle: false });
  return entries(program.get(history, 'history'));
}

test('a loss of a class of the program is reduced as Keras reduces its own', (t) => {
  const program = new StandInProgram();
  const self = program.object('MyLoss', {
    call: ([labels = null, given = null]) => {
      const difference = program.method(labels, '__sub__', [given]);
      return program.call('keras.ops.mean', [program.call('keras.ops.square', [difference])], {
        axis: -1,
      });
    },
  });
  const loss = program.call('program.Loss', [self], {
    name: null,
    reduction: 'sum_over_batch_size',
  });
  t.is(program.get(loss, 'name'), 'my_loss');
  t.deepEqual(figuresOf(program, { loss }).loss, figuresOf(program, {}).loss);
});

test('a metric of a class of the program counts over the batches and is reset between epochs', (t) => {
  const program = new StandInProgram();
  const parts: Record<string, Wire> = {};
  const self = program.object('Batches', {
    update_state: () =>
      program.method(parts.count ?? null, 'assign_add', [{ kind: 'float', value: 1 }]),
    result: () => parts.count ?? null,
  });
  const metric = program.call('program.Metric', [self], { name: 'batches' });
  parts.count = program.method(metric, 'add_variable', [], {
    shape: { kind: 'tuple', items: [] },
    initializer: 'zeros',
    name: 'count',
  });
  const { batches } = figuresOf(program, { metrics: list(metric) });
  t.deepEqual(
    items(batches).map((each) => (typeof each === 'object' ? each : Number(each))),
    [
      { kind: 'float', value: 1 },
      { kind: 'float', value: 1 },
    ],
  );
});

test('figures of metrics and schedules are tensors', (t) => {
  const program = new StandInProgram();
  const mean = program.call('keras.metrics.Mean');
  program.method(mean, 'update_state', [floats([2], [1, 2])]);
  t.deepEqual(program.numbers(program.method(mean, 'result')), [1.5]);
  const accuracy = program.call('keras.metrics.BinaryAccuracy');
  t.deepEqual(
    program.numbers(program.call(accuracy, [floats([2], [1, 0]), floats([2], [1, 1])])),
    [0.5],
  );
  const schedule = program.call('keras.optimizers.schedules.ExponentialDecay', [0.5, 10, 0.5]);
  t.deepEqual(program.numbers(program.call(schedule, [10])), [0.25]);
});

test('an optimizer that was built applies gradients without being told the variables', (t) => {
  const program = new StandInProgram();
  const w = program.call('keras.Variable', [floats([2], [1, 2])]);
  const optimizer = program.call('keras.optimizers.SGD', [0.5]);
  program.method(optimizer, 'build', [list(w)]);
  program.method(optimizer, 'apply', [
    list(program.call('keras.ops.convert_to_tensor', [floats([2], [1, 1])])),
  ]);
  t.deepEqual(program.numbers(w), [0.5, 1.5]);
});

test('an optimizer of a class of the program changes the variables by its update_step', (t) => {
  const program = new StandInProgram();
  const parts: Record<string, Wire> = {};
  const self = program.object('Plain', {
    update_step: ([gradient = null, variable = null, rate = null]) => {
      const step = program.method(rate, '__mul__', [gradient]);
      return program.method(parts.optimizer ?? null, 'assign_sub', [variable, step]);
    },
  });
  parts.optimizer = program.call('program.Optimizer', [self], {
    learning_rate: 0.01,
    name: 'plain',
  });
  t.deepEqual(figuresOf(program, { optimizer: parts.optimizer }), figuresOf(program, {}));
});

test('initializers, regularizers, constraints and schedules of the program work by their __call__', (t) => {
  const program = new StandInProgram();
  const make = (base: string, run: (given: Wire) => Wire): Wire => {
    const self = program.object(`My${base}`, { __call__: ([given = null]) => run(given) });
    return program.call(`program.${base}`, [self]);
  };
  const dense = {
    kernel_initializer: make('Initializer', (shape) => program.call('keras.ops.ones', [shape])),
    kernel_regularizer: make('Regularizer', (w) => program.call('keras.ops.sum', [w])),
    kernel_constraint: make('Constraint', (w) => program.method(w, '__mul__', [1])),
  };
  const rate = make('LearningRateSchedule', () => 0.01);
  const optimizer = program.call('keras.optimizers.SGD', [], { learning_rate: rate });
  const own = figuresOf(program, { optimizer }, dense);
  const l1 = program.call('keras.regularizers.L1', [{ kind: 'float', value: 1 }]);
  const usual = figuresOf(program, {}, { kernel_initializer: 'ones', kernel_regularizer: l1 });
  t.deepEqual(own, usual);
});

test('a cell of the program runs inside RNN', (t) => {
  const program = new StandInProgram();
  const self = program.object(
    'Adder',
    {
      call: ([inputs = null], { states = null }) => {
        const [state = null] = items(states);
        const sum = program.method(inputs, '__add__', [state]);
        return { kind: 'tuple', items: [sum, list(sum)] };
      },
    },
    ['inputs', 'states'],
  );
  const cell = program.call('program.Layer', [self]);
  program.set(cell, 'state_size', 2);
  const rnn = program.call('keras.layers.RNN', [cell], { return_sequences: true });
  const sums = program.call(rnn, [floats([1, 3, 2], [1, 2, 3, 4, 5, 6])]);
  t.deepEqual(program.numbers(sums), [1, 2, 4, 6, 9, 12]);
});

test('a model of inputs and outputs may have a train_step of the program', (t) => {
  const program = new StandInProgram();
  let steps = 0;
  const parts: Record<string, Wire> = {};
  const self = program.object('Own', {
    train_step: ([data = null]) => {
      steps++;
      return program.method(parts.model ?? null, 'train_step', [data]);
    },
  });
  const input = program.call('keras.Input', [], { shape: { kind: 'tuple', items: [2] } });
  const output = program.call(program.call('keras.layers.Dense', [1]), [input]);
  const model = program.call('program.Model', [self], { inputs: input, outputs: output });
  parts.model = model;
  program.method(model, 'compile', [], { optimizer: 'sgd', loss: 'mse' });
  program.method(model, 'fit', [x, y], { epochs: 2, batch_size: 2, verbose: 0 });
  t.is(steps, 4);
});
