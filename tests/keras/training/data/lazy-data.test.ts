import test from 'ava';
import { KerasError } from '../../../../src/keras/base/errors.js';
import {
  lazyData,
  type LazySource,
  type LazyStep,
} from '../../../../src/keras/training/data/lazy-data.js';
import { startTestEngine, withSession } from '../../../support/keras.js';
import { StandInProgram } from '../../../support/stand-in-program.js';
import { list } from '../../../support/wires.js';

test.before(startTestEngine);

/** Four pictures of 2 x 3 points, 0 to 23; notes which rows were made. */
function pictures(made: number[] = []): LazySource {
  return {
    shape: [4, 2, 3],
    dtype: 'uint8',
    rows: (order) => {
      made.push(...order);
      return Uint8Array.from(
        [...order].flatMap((row) => [0, 1, 2, 3, 4, 5].map((at) => row * 6 + at)),
      );
    },
  };
}

const labels: LazySource = {
  shape: [4, 1],
  dtype: 'int64',
  rows: (order) => Int32Array.from(order, (row) => row % 3),
};

interface Row {
  readonly steps: readonly LazyStep[];
  readonly shape: readonly number[];
  readonly dtype: string;
  readonly starts: readonly number[];
  readonly source?: LazySource;
}

const rows: readonly Row[] = [
  { steps: [], shape: [4, 2, 3], dtype: 'uint8', starts: [0, 1, 2] },
  { steps: [['reshape', [4, 6]]], shape: [4, 6], dtype: 'uint8', starts: [0, 1] },
  { steps: [['reshape', [2, 12]]], shape: [2, 12], dtype: 'uint8', starts: [0, 1] },
  {
    steps: [
      ['astype', 'float32'],
      ['divide', 2],
    ],
    shape: [4, 2, 3],
    dtype: 'float32',
    starts: [0, 0.5, 1],
  },
  { steps: [['divide', 255]], shape: [4, 2, 3], dtype: 'float64', starts: [0, 1 / 255] },
  {
    steps: [
      ['subtract', 1.5],
      ['astype', 'int32'],
    ],
    shape: [4, 2, 3],
    dtype: 'int32',
    starts: [-1, 0, 0, 1],
  },
  { steps: [['slice', 1, 2, 2]], shape: [2, 2, 3], dtype: 'uint8', starts: [6, 7] },
  {
    steps: [
      ['slice', 3, -1, 4],
      ['slice', 1, 1, 2],
    ],
    shape: [2, 2, 3],
    dtype: 'uint8',
    starts: [12, 13],
  },
  { steps: [['expand_dims', 3]], shape: [4, 2, 3, 1], dtype: 'uint8', starts: [0, 1] },
  { steps: [['expand_dims', 0]], shape: [1, 4, 2, 3], dtype: 'uint8', starts: [0, 1] },
  {
    source: labels,
    steps: [['one_hot', 3]],
    shape: [4, 3],
    dtype: 'float64',
    starts: [1, 0, 0, 0, 1, 0, 0, 0, 1, 1],
  },
];

for (const { source = pictures(), steps, shape, dtype, starts } of rows)
  test(`a data set after ${JSON.stringify(steps)} is what NumPy would make of it`, (t) => {
    const data = lazyData(source, steps);
    t.deepEqual([...data.shape], [...shape]);
    t.is<string, string>(data.dtype, dtype);
    t.deepEqual(Array.from(data.data as ArrayLike<number>).slice(0, starts.length), [...starts]);
  });

test('only the rows of a batch are made', (t) => {
  const made: number[] = [];
  withSession(() => {
    const data = lazyData(pictures(made), [['divide', 2]]);
    const picked = data.pickRows(Int32Array.of(3, 1));
    t.deepEqual([...picked.dataSync()].slice(0, 7), [9, 9.5, 10, 10.5, 11, 11.5, 3]);
    data.rows(2, 3).toTensor();
  });
  t.deepEqual(made, [3, 1, 2]);
});

for (const step of [['shuffle'], ['reshape', [5]], ['slice', 2, 1, 5]] as const)
  test(`the step ${JSON.stringify(step)} is a ValueError`, (t) => {
    const error = t.throws(() => lazyData(pictures(), [step as LazyStep]), {
      instanceOf: KerasError,
    });
    t.is(error.kind, 'ValueError');
  });

test('a model is trained on a part of a data set that the program only speaks of', (t) => {
  const made: number[] = [];
  const sources: Readonly<Record<string, LazySource>> = { x: pictures(made), y: labels };
  const program = new StandInProgram({ source: (name) => sources[name] ?? labels });
  const flat = program.call('keras.layers.Flatten');
  const dense = program.call('keras.layers.Dense', [3]);
  const model = program.call('keras.Sequential', [list(flat, dense)]);
  program.method(model, 'compile', [], {
    optimizer: 'sgd',
    loss: 'sparse_categorical_crossentropy',
  });
  const part = (source: string, shape: readonly number[], dtype: string) =>
    ({ kind: 'lazy', source, steps: [['slice', 0, 1, 2]], shape, dtype }) as const;
  program.method(model, 'fit', [part('x', [2, 2, 3], 'uint8'), part('y', [2, 1], 'int64')], {
    batch_size: 1,
    shuffle: false,
    verbose: 0,
  });
  t.deepEqual([...new Set(made)], [0, 1]);
  t.deepEqual(program.numbers(part('x', [2, 2, 3], 'uint8')).slice(-2), [10, 11]);
});
