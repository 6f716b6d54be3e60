import * as tf from '@tensorflow/tfjs-core';
import { integer, pick, type Random } from '../../../src/util/random.js';
import { at, randomTensor, zeros, type Family, type KernelCase, type Plain } from './family.js';
import { drawAxis, windowsOf, type Windows } from './windows.js';

type Pool = (
  x: tf.Tensor,
  size: number[],
  strides: number[],
  padding: 'same' | 'valid',
) => tf.Tensor;
type Pair = [number, number];
type Triple = [number, number, number];

const maxPool2d: Pool = (x, size, strides, padding) =>
  tf.maxPool(x as tf.Tensor4D, size as Pair, strides as Pair, padding);
const avgPool2d: Pool = (x, size, strides, padding) =>
  tf.avgPool(x as tf.Tensor4D, size as Pair, strides as Pair, padding);
const maxPool3d: Pool = (x, size, strides, padding) =>
  tf.maxPool3d(x as tf.Tensor5D, size as Triple, strides as Triple, padding);
const avgPool3d: Pool = (x, size, strides, padding) =>
  tf.avgPool3d(x as tf.Tensor5D, size as Triple, strides as Triple, padding);

const family = (name: string, rank: number, pool: Pool): Family => ({
  name,
  draw: (random) => draw(random, { rank, average: name.startsWith('avg') }, pool),
});

/** Pools over images and frames, forward and gradient; equal values occur. */
export const pools: readonly Family[] = [
  family('maxPool', 2, maxPool2d),
  family('avgPool', 2, avgPool2d),
  family('maxPool3d', 3, maxPool3d),
  family('avgPool3d', 3, avgPool3d),
];

interface Kind {
  readonly rank: number;
  readonly average: boolean;
}

function draw(random: Random, { rank, average }: Kind, pool: Pool): KernelCase {
  const axes = Array.from({ length: rank }, () => drawAxis(random, rank === 2 ? 9 : 5, false));
  const padding = pick(random, ['same', 'valid'] as const);
  const channels = pick(random, [1, 2, 3, 4, 5, 8, 9]);
  const windows = axes.map((axis) => windowsOf(axis, padding));
  const batch = integer(random, 1, 3);
  const x = randomTensor(random, [batch, ...axes.map(({ size }) => size), channels]);
  const dy = randomTensor(random, [batch, ...windows.map(({ outSize }) => outSize), channels]);
  const size = axes.map(({ kernel }) => kernel);
  const strides = axes.map(({ stride }) => stride);
  return {
    text: JSON.stringify({ x: x.shape, size, strides, padding }),
    actual: () => {
      const run = (a: tf.Tensor): tf.Tensor => pool(a, size, strides, padding);
      return [run(x.tensor()), tf.grad(run)(x.tensor(), dy.tensor())];
    },
    expected: () => byLoops(x, dy, windows, average),
  };
}

function byLoops(x: Plain, dy: Plain, windows: readonly Windows[], average: boolean): Plain[] {
  const [y, dx] = [zeros(dy.shape), zeros(x.shape)];
  const channels = x.shape.at(-1) ?? 0;
  const batch = x.shape[0] ?? 0;
  const cellsOf = windowCells(windows, x.shape.slice(1, -1));
  const image = x.shape.slice(1, -1).reduce((product, size) => product * size, 1);
  for (let n = 0; n < batch; n++)
    cellsOf.forEach((cells, out) => {
      for (let c = 0; c < channels; c++) {
        const places = cells.map((cell) => (n * image + cell) * channels + c);
        const values = places.map((place) => at(x.values, place));
        const j = (n * cellsOf.length + out) * channels + c;
        const sum = values.reduce((total, value) => total + value, 0);
        y.values[j] = average ? sum / values.length : Math.max(...values);
        const winner = values.indexOf(Math.max(...values));
        places.forEach((place, index) => {
          const share = average ? 1 / values.length : Number(index === winner);
          dx.values[place] = at(dx.values, place) + share * at(dy.values, j);
        });
      }
    });
  return [y, dx];
}

/** The cells of one image under the kernel, for each output. */
function windowCells(windows: readonly Windows[], sizes: readonly number[]): number[][] {
  const [first, ...rest] = windows;
  if (first === undefined) return [[0]];
  const inner = windowCells(rest, sizes.slice(1));
  const step = sizes.slice(1).reduce((product, size) => product * size, 1);
  return first.cells.flatMap((cells) =>
    inner.map((deeper) => cells.flatMap(({ cell }) => deeper.map((d) => cell * step + d))),
  );
}
