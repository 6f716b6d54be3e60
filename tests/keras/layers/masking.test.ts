import * as tf from '@tensorflow/tfjs-core';
import test from 'ava';
import { Float } from '../../../src/keras/base/float.js';
import { KerasTensor } from '../../../src/keras/graph/keras-tensor.js';
import { maskOf } from '../../../src/keras/layers/base/masks.js';
import { startTestEngine, withSession } from '../../support/keras.js';
import { callFlat, makeLayer, valuesOf } from '../../support/make-layer.js';
import { numbers } from '../../support/recurrent-cases.js';

await startTestEngine();

test('steps of the value alone are masked and set to zero', (t) => {
  withSession(() => {
    const layer = makeLayer('Masking', [], { mask_value: new Float(-1) });
    const x = tf.tensor3d([-1, -1, -1, 2, 3, 4], [1, 3, 2]);
    const [output] = callFlat(layer, x) as [tf.Tensor];
    t.deepEqual(valuesOf(output), [0, 0, -1, 2, 3, 4]);
    t.deepEqual(valuesOf(maskOf(output) as tf.Tensor), [0, 1, 1]);
    t.is(JSON.stringify(layer.getConfig().mask_value), '-1');
  });
});

test('a recurrent layer behind it skips the masked steps, and gradients pass', (t) => {
  withSession(() => {
    const masking = makeLayer('Masking', []);
    const lstm = makeLayer('LSTM', [3]);
    const short = numbers(1, 'x', [1, 2, 2]);
    const long = tf.concat([short, tf.zeros([1, 2, 2])], 1);
    const run = (x: tf.Tensor): tf.Tensor =>
      callFlat(lstm, callFlat(masking, x)[0] as tf.Tensor)[0] as tf.Tensor;
    t.deepEqual(valuesOf(run(long)), valuesOf(callFlat(lstm, short)[0] as tf.Tensor));
    const gradient = tf.grad((x) => tf.sum(run(x)))(long);
    const wanted = tf.grad((x) => tf.sum(callFlat(lstm, x)[0] as tf.Tensor))(short);
    t.deepEqual(valuesOf(gradient), [...valuesOf(wanted), 0, 0, 0, 0]);
  });
});

test('a symbolic output has a symbolic mask without the last axis', (t) => {
  withSession(() => {
    const output = makeLayer('Masking', []).call([new KerasTensor([null, 5, 2])]) as KerasTensor;
    t.deepEqual(output.mask?.shape, [null, 5]);
    t.is(output.mask?.dtype, 'bool');
  });
});
