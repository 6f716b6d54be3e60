import test from 'ava';
import { session } from '../../../../src/keras/base/session.js';
import { ArrayData } from '../../../../src/keras/training/array-data.js';
import { Epochs } from '../../../../src/keras/training/data/epochs.js';
import { getSource } from '../../../../src/keras/training/data/get-source.js';
import { runSteps } from '../../../../src/keras/training/run-steps.js';
import type { Batch } from '../../../../src/keras/training/data/batch.js';
import { startTestEngine, withSession } from '../../../support/keras.js';
import type { Tensor } from '@tensorflow/tfjs-core';

await startTestEngine();

const ranOut = /^Your input ran out of data; interrupting training\./;

const samples = (count: number): ArrayData =>
  new ArrayData(
    [count, 1],
    'float32',
    Float32Array.from({ length: count }, (_, i) => i),
  );

interface Plan {
  readonly x: unknown;
  readonly batchSize?: number;
  readonly steps?: number | null;
  readonly epochs: number;
  readonly atOnce?: number;
  readonly shuffle?: unknown;
}

/** The samples of each batch, epoch by epoch. */
function batchesOf(plan: Plan): number[][][] {
  const { x, batchSize = 32, steps = null, epochs: count, atOnce = 1, shuffle = false } = plan;
  const options = { batchSize, steps, shuffle, classWeight: null };
  const source = getSource({ x, y: null, sampleWeight: null }, options);
  const epochs = new Epochs(source, { stepsPerEpoch: steps, stepsPerExecution: atOnce });
  epochs.reset();
  return Array.from({ length: count }, () => {
    const batches: number[][] = [];
    runSteps(epochs, {
      before: () => undefined,
      work: ({ x: batch }: Batch) => {
        batches.push([...(batch as Tensor).dataSync()]);
      },
      after: () => undefined,
      shouldStop: () => false,
    });
    return batches;
  });
}

const first = [
  [0, 1, 2, 3],
  [4, 5, 6, 7],
];

/** As Keras 3.15.1 went through the samples 0, 1, 2 … */
const cases: readonly (readonly [string, Plan, readonly (readonly number[][])[], boolean])[] = [
  [
    'two of three steps in an epoch',
    { x: samples(10), batchSize: 4, steps: 2, epochs: 4 },
    [first, [[8, 9]], first, [[8, 9]]],
    true,
  ],
  [
    'one of two steps in an epoch',
    { x: samples(10), batchSize: 5, steps: 1, epochs: 3 },
    [[[0, 1, 2, 3, 4]], [[5, 6, 7, 8, 9]], [[0, 1, 2, 3, 4]]],
    false,
  ],
  [
    'more steps than batches',
    { x: samples(10), batchSize: 4, steps: 5, epochs: 2 },
    [
      [...first, [8, 9]],
      [...first, [8, 9]],
    ],
    true,
  ],
  [
    'as many steps as batches',
    { x: samples(8), batchSize: 4, steps: 2, epochs: 2 },
    [first, first],
    false,
  ],
  ['no samples at all', { x: samples(0), epochs: 1 }, [[]], true],
  [
    'three batches in two steps',
    { x: samples(10), batchSize: 4, epochs: 1, atOnce: 2 },
    [[...first, [8, 9]]],
    false,
  ],
];

for (const [name, plan, expected, warns] of cases)
  test(`${name}: the batches are those of Keras`, (t) => {
    withSession(() => {
      t.deepEqual(batchesOf(plan), expected);
      t.is(
        session().warnings.some((text) => ranOut.test(text)),
        warns,
      );
    });
  });

function* generate(count: number): Generator {
  for (let i = 0; i < count; i++) yield [samples(10).rows(i, i + 1)];
}

test('a generator that ends is replayed with the two batches that Keras has looked at', (t) => {
  withSession(() => {
    t.deepEqual(batchesOf({ x: generate(3), epochs: 2 }), [
      [[0], [1], [2]],
      [[0], [1]],
    ]);
    t.true(session().warnings.some((text) => ranOut.test(text)));
  });
});

test('a generator goes on where the last epoch has left it', (t) => {
  withSession(() => {
    t.deepEqual(batchesOf({ x: generate(9), steps: 2, epochs: 3 }), [
      [[0], [1]],
      [[2], [3]],
      [[4], [5]],
    ]);
  });
});

test('a data set begins anew in each epoch, without a warning where its size is known', (t) => {
  withSession(() => {
    const dataset = { cardinality: 2, [Symbol.iterator]: () => generate(2) };
    t.deepEqual(batchesOf({ x: dataset, epochs: 2 }), [
      [[0], [1]],
      [[0], [1]],
    ]);
    t.deepEqual(session().warnings, []);
  });
});

const flat = (epochs: readonly number[][][]): number[][] => epochs.map((epoch) => epoch.flat());

test('without a seed each epoch has an order of its own', (t) => {
  withSession(() => {
    const orders = flat(batchesOf({ x: samples(30), batchSize: 4, epochs: 4, shuffle: true }));
    t.is(new Set(orders.map(String)).size, 4);
    const sorted = [...samples(30).data];
    for (const order of orders)
      t.deepEqual(
        [...order].sort((a, b) => a - b),
        sorted,
      );
  });
});

test('after set_random_seed all epochs of all fits have the same order', (t) => {
  withSession(() => {
    session().setRandomSeed(7);
    const plan = { x: samples(30), batchSize: 4, epochs: 2, shuffle: true };
    const orders = [...flat(batchesOf(plan)), ...flat(batchesOf(plan))];
    t.is(new Set(orders.map(String)).size, 1);
    t.notDeepEqual(orders[0], [...samples(30).data]);
  });
});

test("shuffle='batch' mixes the samples within their batches", (t) => {
  withSession(() => {
    const [epoch = []] = batchesOf({ x: samples(40), batchSize: 10, epochs: 1, shuffle: 'batch' });
    epoch.forEach((batch, index) => {
      const place = Array.from({ length: 10 }, (_, i) => 10 * index + i);
      t.deepEqual(
        [...batch].sort((a, b) => a - b),
        place,
      );
      t.notDeepEqual(batch, place);
    });
  });
});
