import { cumsum as runningSum } from '@tensorflow/tfjs-core';
import { gradient } from './gradient.js';

interface Attributes {
  readonly axis: number;
  readonly exclusive: boolean;
  readonly reverse: boolean;
}

/** From the other end; tfjs swaps the axes once too often where it is not the last one. */
export const cumsum = gradient<Attributes>(
  { kernelName: 'Cumsum' },
  (dy, _saved, { axis, exclusive, reverse }) => ({
    x: () => runningSum(dy, axis, exclusive, !reverse),
  }),
);
