import * as tf from '@tensorflow/tfjs-core';
import test from 'ava';
import { seeded, integer } from '../../src/util/random.js';
import { startEngine, type EngineName } from '../../src/keras/engine/start.js';
import { drawNormal } from '../../src/keras/random/draw.js';

/** Values on both engines, of the same inputs. */
async function onBoth(compute: () => tf.Tensor): Promise<[number[], number[]]> {
  const on = async (engine: EngineName): Promise<number[]> => {
    await startEngine(engine);
    // Zeros of both signs are the same.
    return tf.tidy(() => Array.from(compute().dataSync(), (value) => value + 0));
  };
  return [await on('wasm'), await on('native')];
}

/** Whole numbers, so that there are ties and sums are exact. */
const draw = (seed: string, shape: readonly number[]): tf.Tensor =>
  tf.tensor(
    drawNormal(
      seeded(seed),
      shape.reduce((size, each) => size * each, 1),
      0,
      2,
    ).map(Math.round),
    [...shape],
  );

const works: Readonly<Record<string, (seed: string, size: (most: number) => number) => tf.Tensor>> =
  {
    'the gradient of relu': (seed, size) => {
      const shape = [size(5), size(7)];
      return tf.grad((x) => tf.mul(tf.relu(x), draw(`${seed} dy`, shape)))(draw(seed, shape));
    },
    'a bias': (seed, size) => {
      const [rows, columns] = [size(6), size(6)];
      return tf.add(draw(seed, [rows, 2, columns]), draw(`${seed} bias`, [columns]));
    },
    'the gradient of a bias': (seed, size) => {
      const [rows, columns] = [size(6), size(6)];
      const dy = draw(`${seed} dy`, [rows, 3, columns]);
      return tf.grad((bias) => tf.mul(tf.add(tf.zeros([rows, 3, columns]), bias), dy))(
        draw(seed, [columns]),
      );
    },
    'the gradient of max pooling, with ties, overlap and borders': (seed, size) => {
      const image = draw(seed, [2, size(8), size(8), size(5)]) as tf.Tensor4D;
      const window: [number, number] = [size(3), size(3)];
      const pool = (x: tf.Tensor): tf.Tensor =>
        tf.maxPool(x as tf.Tensor4D, window, size(2), 'same');
      return tf.grad((x) => tf.square(pool(x)))(image);
    },
  };

for (const [name, work] of Object.entries(works))
  test.serial(
    `${name}: TensorFlow's own operation gives what our kernel gives, over 40 random shapes`,
    async (t) => {
      for (let seed = 0; seed < 40; seed++) {
        const compute = (): tf.Tensor => {
          const random = seeded(name, seed);
          return work(`${name} ${seed}`, (most) => integer(random, 1, most));
        };
        const [wasm, native] = await onBoth(compute);
        t.deepEqual(native, wasm, `seed ${seed}`);
      }
    },
  );
