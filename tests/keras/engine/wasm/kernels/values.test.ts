import * as tf from '@tensorflow/tfjs-core';
import test from 'ava';
import { startTestEngine } from '../../../../support/keras.js';

await startTestEngine();

const { tensor } = tf;
const bool = (values: number[]): tf.Tensor => tf.tensor1d(values, 'bool');
const int = (values: number[]): tf.Tensor => tf.tensor1d(values, 'int32');

/** What TensorFlow gives, where the backend that we mend gives something else or could. */
const cases: readonly (readonly [string, () => tf.Tensor, readonly number[]])[] = [
  ['cast of fractions to bool', () => tf.cast([0, 0.5, -1, 256, NaN], 'bool'), [0, 1, 1, 1, 1]],
  ['cast of 256 to bool', () => tf.cast(int([256, 0]), 'bool'), [1, 0]],
  ['clip keeps NaN', () => tf.clipByValue([NaN, -5, 5, 0.5], -1, 1), [NaN, -1, 1, 0.5]],
  ['clip of whole numbers', () => tf.clipByValue(int([-5, 0, 5]), -1, 1), [-1, 0, 1]],
  ['relu keeps NaN', () => tf.relu([NaN, -1, 2]), [NaN, 0, 2]],
  ['relu6 keeps NaN', () => tf.relu6([NaN, -1, 7]), [NaN, 0, 6]],
  ['sign keeps NaN', () => tf.sign([NaN, -3, 0, 2]), [NaN, -1, 0, 1]],
  ['maximum keeps NaN', () => tf.maximum([NaN, 1, 1, 2], [1, NaN, 3, 0]), [NaN, NaN, 3, 2]],
  ['minimum keeps NaN', () => tf.minimum([NaN, 1, 1, 2], [1, NaN, 3, 0]), [NaN, NaN, 1, 0]],
  ['maximum with a scalar', () => tf.maximum(tf.scalar(0), tensor([NaN, -1, 1])), [NaN, 0, 1]],
  ['log1p of small numbers', () => tf.log1p([1e-7, 1e-12, -0.5]), [1e-7, 1e-12, -0.69314718]],
  ['sum of nothing', () => tf.sum(tf.zeros([0, 3]), 0), [0, 0, 0]],
  ['mean of nothing', () => tf.mean(tf.zeros([0, 2]), 0), [NaN, NaN]],
  ['product without inner size', () => tf.matMul(tf.zeros([1, 0]), tf.zeros([0, 2])), [0, 0]],
  ['sum of bools', () => tf.sum(bool([1, 0, 1, 1])), [3]],
  ['max of NaN', () => tf.max([1, NaN, 3]), [NaN]],
  [
    'max of negatives',
    () =>
      tf.max(
        [
          [-3, -2],
          [-5, -1],
        ],
        1,
      ),
    [-2, -1],
  ],
  ['the first maximum', () => tf.argMax([1, 3, 3, 2]), [1]],
  ['the first minimum', () => tf.argMin([3, 1, 1, 2]), [1]],
  ['top k of equals', () => tf.topk([1, 3, 3, 2], 2).indices, [1, 2]],
  [
    'cumsum down',
    () =>
      tf.cumsum(
        [
          [1, 2],
          [3, 4],
        ],
        0,
      ),
    [1, 2, 4, 6],
  ],
  ['cumsum from behind', () => tf.cumsum([1, 2, 3], 0, true, true), [5, 3, 0]],
  ['prod of whole numbers', () => tf.prod(int([2, 3, 4])), [24]],
  ['pow of negatives', () => tf.pow([-2, -2], [2, 3]), [4, -8]],
  ['mod has the sign of the divisor', () => tf.mod([-5, 5, -5], [3, -3, -3]), [1, -1, -2]],
  ['floorDiv of negatives', () => tf.floorDiv(int([-5, 5]), int([3, -3])), [-2, -2]],
  ['division of whole numbers', () => tf.div(int([-5, 7]), int([3, 2])), [-2, 3]],
  ['where of whole numbers', () => tf.where(bool([1, 0]), int([1, 2]), int([3, 4])), [1, 4]],
  [
    'where by rows',
    () =>
      tf.where(
        tensor([[true], [false]]),
        [
          [1, 2],
          [3, 4],
        ],
        [
          [5, 6],
          [7, 8],
        ],
      ),
    [1, 2, 7, 8],
  ],
  ['scatter adds up', () => tf.scatterND([[1], [3], [1]], tensor([1, 2, 5]), [5]), [0, 6, 0, 2, 0]],
  [
    'gatherND',
    () =>
      tf.gatherND(
        [
          [1, 2],
          [3, 4],
        ],
        tf.tensor2d([1], [1, 1], 'int32'),
      ),
    [3, 4],
  ],
  ['log softmax of large numbers', () => tf.logSoftmax([1000, 0, -1000]), [0, -1000, -2000]],
  ['softmax of masked numbers', () => tf.softmax([-1e9, -1e9]), [0.5, 0.5]],
  ['softplus', () => tf.softplus([-20, 0, 20, 1000]), [2.0611537e-9, 0.6931472, 20, 1000]],
  ['elu', () => tf.elu([-100, -1e-4, 2]), [-1, -0.000099995, 2]],
  ['selu', () => tf.selu([-100, -1, 1]), [-1.7580993, -1.1113307, 1.050701]],
  ['leaky relu', () => tf.leakyRelu([-2, 0, 3], 0.3), [-0.6, 0, 3]],
  [
    'prelu',
    () =>
      tf.prelu(
        [
          [-2, 3],
          [-4, -1],
        ],
        tensor([0.1, 0.2]),
      ),
    [-0.2, 3, -0.4, -0.2],
  ],
  ['isNaN', () => tf.isNaN([NaN, Infinity, 1]), [1, 0, 0]],
  [
    'max pooling passes over NaN',
    () => tf.maxPool(tf.tensor4d([1, NaN, 3, 2], [1, 2, 2, 1]), 2, 2, 'valid'),
    [3],
  ],
  ['round to even', () => tf.round([0.5, 1.5, 2.5, -0.5, -1.5]), [0, 2, 2, 0, -2]],
];

for (const [title, compute, expected] of cases) {
  test(title, (t) => {
    const actual = compute().dataSync();
    t.is(actual.length, expected.length);
    expected.forEach((value, index) => {
      const got = actual[index] ?? NaN;
      const close = Math.abs(got - value) <= 1e-6 * Math.abs(value);
      t.true(close || Object.is(got + 0, value + 0), `${got} instead of ${value}`);
    });
  });
}

test('slices and tiles keep the type of whole numbers and bools', (t) => {
  t.is(tf.stridedSlice(int([1, 2, 3, 4]), [0], [4], [2]).dtype, 'int32');
  t.is(tf.tile(bool([1, 0]), [2]).dtype, 'bool');
});

test('an index out of range is refused by name', (t) => {
  t.throws(() => tf.gather([1, 2, 3], int([0, 3])), {
    message: /the index value 3 is not in \[0, 2\]/,
  });
  t.throws(() => tf.gather([1, 2, 3], int([-1])), { message: /-1/ });
});

test('a result outlives the tensor that it shares its numbers with', (t) => {
  const x = tensor([1, 2, 3]);
  const shared = [
    tf.clone(x),
    tf.cast(x, 'float32'),
    tf.tile(x, [1]),
    tf.transpose(tf.reshape(x, [1, 3])),
  ];
  x.dispose();
  for (const result of shared) t.deepEqual([...result.dataSync()], [1, 2, 3]);
});
