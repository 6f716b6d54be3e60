import test from 'ava';
import type { Wire } from '../../../src/keras/host/wire.js';
import { startTestEngine } from '../../support/keras.js';
import { floats, StandInProgram } from '../../support/stand-in-program.js';
import { entries, items } from '../../support/wires.js';

test.before(startTestEngine);

type Methods = Parameters<StandInProgram['object']>[1];

const x = floats([4, 2], [0, 0, 0, 1, 1, 0, 1, 1]);
const y = floats([4, 1], [1, 2, 3, 4]);

/** A model of two dense layers, with further methods. */
function makeModel(
  program: StandInProgram,
  more: (model: () => Wire) => Methods = () => ({}),
): Wire {
  const parts: Record<string, Wire> = {};
  const self = program.object(
    'Net',
    {
      call: ([inputs = null]) =>
        program.call(parts.second ?? null, [program.call(parts.first ?? null, [inputs])]),
      ...more(() => model),
    },
    ['inputs', 'training'],
  );
  const model = program.call('program.Model', [self]);
  parts.first = program.call('keras.layers.Dense', [4], { activation: 'relu' });
  parts.second = program.call('keras.layers.Dense', [1]);
  program.set(model, 'first', parts.first);
  program.set(model, 'second', parts.second);
  return model;
}

test('a model of the program is trained, evaluated, summarized and predicts', (t) => {
  const program = new StandInProgram();
  const model = makeModel(program);
  program.method(model, 'compile', [], {
    optimizer: 'adam',
    loss: 'mse',
    metrics: { kind: 'list', items: ['mae'] },
  });
  const history = program.method(model, 'fit', [x, y], { epochs: 3, verbose: 0 });
  const figures = entries(program.get(history, 'history'));
  t.deepEqual(Object.keys(figures), ['loss', 'mae']);
  t.is(items(figures.loss).length, 3);
  t.is(items(program.method(model, 'evaluate', [x, y], { verbose: 0 })).length, 2);
  t.like(program.method(model, 'predict', [x], { verbose: 0 }), { kind: 'array', shape: [4, 1] });
  program.method(model, 'summary');
  t.regex(program.printed, /Model: "net"/);
  t.is(program.method(model, 'count_params'), 17);
});

test('a train_step of the program decides what is learned and shown', (t) => {
  const program = new StandInProgram();
  const model = makeModel(program, (self) => ({
    train_step: ([data = null]) => {
      const [inputs = null, labels = null] = items(data);
      const tape = program.call('tensorflow.GradientTape');
      program.method(tape, 'start');
      const predicted = program.call(self(), [inputs], { training: true });
      const loss = program.method(self(), 'compute_loss', [], { y: labels, y_pred: predicted });
      program.method(tape, 'stop');
      const weights = program.get(self(), 'trainable_variables');
      const gradients = program.method(tape, 'gradient', [loss, weights]);
      program.method(program.get(self(), 'optimizer'), 'apply', [gradients, weights]);
      program.release(tape, predicted, loss, ...items(gradients));
      return { kind: 'dict', entries: [['mine', loss]] };
    },
  }));
  program.method(model, 'compile', [], { optimizer: 'sgd', loss: 'mse' });
  const history = program.method(model, 'fit', [x, y], { epochs: 20, verbose: 0 });
  const figures = entries(program.get(history, 'history'));
  t.deepEqual(Object.keys(figures), ['mine']);
  const losses = items(figures.mine).map(Number);
  t.is(losses.length, 20);
  t.true((losses.at(-1) ?? 1) < (losses[0] ?? 0));
});

test('super().train_step does what Keras does', (t) => {
  const plain = new StandInProgram();
  const usual = makeModel(plain);
  const program = new StandInProgram();
  const model = makeModel(program, (self) => ({
    train_step: ([data = null]) => program.method(self(), 'train_step', [data]),
    test_step: ([data = null]) => program.method(self(), 'test_step', [data]),
  }));
  const [expected, found] = [
    [plain, usual],
    [program, model],
  ].map((pair) => {
    const [who, which] = pair as [StandInProgram, Wire];
    who.call('keras.utils.set_random_seed', [1]);
    who.method(which, 'compile', [], {
      optimizer: 'sgd',
      loss: 'mse',
      metrics: { kind: 'list', items: ['mae'] },
    });
    const history = who.method(which, 'fit', [x, y], { epochs: 2, verbose: 0 });
    return [
      entries(who.get(history, 'history')),
      who.method(which, 'evaluate', [x, y], { verbose: 0 }),
    ];
  });
  t.deepEqual(found, expected);
});

test('compute_loss of the program is what is minimized', (t) => {
  const program = new StandInProgram();
  const model = makeModel(program, () => ({
    compute_loss: (_positional, { y_pred: predicted = null }) =>
      program.call('keras.ops.mean', [program.call('keras.ops.square', [predicted])]),
  }));
  program.method(model, 'compile', [], { optimizer: 'sgd' });
  const history = program.method(model, 'fit', [x, y], { epochs: 5, verbose: 0 });
  const losses = items(entries(program.get(history, 'history')).loss).map(Number);
  t.true((losses.at(-1) ?? 1) < (losses[0] ?? 0));
});

test('callbacks of the program see the figures, may change them, and may stop the training', (t) => {
  const program = new StandInProgram();
  const model = makeModel(program);
  program.method(model, 'compile', [], { optimizer: 'sgd', loss: 'mse' });
  let watched: Wire = null;
  const seen: Wire[] = [];
  const self = program.object('Watch', {
    set_model: ([given = null]) => {
      watched = given;
      return null;
    },
    set_params: () => null,
    on_epoch_end: ([epoch = null, logs = null]) => {
      seen.push(epoch);
      if (epoch === 1) program.set(watched, 'stop_training', true);
      return { kind: 'dict', entries: [...Object.entries(entries(logs)), ['extra', epoch]] };
    },
  });
  const callback = program.call('program.Callback', [self]);
  const history = program.method(model, 'fit', [x, y], {
    epochs: 5,
    verbose: 0,
    callbacks: { kind: 'list', items: [callback] },
  });
  t.deepEqual(seen, [0, 1]);
  t.like(watched, { kind: 'program', name: 'Net' });
  t.deepEqual(items(entries(program.get(history, 'history')).extra), [0, 1]);
});
