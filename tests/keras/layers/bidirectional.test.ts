import * as tf from '@tensorflow/tfjs-core';
import test from 'ava';
import { deserialize } from '../../../src/keras/base/construct.js';
import { KerasError } from '../../../src/keras/base/errors.js';
import { serialize } from '../../../src/keras/base/serializable.js';
import { Bidirectional } from '../../../src/keras/layers/bidirectional.js';
import type { Layer } from '../../../src/keras/layers/base/layer.js';
import { maskOf } from '../../../src/keras/layers/base/masks.js';
import { startTestEngine, withSession } from '../../support/keras.js';
import { callFlat, makeLayer, valuesOf } from '../../support/make-layer.js';
import { numbers } from '../../support/recurrent-cases.js';

await startTestEngine();

function around(layer: unknown, keywords = {}): Bidirectional {
  const made = makeLayer('Bidirectional', [layer], keywords);
  if (made instanceof Bidirectional) return made;
  throw new Error('It is no Bidirectional layer.');
}

test('the two directions get names, paths and weights of their own', (t) => {
  withSession(() => {
    const layer = around(makeLayer('LSTM', [2]));
    callFlat(layer, numbers(1, 'x', [2, 4, 3]));
    t.deepEqual(
      layer.weights.map(({ path }) => path),
      ['forward_lstm', 'backward_lstm'].flatMap((direction) =>
        ['kernel', 'recurrent_kernel', 'bias'].map(
          (name) => `bidirectional/${direction}/lstm_cell/${name}`,
        ),
      ),
    );
    const [there, back] = [layer.weights[0], layer.weights[3]];
    t.notDeepEqual(valuesOf(there?.value as tf.Tensor), valuesOf(back?.value as tf.Tensor));
  });
});

const merges = {
  concat: (a: tf.Tensor, b: tf.Tensor) => tf.concat([a, b], -1),
  sum: (a: tf.Tensor, b: tf.Tensor) => tf.add(a, b),
  mul: (a: tf.Tensor, b: tf.Tensor) => tf.mul(a, b),
  ave: (a: tf.Tensor, b: tf.Tensor) => tf.div(tf.add(a, b), 2),
};

for (const [mode, merge] of Object.entries(merges))
  for (const sequences of [false, true])
    test(`merge_mode ${mode} puts ${sequences ? 'sequences' : 'last outputs'} together, the second one turned round`, (t) => {
      withSession(() => {
        const layer = around(makeLayer('GRU', [2], { return_sequences: sequences }), {
          merge_mode: mode,
        });
        const x = numbers(2, 'x', [2, 3, 2]);
        const [merged] = callFlat(layer, x) as [tf.Tensor];
        const [there] = callFlat(layer.forwardLayer, x) as [tf.Tensor];
        const [back] = callFlat(layer.backwardLayer, x) as [tf.Tensor];
        const turned = sequences ? tf.reverse(back, 1) : back;
        t.deepEqual(valuesOf(merged), valuesOf(merge(there, turned)));
        t.deepEqual(merged.shape, layer.computeOutputShape(x.shape));
      });
    });

test('states come after the outputs, those of the way there first, and can be given', (t) => {
  withSession(() => {
    const layer = around(makeLayer('LSTM', [2], { return_state: true }), { merge_mode: null });
    const x = numbers(3, 'x', [2, 3, 2]);
    const states = ['a', 'b', 'c', 'd'].map((name) => numbers(3, name, [2, 2]));
    const results = callFlat(layer, x, { initial_state: states });
    const there = callFlat(layer.forwardLayer, x, { initial_state: states.slice(0, 2) });
    const back = callFlat(layer.backwardLayer, x, { initial_state: states.slice(2) });
    const wanted = [there[0], back[0], there[1], there[2], back[1], back[2]] as tf.Tensor[];
    t.deepEqual(
      results.map((each) => valuesOf(each)),
      wanted.map((each) => valuesOf(each)),
    );
    t.deepEqual(
      results.map(({ shape }) => shape),
      layer.computeOutputShape(x.shape),
    );
  });
});

test('masked steps give zeros in both directions, and the mask goes on', (t) => {
  withSession(() => {
    const layer = around(makeLayer('SimpleRNN', [1], { return_sequences: true }));
    const mask = tf.tensor2d([[1, 0, 1, 0]], [1, 4], 'bool');
    const [outputs] = callFlat(layer, numbers(4, 'x', [1, 4, 2]), { mask }) as [tf.Tensor];
    const zero = valuesOf(outputs).map((value) => value === 0);
    t.deepEqual(zero, [false, false, true, true, false, false, true, true]);
    t.deepEqual(valuesOf(maskOf(outputs) as tf.Tensor), [1, 0, 1, 0]);
  });
});

test('a saved layer is made again with the same configuration', (t) => {
  withSession(() => {
    const layer = around(makeLayer('LSTM', [2], { return_sequences: true }), {
      backward_layer: makeLayer('GRU', [2], { return_sequences: true, go_backwards: true }),
      merge_mode: 'sum',
    });
    const saved = serialize(layer);
    t.deepEqual(Object.keys(saved.config).slice(3), ['merge_mode', 'layer', 'backward_layer']);
    t.deepEqual(serialize(deserialize('layer', saved) as Layer), saved);
  });
});

test('a stateful one keeps both states until it is reset', (t) => {
  withSession(() => {
    const layer = around(makeLayer('SimpleRNN', [2], { stateful: true }));
    const x = numbers(5, 'x', [2, 3, 2]);
    const run = (): number[] => valuesOf(callFlat(layer, x)[0] as tf.Tensor);
    const first = run();
    t.notDeepEqual(run(), first);
    layer.resetState();
    t.deepEqual(run(), first);
  });
});

const refused: readonly (readonly [string, () => unknown, string, RegExp])[] = [
  [
    'an unknown merge mode',
    () => around(makeLayer('LSTM', [2]), { merge_mode: 'add' }),
    'ValueError',
    /merge_mode|merge mode.*add/,
  ],
  [
    'a layer without a direction',
    () => around(makeLayer('Dense', [2])),
    'TypeError',
    /Dense.*layer/,
  ],
  ['a text in place of a layer', () => around('lstm'), 'ValueError', /Bidirectional.*lstm/],
  [
    'a backward layer that is none',
    () => around(makeLayer('LSTM', [2]), { backward_layer: 3 }),
    'ValueError',
    /backward_layer.*3/,
  ],
  [
    'two layers of one direction',
    () => around(makeLayer('LSTM', [2]), { backward_layer: makeLayer('LSTM', [2]) }),
    'ValueError',
    /go_backwards/,
  ],
  [
    'layers that give different things',
    () =>
      around(makeLayer('LSTM', [2]), {
        backward_layer: makeLayer('LSTM', [2], { go_backwards: true, return_sequences: true }),
      }),
    'ValueError',
    /return_sequences.*"False".*"True"/s,
  ],
  [
    'rank 2',
    () => callFlat(around(makeLayer('LSTM', [2])), tf.zeros([2, 3])),
    'ValueError',
    /'bidirectional'.*ndim=3/,
  ],
];

for (const [what, use, kind, message] of refused)
  test(`refused as Keras refuses it: ${what}`, (t) => {
    withSession(() => {
      const error = t.throws(use, { instanceOf: KerasError, message });
      t.is(error.kind, kind as never);
    });
  });
