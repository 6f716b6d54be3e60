import * as tf from '@tensorflow/tfjs-core';
import test from 'ava';
import { KerasError } from '../../../../src/keras/base/errors.js';
import { ArrayData } from '../../../../src/keras/training/array-data.js';
import { getSource } from '../../../../src/keras/training/data/get-source.js';
import type { Batch } from '../../../../src/keras/training/data/batch.js';
import { startTestEngine, withSession } from '../../../support/keras.js';

await startTestEngine();

const zeros = (...shape: readonly number[]): ArrayData =>
  new ArrayData(shape, 'float32', new Float32Array(shape.reduce((a, b) => a * b, 1)));

const plain = { batchSize: 4, steps: null, shuffle: false, classWeight: null };

const data = (x: unknown, y: unknown = null, sampleWeight: unknown = null): Batch => ({
  x,
  y,
  sampleWeight,
});

const refusals: readonly (readonly [
  string,
  Batch,
  Partial<typeof plain> | object,
  string,
  string,
])[] = [
  [
    'samples of different number',
    data(zeros(10, 3), zeros(9, 1)),
    {},
    'ValueError',
    "Data cardinality is ambiguous. Make sure all arrays contain the same number of samples.'x' sizes: 10\n'y' sizes: 9\n",
  ],
  [
    'weights of another number',
    data(zeros(8, 3), zeros(8, 1), zeros(5)),
    {},
    'ValueError',
    "Data cardinality is ambiguous. Make sure all arrays contain the same number of samples.'x' sizes: 8\n'y' sizes: 8\n" +
      "'sample_weight' sizes: 5\n",
  ],
  ['no data', data(null), {}, 'KeyError', "'pop from an empty set'"],
  ['text', data('abc'), {}, 'ValueError', "Unrecognized data type: x=abc (of type <class 'str'>)"],
  [
    'lists of numbers',
    data([[1, 2]], zeros(2)),
    {},
    'ValueError',
    "Unrecognized data type: x=[[1, 2]] (of type <class 'list'>)",
  ],
  [
    'class weights beside sample weights',
    data(zeros(2), zeros(2), zeros(2)),
    { classWeight: { 0: 1 } },
    'ValueError',
    'You cannot `class_weight` and `sample_weight` at the same time.',
  ],
  [
    'class weights for two outputs',
    data(zeros(2), [zeros(2), zeros(2)]),
    { classWeight: { 0: 1 } },
    'ValueError',
    '`class_weight` is only supported for Models with a single output.',
  ],
  [
    'a negative batch size',
    data(zeros(8)),
    { batchSize: -1 },
    'ValueError',
    'Invalid value in tensor used for shape: -8 (batch_size=-1)',
  ],
];

for (const [name, batch, options, kind, message] of refusals)
  test(`${name}: refused as Keras refuses it`, (t) => {
    withSession(() => {
      const error = t.throws(() => getSource(batch, { ...plain, ...options }), {
        instanceOf: KerasError,
      });
      t.deepEqual([error.kind, error.message], [kind, message]);
    });
  });

const rows = [2, 0, 1, 1.5, 2.5];

/** Labels, and the weights that they get from {0: 1, 2: 3}. */
const labels: readonly (readonly [string, ArrayData, readonly number[]])[] = [
  ['class numbers', new ArrayData([5], 'float32', rows), [3, 1, 1, 3, 3]],
  ['a column of class numbers', new ArrayData([5, 1], 'float32', rows), [3, 1, 1, 3, 3]],
  ['one-hot rows', new ArrayData([2, 3], 'float32', [0, 0, 1, 1, 0, 0]), [3, 1]],
];

for (const [name, y, weights] of labels)
  test(`classes have their weights, by ${name}`, (t) => {
    withSession(() => {
      const x = zeros(y.shape[0] ?? 0, 1);
      const options = { ...plain, batchSize: 8, classWeight: { 0: 1, 2: 3 } };
      tf.tidy(() => {
        const [value] = iterate(getSource(data(x, y), options).open());
        t.deepEqual([...(value?.sampleWeight as tf.Tensor).dataSync()], weights);
      });
    });
  });

test('one array of weights counts for all outputs', (t) => {
  withSession(() => {
    const y = { a: zeros(4, 1), b: zeros(4, 2) };
    tf.tidy(() => {
      const [value] = iterate(getSource(data(zeros(4, 1), y, zeros(4)), plain).open());
      t.deepEqual(Object.keys(value?.sampleWeight as object), ['a', 'b']);
    });
  });
});

test('only the rows of a batch are copied, whatever their type', (t) => {
  withSession(() => {
    const x = new ArrayData([3, 2], 'uint8', Uint8Array.from([1, 2, 3, 4, 5, 6]));
    const big = new ArrayData([3, 1], 'float64', Float64Array.from([0.5, 1.5, 2.5]));
    tf.tidy(() => {
      const tensor = tf.tensor2d([[7], [8], [9]]);
      const source = getSource(data({ x, big, tensor }), { ...plain, batchSize: 2 });
      const [, last] = [...iterate(source.open())];
      const batch = last?.x as Record<string, tf.Tensor>;
      t.deepEqual(
        Object.entries(batch).map(([key, each]) => [key, each.dtype, ...each.dataSync()]),
        [
          ['x', 'int32', 5, 6],
          ['big', 'float32', 2.5],
          ['tensor', 'float32', 9],
        ],
      );
    });
  });
});

function* iterate(batches: Iterator<Batch>): Generator<Batch> {
  for (let next = batches.next(); next.done !== true; next = batches.next()) yield next.value;
}
