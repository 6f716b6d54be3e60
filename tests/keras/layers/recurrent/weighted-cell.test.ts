import * as tf from '@tensorflow/tfjs-core';
import test from 'ava';
import { session } from '../../../../src/keras/base/session.js';
import type { Layer } from '../../../../src/keras/layers/base/layer.js';
import { startTestEngine, withSession } from '../../../support/keras.js';
import { callFlat, makeLayer, valuesOf } from '../../../support/make-layer.js';
import { insideTwoGradients, numbers } from '../../../support/recurrent-cases.js';

await startTestEngine();

const three = ['LSTM', 'GRU', 'SimpleRNN'] as const;
const x = numbers(1, 'x', [4, 5, 3]);

const run = (layer: Layer, training: boolean, inputs = x): number[] =>
  valuesOf(callFlat(layer, inputs, { training })[0] as tf.Tensor);

for (const className of three)
  test(`${className} drops units in training only, others at each call`, (t) => {
    withSession(() => {
      const layer = makeLayer(className, [3], { dropout: 0.4, recurrent_dropout: 0.3 });
      const still = run(layer, false);
      t.deepEqual(run(layer, false), still);
      const first = run(layer, true);
      t.notDeepEqual(first, still);
      t.notDeepEqual(run(layer, true), first);
    });
  });

for (const className of three)
  test(`${className} drops the same units again after set_random_seed`, (t) => {
    const fit = (seed: number): number[] =>
      withSession(() => {
        session().setRandomSeed(seed);
        const layer = makeLayer(className, [3], { dropout: 0.4, recurrent_dropout: 0.3 });
        return [...run(layer, true), ...run(layer, true)];
      });
    t.deepEqual(fit(7), fit(7));
    t.notDeepEqual(fit(7), fit(8));
  });

for (const className of three)
  test(`${className} drops the same units step by step and by the engine's fast path`, (t) => {
    const fit = (isNested: boolean): number[][] =>
      withSession(() => {
        session().setRandomSeed(5);
        const layer = makeLayer(className, [3], { dropout: 0.4, recurrent_dropout: 0.3 });
        const call = (): tf.Tensor[] => callFlat(layer, x, { training: true });
        return (isNested ? insideTwoGradients(call) : call()).map((each) => valuesOf(each, 4));
      });
    t.deepEqual(fit(true), fit(false));
  });

/** A layer whose output is its (dropped) input. */
function passing(keywords: object): Layer {
  const layer = makeLayer('SimpleRNN', [3], {
    activation: null,
    use_bias: false,
    return_sequences: true,
    ...keywords,
  });
  layer.buildByHand([null, null, 3]);
  layer.weights[0]?.assign(tf.eye(3));
  layer.weights[1]?.assign(tf.zeros([3, 3]));
  return layer;
}

test('a unit is dropped at all steps of a sample or at none, and the rest grows', (t) => {
  withSession(() => {
    const layer = passing({ dropout: 0.5 });
    const outputs = callFlat(layer, tf.ones([40, 3, 3]), { training: true })[0] as tf.Tensor3D;
    const rows = outputs.arraySync().map((steps) => steps.map((step) => step.join()));
    for (const steps of rows) t.is(new Set(steps).size, 1);
    t.true(new Set(rows.map(([step]) => step)).size >= 4);
    t.deepEqual(
      [...new Set(outputs.dataSync())].sort((a, b) => a - b),
      [0, 2],
    );
  });
});

test('a rate of 1 drops everything in SimpleRNN, and nothing in LSTM and GRU, as in Keras', (t) => {
  withSession(() => {
    t.deepEqual(new Set(run(passing({ dropout: 1 }), true)), new Set([0]));
    for (const className of ['LSTM', 'GRU'] as const) {
      const layer = makeLayer(className, [3], { dropout: 1 });
      t.deepEqual(run(layer, true), run(layer, false), className);
    }
  });
});

test('rates are cut to 0 … 1 and saved as floats', (t) => {
  withSession(() => {
    const config = makeLayer('LSTM', [3], { dropout: 3, recurrent_dropout: -1 }).getConfig();
    t.deepEqual([Number(config.dropout), Number(config.recurrent_dropout)], [1, 0]);
    t.not(typeof config.dropout, 'number');
  });
});

for (const className of three)
  test(`the cell of ${className} makes the same step alone`, (t) => {
    withSession(() => {
      const layer = makeLayer(className, [3]);
      const cell = makeLayer(`${className}Cell`, [3]);
      const states = (className === 'LSTM' ? ['h', 'c'] : ['h']).map((name) =>
        numbers(2, name, [4, 3]),
      );
      const step = tf.squeeze(tf.slice(x, [0, 0, 0], [4, 1, 3]), [1]);
      const expected = callFlat(layer, tf.expandDims(step, 1), { initial_state: states });
      cell.buildFor({ inputs_shape: step.shape });
      cell.weights.forEach((weight, i) => {
        weight.assign(tf.clone(layer.weights[i]?.value as tf.Tensor));
      });
      const [output, next] = cell.call([step, states]) as [tf.Tensor, tf.Tensor[]];
      t.deepEqual(valuesOf(output), valuesOf(expected[0] as tf.Tensor));
      t.is(next.length, states.length);
    });
  });

for (const [className, implementation] of [
  ['LSTM', 1],
  ['GRU', 1],
] as const)
  test(`${className} takes Keras 2's implementation, which draws a mask for each gate`, (t) => {
    withSession(() => {
      const layer = makeLayer(className, [3], { implementation, dropout: 0.5 });
      t.notDeepEqual(run(layer, true), run(layer, false));
      t.false('implementation' in layer.getConfig());
    });
  });
