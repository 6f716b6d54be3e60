import test from 'ava';
import type { Wire } from '../../../src/keras/host/wire.js';
import { startTestEngine } from '../../support/keras.js';
import { floats, nameOf, StandInProgram } from '../../support/stand-in-program.js';
import { items, list } from '../../support/wires.js';

test.before(startTestEngine);

const x = floats([2, 2], [1, 2, 3, 4]);

test('a class derived from a layer of Keras computes by its own call, and by that of Keras through super()', (t) => {
  const program = new StandInProgram();
  const parts: Record<string, Wire> = {};
  const self = program.object('Doubled', {
    call: ([inputs = null]) => {
      const usual = program.method(parts.layer ?? null, 'call', [inputs]);
      return program.method(usual, '__mul__', [2]);
    },
  });
  const layer = program.call('program.extend', [nameOf('keras.layers.Dense'), self, 1], {
    kernel_initializer: 'ones',
  });
  parts.layer = layer;
  t.is(program.get(layer, 'name'), 'doubled');
  t.deepEqual(program.numbers(program.call(layer, [x])), [6, 14]);
  const weights = items(program.get(layer, 'weights'));
  t.deepEqual(
    weights.map((each) => program.get(each, 'path')),
    ['doubled/kernel', 'doubled/bias'],
  );
  const input = program.call('keras.Input', [], { shape: { kind: 'tuple', items: [2] } });
  t.like(program.call(layer, [input]), { shape: [null, 1] });
});

test('a Dropout that always drops can be derived', (t) => {
  const program = new StandInProgram();
  const parts: Record<string, Wire> = {};
  const self = program.object('MCDropout', {
    call: ([inputs = null]) =>
      program.method(parts.layer ?? null, 'call', [inputs], { training: true }),
  });
  parts.layer = program.call('program.extend', [nameOf('keras.layers.Dropout'), self, 0.5]);
  const ones = floats(
    [1, 200],
    Array.from({ length: 200 }, () => 1),
  );
  const model = program.call('keras.Sequential', [list(parts.layer)]);
  const answer = program.method(model, 'predict', [ones], { verbose: 0 });
  const data = answer !== null && typeof answer === 'object' && 'data' in answer ? answer.data : [];
  const zeros = Array.from(data as ArrayLike<number>).filter((each) => each === 0).length;
  t.true(zeros > 50 && zeros < 150, String(zeros));
});

test('a Sequential model may have a train_step of the program', (t) => {
  const program = new StandInProgram();
  let steps = 0;
  const parts: Record<string, Wire> = {};
  const self = program.object('Own', {
    train_step: ([data = null]) => {
      steps++;
      return program.method(parts.model ?? null, 'train_step', [data]);
    },
  });
  const layers = list(program.call('keras.layers.Dense', [1]));
  parts.model = program.call('program.extend', [nameOf('keras.Sequential'), self, layers]);
  program.method(parts.model, 'compile', [], { optimizer: 'sgd', loss: 'mse' });
  program.method(parts.model, 'fit', [x, floats([2, 1], [1, 2])], { epochs: 3, verbose: 0 });
  t.is(steps, 3);
});
