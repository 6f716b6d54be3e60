import test from 'ava';
import { ArrayData } from '../../../../src/keras/training/array-data.js';
import { splitOff } from '../../../../src/keras/training/data/validation-split.js';
import { withSession } from '../../../support/keras.js';

const samples = (count: number): ArrayData =>
  new ArrayData(
    [count],
    'float32',
    Float32Array.from({ length: count }, (_, i) => i),
  );

/** Samples, fraction, and how many are kept to learn from, as in Keras 3.15.1. */
const cases: readonly (readonly [number, number, number])[] = [
  [10, 0.3, 7],
  [10, 0.25, 7],
  [10, 0.15, 8],
  [7, 0.5, 3],
  [11, 0.2, 8],
  [100, 0.33, 67],
  [10, 0.01, 9],
  [10, 1.5, 5],
];

for (const [count, fraction, kept] of cases)
  test(`validation_split=${fraction} of ${count} samples sets the tail apart`, (t) => {
    withSession(() => {
      const { training, validation } = splitOff(
        { x: samples(count), y: null, sampleWeight: null },
        fraction,
      );
      const [first, last] = [training.x, validation.x] as [ArrayData, ArrayData];
      t.deepEqual([first.shape[0], last.shape[0]], [kept, count - kept]);
      t.deepEqual([...first.data, ...last.data], [...samples(count).data]);
    });
  });

test('a negative fraction leaves all samples to learn from, and none to check with', (t) => {
  withSession(() => {
    const { training, validation } = splitOff({ x: samples(8), y: null, sampleWeight: null }, -0.2);
    t.deepEqual([(training.x as ArrayData).shape, (validation.x as ArrayData).shape], [[8], [0]]);
  });
});

test('a part without samples is refused', (t) => {
  withSession(() => {
    t.throws(() => splitOff({ x: samples(10), y: null, sampleWeight: null }, 1), {
      message: /^Training data contains 10 samples, which is not sufficient to split/,
    });
  });
});

test('generators cannot be split', (t) => {
  withSession(() => {
    const x = [samples(1)][Symbol.iterator]();
    t.throws(() => splitOff({ x, y: null, sampleWeight: null }, 0.2), {
      message:
        'Argument `validation_split` is only supported for tensors or NumPy arrays.Found incompatible type in the ' +
        "input: [<class 'generator'>]",
    });
  });
});
