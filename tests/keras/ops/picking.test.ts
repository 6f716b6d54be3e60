import * as tf from '@tensorflow/tfjs-core';
import test from 'ava';
import { Ellipsis, Slice } from '../../../src/keras/graph/slices.js';
import { KerasTensor } from '../../../src/keras/graph/keras-tensor.js';
import { callOpByName } from '../../../src/keras/ops/index.js';
import { checkGradients } from '../../support/finite-differences.js';
import { startTestEngine, withSession } from '../../support/keras.js';

await startTestEngine();

const all = new Slice(null, null);
const x = (): tf.Tensor => tf.reshape(tf.range(0, 24), [2, 3, 4]);

/** Keys, and what they pick from 0 … 23 in the shape (2, 3, 4). */
const keys: readonly (readonly [string, unknown, readonly number[], readonly number[]])[] = [
  ['x[1]', 1, [3, 4], [12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23]],
  ['x[:, 0, -1]', [all, 0, -1], [2], [3, 15]],
  ['x[..., 1]', [new Ellipsis(), 1], [2, 3], [1, 5, 9, 13, 17, 21]],
  ['x[0, :, ::2]', [0, all, new Slice(null, null, 2)], [3, 2], [0, 2, 4, 6, 8, 10]],
  ['x[0, ::-1, 0]', [0, new Slice(null, null, -1), 0], [3], [8, 4, 0]],
  ['x[0, 0, ::-2]', [0, 0, new Slice(null, null, -2)], [2], [3, 1]],
  ['x[0, 1:9, 3]', [0, new Slice(1, 9), 3], [2], [7, 11]],
  ['x[0, 0, None, 1:2]', [0, 0, null, new Slice(1, 2)], [1, 1], [1]],
  ['x[0, 2:1, 0]', [0, new Slice(2, 1), 0], [0], []],
];

for (const [text, key, shape, values] of keys)
  test(`${text} picks what Python picks`, (t) => {
    withSession(() => {
      const picked = callOpByName('get_item', [x(), key]) as tf.Tensor;
      t.deepEqual([picked.shape, [...picked.dataSync()]], [shape, values]);
      const symbol = callOpByName('get_item', [new KerasTensor([2, 3, 4]), key]) as KerasTensor;
      t.deepEqual(symbol.shape, shape);
    });
  });

/** Indices that Keras refuses. */
const refused: readonly (readonly [string, unknown, RegExp])[] = [
  ['x[2]', 2, /out-of-bounds index 2/],
  ['x[0, 0, 0, 0]', [0, 0, 0, 0], /to many indices/],
  ['x["a"]', 'a', /Unsupported key type/],
  ['x[..., ...]', [new Ellipsis(), new Ellipsis()], /only have one ellipsis/],
];

for (const [text, key, message] of refused)
  test(`${text} is refused`, (t) => {
    withSession(() => {
      t.throws(() => callOpByName('get_item', [x(), key]), { message });
    });
  });

/** Numbers that are all different by 1/8 at least. */
const mixed = (shape: number[]): tf.Tensor => {
  const size = shape.reduce((product, each) => product * each, 1);
  return tf.tensor(
    Float32Array.from({ length: size }, (_, i) => ((i * 7) % 24) / 8 - 1.4),
    shape,
  );
};

/** v vᵀ + 1 on the diagonal: matrices that have an inverse. */
const squares = (v: tf.Tensor): tf.Tensor => tf.add(tf.matMul(v, v, false, true), tf.eye(3));

/** Functions with gradients that need more than the engine gives. */
const gradients: readonly (readonly [string, (x: tf.Tensor) => unknown])[] = [
  ['get_item with steps', (v) => callOpByName('get_item', [v, [0, new Slice(null, null, -2)]])],
  ['take', (v) => callOpByName('take', [v, [1, 0, -1]], { axis: 1 })],
  ['take_along_axis', (v) => callOpByName('take_along_axis', [v, [[[0], [2], [1]]]], { axis: 2 })],
  ['sort', (v) => callOpByName('sort', [v], { axis: 1 })],
  ['top_k', (v) => (callOpByName('top_k', [v, 2]) as tf.Tensor[])[0]],
  ['max', (v) => callOpByName('max', [v], { axis: [0, 2] })],
  ['prod', (v) => callOpByName('prod', [v], { axis: 1 })],
  ['norm', (v) => callOpByName('norm', [v], { axis: -1 })],
  ['einsum', (v) => callOpByName('einsum', ['bij,bkj->ik', v, v])],
  ['matmul of different ranks', (v) => callOpByName('matmul', [v, mixed([4, 2])])],
  ['tril', (v) => callOpByName('tril', [v])],
  ['inv', (v) => callOpByName('inv', [squares(v)])],
  ['det', (v) => callOpByName('det', [squares(v)])],
  ['solve', (v) => callOpByName('solve', [squares(v), v])],
  ['cross', (v) => callOpByName('cross', [tf.slice(v, [0, 0, 0], [2, 3, 3]), mixed([2, 3, 3])])],
  ['quantile', (v) => callOpByName('quantile', [v, 0.3], { axis: 1 })],
  ['diff', (v) => callOpByName('diff', [v], { n: 2 })],
  ['rot90', (v) => callOpByName('rot90', [v], { axes: [1, 2] })],
  ['slice_update', (v) => callOpByName('slice_update', [v, [0, 1, 1], tf.zeros([2, 1, 2])])],
  ['nanvar', (v) => callOpByName('nanvar', [tf.where(tf.greater(v, 1.04), NaN, v)], { axis: 2 })],
  ['sinc', (v) => callOpByName('sinc', [v])],
];

for (const [name, compute] of gradients)
  test(`the gradient of ${name} is that of differences`, (t) => {
    withSession(() => {
      t.deepEqual(
        checkGradients((v) => compute(v) as tf.Tensor, [mixed([2, 3, 4])]),
        [],
      );
    });
  });
