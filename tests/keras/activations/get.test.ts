import * as tf from '@tensorflow/tfjs-core';
import test from 'ava';
import { getActivation } from '../../../src/keras/activations/get.js';
import { construct } from '../../../src/keras/base/construct.js';
import { LeakyReLU } from '../../../src/keras/layers/leaky-re-lu.js';
import { startTestEngine, withSession } from '../../support/keras.js';

await startTestEngine();

test('names are read as Keras reads them', (t) => {
  t.is(getActivation('swish').name, 'silu');
  t.is(getActivation('hard_swish').name, 'hard_silu');
  t.is(getActivation(null).name, 'linear');
  for (const name of ['ReLU', 'Softmax', 'LeakyReLU', 'None', 'identity', 'prelu', 'toString', 5])
    t.throws(() => withSession(() => getActivation(name)), {
      message: `Could not interpret activation function identifier: ${name}`,
    });
});

test('an activation is saved by its name, a layer as a whole, a function of a program by its name', (t) => {
  withSession(() => {
    t.is(getActivation('gelu').save(), 'gelu');
    const layer = construct(LeakyReLU, [], { negative_slope: 0.1 });
    const saved = getActivation(layer).save();
    t.like(saved, { class_name: 'LeakyReLU', config: { negative_slope: 0.1 } });
    const again = getActivation(saved);
    t.is(
      again
        .run(tf.tensor1d([-1]))
        .dataSync()[0]
        ?.toFixed(3),
      '-0.100',
    );
    const twice = (x: tf.Tensor): tf.Tensor => tf.mul(x, 2);
    t.deepEqual(getActivation(twice).save(), {
      module: 'builtins',
      class_name: 'function',
      config: 'twice',
      registered_name: 'function',
    });
    t.is(
      getActivation(twice)
        .run(tf.tensor1d([4]))
        .dataSync()[0],
      8,
    );
  });
});
