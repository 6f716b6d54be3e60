import * as tf from '@tensorflow/tfjs-core';
import test from 'ava';
import { checkGradients } from '../../support/finite-differences.js';
import { startTestEngine, withSession } from '../../support/keras.js';
import { callLayer, makeLayer } from '../../support/make-layer.js';

await startTestEngine();

const rounded = (values: ArrayLike<number>): number[] =>
  Array.from(values, (value) => Math.round(value * 1e4) / 1e4);

const spread = (shape: number[], phase = 0): tf.Tensor =>
  tf.tensor(
    Float32Array.from(
      { length: tf.util.sizeFromShape(shape) },
      (_, i) => Math.sin(1.3 * i + phase) * 2,
    ),
    shape,
  );

const cases = [
  { what: 'two axes', shape: [5, 3], options: {} },
  { what: 'images', shape: [2, 3, 2, 4], options: {} },
  { what: 'channels in front', shape: [2, 4, 3], options: { axis: 1 } },
  { what: 'neither gamma nor beta', shape: [6, 2], options: { scale: false, center: false } },
];

for (const { what, shape, options } of cases)
  test(`in training the gradient agrees with differences, to second order: ${what}`, (t) => {
    withSession(() => {
      const layer = makeLayer('BatchNormalization', [], options);
      const x = spread(shape);
      const run = (v: tf.Tensor): tf.Tensor => callLayer(layer, v, { training: true });
      run(x);
      const bent = (v: tf.Tensor): tf.Tensor => tf.square(run(v));
      t.deepEqual(checkGradients(bent, [x]), []);
      const weight = spread(shape, 1);
      const slope = (v: tf.Tensor): tf.Tensor =>
        tf.grad((w: tf.Tensor) => tf.sum(tf.mul(bent(w), weight)))(v);
      t.deepEqual(checkGradients(slope, [x]), []);
    });
  });

test('the moving averages move as Keras moves them, in training only, and not where the layer is frozen', (t) => {
  withSession(() => {
    const layer = makeLayer('BatchNormalization', [], { momentum: 0.9 });
    const x = tf.tensor([1, 10, 3, 20], [2, 2]);
    callLayer(layer, x, { training: false });
    const averages = (): number[][] =>
      layer.weights.slice(2).map(({ value }) => rounded(value.dataSync()));
    t.deepEqual(averages(), [
      [0, 0],
      [1, 1],
    ]);
    callLayer(layer, x, { training: true });
    t.deepEqual(averages(), [
      [0.2, 1.5],
      [1, 3.4],
    ]);
    layer.trainable = false;
    callLayer(layer, x, { training: true });
    t.deepEqual(averages(), [
      [0.2, 1.5],
      [1, 3.4],
    ]);
  });
});

test('a mask leaves steps out of mean and variance', (t) => {
  withSession(() => {
    const layer = makeLayer('BatchNormalization', [], { momentum: 0.5 });
    const x = tf.tensor([1, 3, 100, 2], [1, 4, 1]);
    const mask = tf.tensor([true, true, false, true], [1, 4], 'bool');
    callLayer(layer, x, { training: true, mask });
    const [mean, variance] = layer.weights.slice(2).map(({ value }) => value.dataSync()[0]);
    t.is(mean?.toFixed(3), '1.000');
    t.is(variance?.toFixed(3), '0.833');
  });
});

test('nothing is left in memory', (t) => {
  withSession(() => {
    const layer = makeLayer('BatchNormalization');
    const x = spread([4, 3]);
    callLayer(layer, x, { training: true }).dispose();
    const before = tf.memory().numTensors;
    for (let step = 0; step < 3; step++) {
      callLayer(layer, x, { training: true }).dispose();
      tf.grad((v: tf.Tensor) => tf.sum(callLayer(layer, v, { training: true })))(x).dispose();
    }
    t.is(tf.memory().numTensors, before);
  });
});

test('renormalization is refused, and so is an axis that is none', (t) => {
  withSession(() => {
    t.throws(() => makeLayer('BatchNormalization', [], { renorm: true }), { message: /renorm/ });
    t.like(
      t.throws(() => makeLayer('BatchNormalization', [], { axis: [1] })),
      { kind: 'TypeError' },
    );
    const far = makeLayer('BatchNormalization', [], { axis: 5 });
    t.like(
      t.throws(() => callLayer(far, spread([2, 3]))),
      { kind: 'IndexError' },
    );
  });
});
