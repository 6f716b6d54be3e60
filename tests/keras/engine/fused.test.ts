import * as tf from '@tensorflow/tfjs-core';
import test from 'ava';
import { adamStep } from '../../../src/keras/engine/fused.js';
import { startTestEngine, testEngine } from '../../support/keras.js';

await startTestEngine();

const numbers = [0.5, -1, 2, 0.25, -0.125, 3, 1];
const inputs = {
  value: tf.tensor1d(numbers),
  m: tf.tensor1d(numbers.map((x) => x / 8)),
  v: tf.tensor1d(numbers.map((x) => x * x)),
  gradient: tf.tensor1d(numbers.toReversed()),
  ...{ rate: 0.1, beta1: 0.9, beta2: 0.99, epsilon: 1e-7 },
};

if (testEngine === 'wasm')
  test('a step of Adam gives new tensors by the formula', (t) => {
    const made = adamStep(inputs);
    const expected = numbers.map((value, index) => {
      const g = numbers[numbers.length - 1 - index] ?? 0;
      const m = value / 8 + (g - value / 8) * 0.1;
      const v = value * value + (g * g - value * value) * 0.01;
      return { value: value - (0.1 * m) / (Math.sqrt(v) + 1e-7), m, v };
    });
    for (const name of ['value', 'm', 'v'] as const) {
      const got = made?.[name].dataSync() ?? [];
      t.is(got.length, numbers.length);
      expected.forEach((wanted, index) => {
        t.true(Math.abs((got[index] ?? NaN) - wanted[name]) < 1e-6);
      });
    }
    t.deepEqual([...inputs.value.dataSync()], numbers);
  });

test('there is no such step for other types', (t) => {
  t.is(adamStep({ ...inputs, value: tf.tensor1d([1], 'int32') }), undefined);
});
