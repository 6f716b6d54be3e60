import * as tf from '@tensorflow/tfjs-core';
import test from 'ava';
import { pool, type PoolKind } from '../../../src/keras/tensors/pool.js';
import { borders, countPlaces, type Window } from '../../../src/keras/tensors/window.js';
import { integer, pick, seeded, shuffle, type Random } from '../../../src/util/random.js';
import { checkGradients } from '../../support/finite-differences.js';
import { startTestEngine } from '../../support/keras.js';
import { at, cellsOf, type Grid } from '../../support/plain-convolution.js';
import { difference, gridOf, randomSizes } from '../../support/random-tensors.js';

await startTestEngine();

interface Case {
  readonly x: tf.Tensor;
  readonly window: Window;
}

/** All numbers are different, so that steps of differences do not change which one is the largest; most are negative. */
function draw(random: Random, rank: number): Case {
  const size = randomSizes(random, rank, 1, 3);
  const strides = randomSizes(random, rank, 1, 3);
  const padding = pick(random, ['valid', 'same'] as const);
  const shape = [integer(random, 1, 2), ...size.map((n) => n + integer(random, 0, 3)), 2];
  const count = tf.util.sizeFromShape(shape);
  const values = shuffle(
    random,
    Array.from({ length: count }, (_, i) => (i + 1) / 8 - count / 9),
  );
  return {
    x: tf.tensor(values, shape),
    window: { size, strides, dilation: size.map(() => 1), padding },
  };
}

/** The definition: of the cells of a window that lie inside, the largest number or the mean. */
function poolPlainly(kind: PoolKind, x: Grid, window: Window): Grid {
  const spatial = x.shape.slice(1, -1);
  const first = borders(spatial, window).map(([before]) => -before);
  const shape = [x.shape[0] ?? 1, ...countPlaces(spatial, window).map(Number), x.shape.at(-1) ?? 1];
  const values = cellsOf(shape).map((cell) => {
    const inside = cellsOf(window.size)
      .map((offset) =>
        offset.map(
          (step, axis) =>
            (cell[axis + 1] ?? 0) * (window.strides[axis] ?? 1) + step + (first[axis] ?? 0),
        ),
      )
      .filter((place) => place.every((index, axis) => index >= 0 && index < (spatial[axis] ?? 0)))
      .map((place) => at(x, [cell[0] ?? 0, ...place, cell.at(-1) ?? 0]));
    const sum = inside.reduce((total, value) => total + value, 0);
    return kind === 'max' ? Math.max(...inside) : sum / inside.length;
  });
  return { shape, values };
}

for (const kind of ['max', 'average'] as const)
  for (const rank of [1, 2, 3])
    test(`${kind} over ${rank} axes is what defines it, with its gradients`, (t) => {
      const random = seeded('pool', kind, rank);
      for (let i = 0; i < 20; i++) {
        const { x, window } = draw(random, rank);
        const about = JSON.stringify({ x: x.shape, window });
        const found = gridOf(pool(kind, x, window));
        t.true(difference(found, poolPlainly(kind, gridOf(x), window)) < 1e-6, about);
        if (i < 6)
          t.deepEqual(
            checkGradients((a) => pool(kind, a, window), [x]),
            [],
            about,
          );
      }
    });

test('of equally large cells the first one gets the gradient', (t) => {
  const window: Window = { size: [2], strides: [2], dilation: [1], padding: 'valid' };
  const x = tf.tensor3d([-1, -1, 3, 3], [1, 4, 1]);
  t.deepEqual(
    [
      ...tf
        .grad((a) => pool('max', a, window))(x)
        .dataSync(),
    ],
    [1, 0, 1, 0],
  );
});

test('a window that is larger than the tensor gives no mean, and no largest number', (t) => {
  const window: Window = { size: [3], strides: [3], dilation: [1], padding: 'valid' };
  const x = tf.ones([1, 2, 1]);
  t.deepEqual(pool('average', x, window).shape, [1, 0, 1]);
  t.throws(() => pool('max', x, window), {
    message: /window is larger than the inputs of shape \(1, 2, 1\)/,
  });
  t.throws(() => pool('max', x, { ...window, strides: [0] }), { message: /Stride must be > 0/ });
});
