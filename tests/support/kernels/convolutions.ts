import * as tf from '@tensorflow/tfjs-core';
import { coin, integer, pick, type Random } from '../../../src/util/random.js';
import { at, randomTensor, zeros, type Family, type KernelCase, type Plain } from './family.js';
import { drawAxis, windowsOf, type WindowAxis, type Windows } from './windows.js';

type Convolve = (x: tf.Tensor, filter: tf.Tensor, settings: Settings) => tf.Tensor;

interface Settings {
  readonly strides: readonly number[];
  readonly dilations: readonly number[];
  readonly padding: 'same' | 'valid';
}

/** Convolutions over images, forward and both gradients. */
export const conv2d: Family = {
  name: 'conv2d',
  draw: (random) => {
    const dilated = coin(random);
    const axes = [drawAxis(random, 9, dilated), drawAxis(random, 9, dilated)];
    return convolution(random, { axes, multiplied: false }, (x, filter, settings) =>
      tf.conv2d(
        ...([x as tf.Tensor4D, filter as tf.Tensor4D] as const),
        ...([settings.strides as [number, number], settings.padding, 'NHWC'] as const),
        settings.dilations as [number, number],
      ),
    );
  },
};

/** Convolutions of each channel for itself; tfjs wants the same stride along both axes. */
export const depthwiseConv2d: Family = {
  name: 'depthwiseConv2d',
  draw: (random) => {
    const dilated = coin(random);
    const [first, second] = [drawAxis(random, 9, dilated), drawAxis(random, 9, dilated)];
    const axes = [first, { ...second, stride: first.stride }];
    return convolution(random, { axes, multiplied: true }, (x, filter, settings) =>
      tf.depthwiseConv2d(
        ...([x as tf.Tensor4D, filter as tf.Tensor4D] as const),
        ...([settings.strides as [number, number], settings.padding, 'NHWC'] as const),
        settings.dilations as [number, number],
      ),
    );
  },
};

/** Convolutions over frames. */
export const conv3d: Family = {
  name: 'conv3d',
  draw: (random) => {
    const axes = [1, 2, 3].map(() => drawAxis(random, 5, false));
    return convolution(random, { axes, multiplied: false }, (x, filter, settings) =>
      tf.conv3d(
        ...([x as tf.Tensor5D, filter as tf.Tensor5D] as const),
        ...([settings.strides as [number, number, number], settings.padding] as const),
      ),
    );
  },
};

interface Layout {
  readonly axes: readonly WindowAxis[];
  /** Each channel has outputs of its own. */
  readonly multiplied: boolean;
}

function convolution(random: Random, { axes, multiplied }: Layout, convolve: Convolve): KernelCase {
  const padding = pick(random, ['same', 'valid'] as const);
  const batch = integer(random, 1, 3);
  const channels = pick(random, [1, 2, 3, 4, 5, 8, 9]);
  const outputs = multiplied ? integer(random, 1, 3) : pick(random, [1, 2, 3, 4, 7, 8, 9, 12, 17]);
  const windows = axes.map((axis) => windowsOf(axis, padding));
  const outChannels = multiplied ? channels * outputs : outputs;
  const x = randomTensor(random, [batch, ...axes.map(({ size }) => size), channels]);
  const filter = randomTensor(random, [...axes.map(({ kernel }) => kernel), channels, outputs]);
  const dy = randomTensor(random, [batch, ...windows.map(({ outSize }) => outSize), outChannels]);
  const settings: Settings = {
    strides: axes.map(({ stride }) => stride),
    dilations: axes.map(({ dilation }) => dilation),
    padding,
  };
  return {
    text: JSON.stringify({ x: x.shape, filter: filter.shape, ...settings }),
    actual: () => {
      const run = (a: tf.Tensor, b: tf.Tensor): tf.Tensor => convolve(a, b, settings);
      const inputs = [x.tensor(), filter.tensor()] as const;
      return [run(...inputs), ...tf.grads(run)([...inputs], dy.tensor())];
    },
    expected: () => byLoops({ x, filter, dy }, windows, multiplied),
  };
}

interface Tensors {
  readonly x: Plain;
  readonly filter: Plain;
  readonly dy: Plain;
}

/** Output and gradients at once: each product of an input and a weight belongs to one output. */
function byLoops(
  { x, filter, dy }: Tensors,
  windows: readonly Windows[],
  multiplied: boolean,
): Plain[] {
  const [y, dx, dw] = [zeros(dy.shape), zeros(x.shape), zeros(filter.shape)];
  const [channels, outputs] = [x.shape.at(-1) ?? 0, filter.shape.at(-1) ?? 0];
  const outChannels = dy.shape.at(-1) ?? 0;
  const batch = x.shape[0] ?? 0;
  const sizes = { from: x.shape.slice(1, -1), taps: filter.shape.slice(0, -2) };
  eachTap(windows, sizes, ({ cell, tap, out, cells, outs }) => {
    for (let n = 0; n < batch; n++)
      for (let c = 0; c < channels; c++)
        for (let o = 0; o < outputs; o++) {
          const i = (n * cells + cell) * channels + c;
          const w = (tap * channels + c) * outputs + o;
          const j = (n * outs + out) * outChannels + (multiplied ? c * outputs + o : o);
          y.values[j] = at(y.values, j) + at(x.values, i) * at(filter.values, w);
          dx.values[i] = at(dx.values, i) + at(dy.values, j) * at(filter.values, w);
          dw.values[w] = at(dw.values, w) + at(dy.values, j) * at(x.values, i);
        }
  });
  return [y, dx, dw];
}

interface Tap {
  readonly cell: number;
  readonly tap: number;
  readonly out: number;
  readonly cells: number;
  readonly outs: number;
}

interface Sizes {
  readonly from: readonly number[];
  readonly taps: readonly number[];
}

function eachTap(windows: readonly Windows[], sizes: Sizes, work: (tap: Tap) => void): void {
  const [first, ...rest] = windows;
  if (first === undefined) {
    work({ cell: 0, tap: 0, out: 0, cells: 1, outs: 1 });
    return;
  }
  const inner = { from: sizes.from.slice(1), taps: sizes.taps.slice(1) };
  const taps = inner.taps.reduce((product, size) => product * size, 1);
  first.cells.forEach((cells, out) => {
    for (const { cell, tap } of cells)
      eachTap(rest, inner, (deeper) => {
        work({
          cell: cell * deeper.cells + deeper.cell,
          tap: tap * taps + deeper.tap,
          out: out * deeper.outs + deeper.out,
          cells: (sizes.from[0] ?? 1) * deeper.cells,
          outs: first.outSize * deeper.outs,
        });
      });
  });
}
