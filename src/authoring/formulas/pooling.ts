import { windowPositions } from './window-positions.js';

/** A pooling layer and its square input. */
export interface Pooling {
  readonly channels: number;
  /** Side of the input. */
  readonly image: number;
  /** Side of the window. */
  readonly window: number;
  readonly stride: number;
  readonly padding: 'valid' | 'same';
}

/** Side of the output: the positions of the window, floor((n - w)/s) + 1 for valid and ceil(n/s) for same. */
export const pooledSide = ({ image, window, stride, padding }: Pooling): number =>
  windowPositions({ image, kernel: window, stride, padding, dilation: 1 });

/** How many numbers come out: pooling works on each channel by itself, so the channels stay. */
export const pooledElements = (pooling: Pooling): number => {
  const side = pooledSide(pooling);
  return pooling.channels * side * side;
};

/** Rows at the bottom that no window reaches (the last window ends at row (o - 1)s + w); `same` reaches all. */
export const unusedRows = (pooling: Pooling): number =>
  pooling.padding === 'same'
    ? 0
    : pooling.image - (pooledSide(pooling) - 1) * pooling.stride - pooling.window;
