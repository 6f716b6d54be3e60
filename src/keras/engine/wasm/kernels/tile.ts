import type { TensorInfo } from '@tensorflow/tfjs-core';
import { axesOf, copyView } from '../geometry/view.js';
import { wasmKernel } from '../wasm-kernel.js';

interface Inputs {
  readonly x: TensorInfo;
}

interface Attributes {
  readonly reps: readonly number[];
}

/** Repetitions along each axis, as every broadcast needs them. */
export const tile = wasmKernel<Inputs, Attributes>(
  'Tile',
  ({ inputs: { x }, attrs: { reps }, ...tools }) => {
    if (x.dtype === 'string') return undefined;
    if (reps.every((count) => count === 1)) return tools.heap.share(x);
    const shape = x.shape.map((size, axis) => size * (reps[axis] ?? 1));
    const axes = axesOf(x.shape).flatMap((axis, index) => [
      { size: reps[index] ?? 1, step: 0 },
      axis,
    ]);
    return copyView(tools, x, { start: 0, axes }, shape);
  },
);
