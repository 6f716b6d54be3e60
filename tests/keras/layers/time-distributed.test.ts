import * as tf from '@tensorflow/tfjs-core';
import test from 'ava';
import { KerasError } from '../../../src/keras/base/errors.js';
import { KerasTensor } from '../../../src/keras/graph/keras-tensor.js';
import { Layer } from '../../../src/keras/layers/base/layer.js';
import { maskOf } from '../../../src/keras/layers/base/masks.js';
import { startTestEngine, withSession } from '../../support/keras.js';
import { callFlat, makeLayer, valuesOf } from '../../support/make-layer.js';
import { numbers } from '../../support/recurrent-cases.js';

await startTestEngine();

/** Divides by the sum of the batch: its steps must not be computed together. */
class ShareOfBatch extends Layer {
  static override readonly className = 'ShareOfBatch';

  protected override forward({ inputs }: Record<string, unknown>): tf.Tensor {
    return tf.div(inputs as tf.Tensor, tf.sum(inputs as tf.Tensor));
  }

  override computeOutputShape(shape: never): never {
    return shape;
  }
}

const steps = (x: tf.Tensor): tf.Tensor[] => tf.unstack(x, 1);

for (const className of ['Dense', 'LSTM', 'own'] as const)
  test(`each step goes through the layer by itself: ${className}`, (t) => {
    withSession(() => {
      const inner = className === 'own' ? new ShareOfBatch({}) : makeLayer(className, [2]);
      const layer = makeLayer('TimeDistributed', [inner]);
      const x = numbers(1, 'x', className === 'LSTM' ? [2, 3, 4, 2] : [2, 3, 2]);
      const [output] = callFlat(layer, x) as [tf.Tensor];
      const wanted = tf.stack(
        steps(x).map((step) => callFlat(inner, step)[0] as tf.Tensor),
        1,
      );
      t.deepEqual(valuesOf(output), valuesOf(wanted));
      t.deepEqual(output.shape, layer.computeOutputShape?.(x.shape, {}));
    });
  });

test('the weights lie in the layer inside', (t) => {
  withSession(() => {
    const layer = makeLayer('TimeDistributed', [makeLayer('Dense', [2])]);
    const output = layer.call([new KerasTensor([null, null, 3])]) as KerasTensor;
    t.deepEqual(output.shape, [null, null, 2]);
    t.is(layer.weights[0]?.path, 'time_distributed/dense/kernel');
    t.is(layer.countParams(), 8);
  });
});

test('the mask goes on', (t) => {
  withSession(() => {
    const layer = makeLayer('TimeDistributed', [makeLayer('Dense', [2])]);
    const mask = tf.tensor2d([[1, 0, 1]], [1, 3], 'bool');
    const [output] = callFlat(layer, numbers(2, 'x', [1, 3, 2]), { mask }) as [tf.Tensor];
    t.deepEqual(valuesOf(maskOf(output) as tf.Tensor), [1, 0, 1]);
  });
});

const dense = (): Layer => makeLayer('TimeDistributed', [makeLayer('Dense', [2])]);

const refused: readonly (readonly [string, () => unknown, RegExp])[] = [
  [
    'a text in place of a layer',
    () => makeLayer('TimeDistributed', ['dense']),
    /TimeDistributed.*Received: dense/,
  ],
  [
    'rank 2',
    () => dense().call([new KerasTensor([null, 3])]),
    /TimeDistributed.*3 dimensions.*\(None, 3\)/,
  ],
  [
    'a mask of rank 1',
    () => callFlat(dense(), tf.zeros([2, 3, 4]), { mask: tf.ones([2]) }),
    /mask.*\(2,\)/,
  ],
  [
    'a mask of other sequences',
    () => callFlat(dense(), tf.zeros([2, 3, 4]), { mask: tf.ones([2, 4]) }),
    /mask.*\(2, 4\).*\(2, 3, 4\)/s,
  ],
];

for (const [what, use, message] of refused)
  test(`refused as Keras refuses it: ${what}`, (t) => {
    withSession(() => {
      const error = t.throws(use, { instanceOf: KerasError, message });
      t.is(error.kind, 'ValueError');
    });
  });
