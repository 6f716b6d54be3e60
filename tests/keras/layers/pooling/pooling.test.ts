import * as tf from '@tensorflow/tfjs-core';
import test from 'ava';
import { KerasError } from '../../../../src/keras/base/errors.js';
import { session } from '../../../../src/keras/base/session.js';
import { KerasTensor } from '../../../../src/keras/graph/keras-tensor.js';
import { startTestEngine, withSession } from '../../../support/keras.js';
import { callFlat, makeLayer, valuesOf } from '../../../support/spatial-layers.js';

await startTestEngine();

const names = [1, 2, 3].flatMap((rank) => [`MaxPooling${rank}D`, `AveragePooling${rank}D`]);

for (const name of names)
  test(`${name}: shapes by formula are those of the results, in both orders of axes`, (t) => {
    withSession(() => {
      const rank = Number(name.at(-2));
      for (const data_format of ['channels_last', 'channels_first'])
        for (const padding of ['valid', 'same']) {
          const layer = makeLayer(name, [2], { padding, strides: 3, data_format });
          const shape = [2, 5, ...new Array<number>(rank - 1).fill(4), 6];
          const [y] = callFlat(layer, tf.ones(shape)) as [tf.Tensor];
          t.deepEqual(y.shape, layer.computeOutputShape?.(shape, {}) as number[]);
          t.true(valuesOf(y).every((value) => value === 1));
        }
    });
  });

test('an average pool needs a size, a maximum pool takes two cells', (t) => {
  withSession(() => {
    t.throws(() => makeLayer('AveragePooling1D', []), {
      message: /missing 1 required positional argument: 'pool_size'/,
    });
    t.deepEqual(makeLayer('MaxPooling2D', []).getConfig().pool_size, [2, 2]);
  });
});

test('an unknown padding is found out by the call, with the error that Keras raises there', (t) => {
  withSession(() => {
    const layer = makeLayer('MaxPooling2D', [2], { padding: 'causal' });
    const kinds = [tf.ones([1, 4, 4, 1]), new KerasTensor([null, 4, 4, 1])].map(
      (input) =>
        t.throws(() => layer.call([input]), { instanceOf: KerasError, message: /padding=causal/ })
          .kind,
    );
    t.deepEqual(kinds, ['InvalidArgumentError', 'ValueError']);
  });
});

test('capital letters are taken as Keras 2 took them, with a note', (t) => {
  withSession(() => {
    const layer = makeLayer('MaxPooling2D', [2], { padding: 'SAME' });
    t.deepEqual((layer.call([new KerasTensor([null, 5, 5, 1])]) as KerasTensor).shape, [
      null,
      3,
      3,
      1,
    ]);
    t.regex(session().warnings.join(), /'max_pooling2d'.*padding=SAME/);
  });
});

test('global pools drop the spatial axes, or keep them with size 1', (t) => {
  withSession(() => {
    const x = tf.reshape(tf.range(0, 24), [1, 2, 3, 4]);
    t.deepEqual(
      valuesOf(callFlat(makeLayer('GlobalMaxPooling2D', []), x)[0] as tf.Tensor),
      [20, 21, 22, 23],
    );
    const kept = callFlat(
      makeLayer('GlobalAveragePooling2D', ['channels_first', true]),
      x,
    )[0] as tf.Tensor;
    t.deepEqual(kept.shape, [1, 2, 1, 1]);
    t.deepEqual(valuesOf(kept), [5.5, 17.5]);
  });
});

test('equally large cells share the gradient of a global maximum', (t) => {
  withSession(() => {
    const layer = makeLayer('GlobalMaxPooling1D', []);
    const gradient = tf.grad((x) => layer.call([x]) as tf.Tensor)(
      tf.tensor3d([3, 1, 3, 2], [1, 4, 1]),
    );
    t.deepEqual(valuesOf(gradient), [0.5, 0, 0.5, 0]);
  });
});

test('masked steps do not count in a global mean, whatever they hold', (t) => {
  withSession(() => {
    const layer = makeLayer('GlobalAveragePooling1D', []);
    const x = tf.tensor3d([1, NaN, 5, 2], [1, 4, 1]);
    const mask = tf.tensor2d([1, 0, 1, 0], [1, 4], 'bool');
    t.deepEqual(valuesOf(layer.call([x], { mask }) as tf.Tensor), [3]);
  });
});

const sizes = [
  ['AdaptiveAveragePooling1D', [[1, 2]], 'ValueError'],
  ['AdaptiveAveragePooling2D', [[1, 2, 3]], 'TypeError'],
  ['AdaptiveMaxPooling1D', ['a'], 'TypeError'],
] as const;

for (const [name, args, kind] of sizes)
  test(`${name}(${JSON.stringify(args)}) raises ${kind}`, (t) => {
    withSession(() => {
      const error = t.throws(() => makeLayer(name, args), {
        instanceOf: KerasError,
        message: /output_size/,
      });
      t.is(error.kind, kind);
    });
  });
