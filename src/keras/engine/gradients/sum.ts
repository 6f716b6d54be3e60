import { broadcastTo, div, reshape, util, type Tensor } from '@tensorflow/tfjs-core';
import { gradient, savedAt } from './gradient.js';

interface Attributes {
  readonly axis?: number | number[];
}

/** By repeating dy, where tfjs multiplies it with ones. */
export const sum = gradient<Attributes>(
  { kernelName: 'Sum', inputs: ['x'] },
  (dy, saved, { axis }) => ({
    x: () => {
      const x = savedAt(saved, 0);
      return broadcastTo(withSummedAxes(dy, x, axis), x.shape);
    },
  }),
);

export const mean = gradient<Attributes>(
  { kernelName: 'Mean', inputs: ['x'] },
  (dy, saved, { axis }) => ({
    x: () => {
      const x = savedAt(saved, 0);
      const share = div(withSummedAxes(dy, x, axis), x.size / Math.max(1, dy.size));
      return broadcastTo(share, x.shape);
    },
  }),
);

/** dy with the axes that were summed as axes of size 1. */
function withSummedAxes(dy: Tensor, x: Tensor, axis: number | number[] | undefined): Tensor {
  const axes = util.parseAxisParam(axis as number | number[], x.shape);
  const kept = x.shape.map((size, index) => (axes.includes(index) ? 1 : size));
  return reshape(dy, kept);
}
