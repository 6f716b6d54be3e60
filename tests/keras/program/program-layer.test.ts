import test from 'ava';
import type { Wire } from '../../../src/keras/host/wire.js';
import { startTestEngine } from '../../support/keras.js';
import { floats, Raised, StandInProgram } from '../../support/stand-in-program.js';

test.before(startTestEngine);

/** A layer of a program: `w * x + b`, with weights made in `build`. */
function scaleLayer(program: StandInProgram, extra: Record<string, () => Wire> = {}): Wire {
  const self = program.object('Scale', {
    build: ([shape = null]) => {
      const size =
        shape !== null && typeof shape === 'object' && 'items' in shape ? shape.items : [];
      const width: Wire = { kind: 'tuple', items: [size.at(-1) ?? null] };
      const add = (name: string, initializer: string): Wire =>
        program.method(layer, 'add_weight', [], { shape: width, initializer, name });
      weights.w = add('w', 'ones');
      weights.b = add('b', 'zeros');
      return null;
    },
    call: ([x = null]) => {
      const scaled = program.call('keras.ops.multiply', [x, weights.w ?? null]);
      return program.call('keras.ops.add', [scaled, weights.b ?? null]);
    },
    ...extra,
  });
  const weights: Record<string, Wire> = {};
  const layer = program.call('program.Layer', [self], { name: null });
  return layer;
}

test('a layer of the program is built with its shape, named as Keras names it, and computes by its call', (t) => {
  const program = new StandInProgram();
  const layer = scaleLayer(program);
  const y = program.call(layer, [floats([2, 3], [1, 2, 3, 4, 5, 6])]);
  t.deepEqual(program.numbers(y), [1, 2, 3, 4, 5, 6]);
  t.is(program.get(layer, 'name'), 'scale');
  t.true(program.get(layer, 'built'));
  t.is(program.method(layer, 'count_params'), 6);
  const weights = program.get(layer, 'weights');
  const items =
    weights !== null && typeof weights === 'object' && 'items' in weights ? weights.items : [];
  t.deepEqual(
    items.map((each) => program.get(each, 'path')),
    ['scale/w', 'scale/b'],
  );
  t.deepEqual(program.called, ['build', 'call']);
});

test('a layer of the program stands in a model, learns there, and comes back as itself', (t) => {
  const program = new StandInProgram();
  const layer = scaleLayer(program);
  const input = program.call('keras.Input', [], { shape: { kind: 'tuple', items: [2] } });
  const layers: Wire = { kind: 'list', items: [input, layer] };
  const model = program.call('keras.Sequential', [layers]);
  program.method(model, 'compile', [], { optimizer: 'sgd', loss: 'mse' });
  const x = floats([4, 2], [0, 0, 0, 1, 1, 0, 1, 1]);
  const y = floats([4, 2], [1, 1, 1, 3, 3, 1, 3, 3]);
  const history = program.method(model, 'fit', [x, y], { epochs: 30, verbose: 0 });
  const figures = program.get(history, 'history');
  const [, losses] =
    figures !== null && typeof figures === 'object' && 'entries' in figures
      ? (figures.entries[0] ?? [])
      : [];
  const each =
    losses !== null && typeof losses === 'object' && 'items' in losses ? losses.items : [];
  t.is(each.length, 30);
  t.true(Number(each.at(-1)) < Number(each[0]));
  t.like(program.get(model, 'layers'), { items: [{ kind: 'program', name: 'Scale' }] });
  program.dispose();
});

test('what the call of a layer raises is named after the layer and keeps its number', (t) => {
  const program = new StandInProgram();
  const self = program.object('Wrong', {
    call: () => {
      throw new Raised('ZeroDivisionError', 'division by zero');
    },
  });
  const layer = program.call('program.Layer', [self]);
  const error = t.throws(() => program.call(layer, [floats([1, 1], [1])]), { instanceOf: Raised });
  t.is(error.error, 'ZeroDivisionError');
  t.is(error.id, 0);
  t.regex(
    error.message,
    /^Exception encountered when calling Wrong\.call\(\)\.\n\n.*division by zero/,
  );
});

test('a call that declares training is told, and a mask goes where one is declared', (t) => {
  const program = new StandInProgram();
  const seen: unknown[] = [];
  const self = program.object(
    'Asks',
    {
      call: ([x = null], keywords) => {
        seen.push(keywords.training ?? 'left out', 'mask' in keywords);
        return x;
      },
    },
    ['inputs', 'training', 'mask'],
  );
  const layer = program.call('program.Layer', [self]);
  const x = floats([1, 2], [1, 2]);
  program.call(layer, [x]);
  program.call(layer, [x], { training: true });
  const masking = program.call('keras.layers.Masking');
  const masked = program.call(masking, [floats([1, 2, 1], [0, 1])]);
  program.call(layer, [masked], { training: false });
  t.deepEqual(seen, ['left out', false, true, false, false, true]);
});

test('layers and variables that are assigned to attributes count, in the order of Keras', (t) => {
  const program = new StandInProgram();
  let dense: Wire = null;
  const self = program.object('Block', { call: ([x = null]) => program.call(dense, [x]) });
  const block = program.call('program.Layer', [self]);
  dense = program.call('keras.layers.Dense', [3]);
  const norm = program.call('keras.layers.BatchNormalization');
  program.set(block, 'dense', dense);
  program.set(block, 'others', { kind: 'list', items: [norm] });
  program.call(block, [floats([2, 2], [1, 2, 3, 4])]);
  t.true(program.get(dense, 'built'));
  t.is(program.get(dense, 'path'), 'block/dense');
  const weights = program.get(block, 'weights');
  t.is(
    weights !== null && typeof weights === 'object' && 'items' in weights
      ? weights.items.length
      : 0,
    2,
  );
});

test('super().get_config() gives what the base class knows', (t) => {
  const program = new StandInProgram();
  const layer = scaleLayer(program);
  t.like(program.method(layer, 'get_config'), {
    kind: 'dict',
    entries: [
      ['name', 'scale'],
      ['trainable', true],
    ],
  });
});

test('a penalty that a call adds counts in training, and not where the call is only traced', (t) => {
  const program = new StandInProgram();
  const parts: Record<string, Wire> = {};
  const self = program.object('Penalty', {
    call: ([x = null]) => {
      const sum = program.call('keras.ops.sum', [program.call('keras.ops.square', [x])]);
      program.method(parts.layer ?? null, 'add_loss', [program.method(sum, '__mul__', [0.1])]);
      return x;
    },
  });
  parts.layer = program.call('program.Layer', [self]);
  const input = program.call('keras.Input', [], { shape: { kind: 'tuple', items: [2] } });
  const dense = program.call('keras.layers.Dense', [2], { kernel_initializer: 'ones' });
  const layers: Wire = { kind: 'list', items: [input, dense, parts.layer] };
  const model = program.call('keras.Sequential', [layers]);
  program.method(model, 'compile', [], { optimizer: 'sgd', loss: 'mse' });
  const loss = program.method(model, 'evaluate', [floats([1, 2], [1, 1]), floats([1, 2], [2, 2])], {
    verbose: 0,
  });
  t.true(Math.abs(Number(loss) - 0.8) < 1e-6, JSON.stringify(loss));
});

test('a stack without an input inside a layer of the program is built by the call of that layer', (t) => {
  const program = new StandInProgram();
  const dense = program.call('keras.layers.Dense', [2]);
  const stack = program.call('keras.Sequential', [{ kind: 'list', items: [dense] }]);
  const self = program.object('Wrap', { call: ([x = null]) => program.call(stack, [x]) });
  const layer = program.call('program.Layer', [self], { name: null });
  program.set(layer, 'stack', stack);
  const y = program.call(layer, [floats([1, 3], [1, 2, 3])]);
  t.is(program.numbers(y).length, 2);
  t.true(program.get(stack, 'built'));
  t.is(program.method(layer, 'count_params'), 8);
});
