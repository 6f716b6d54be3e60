import { util, type TensorInfo } from '@tensorflow/tfjs-core';
import { axesOf, copyView } from '../geometry/view.js';
import { wasmKernel } from '../wasm-kernel.js';

interface Inputs {
  readonly x: TensorInfo;
}

interface Attributes {
  readonly dims: number | number[];
}

/** Some axes from the end to the start. */
export const reverse = wasmKernel<Inputs, Attributes>(
  'Reverse',
  ({ inputs: { x }, attrs, ...tools }) => {
    if (x.dtype === 'string') return undefined;
    const turned = new Set(util.parseAxisParam(attrs.dims, x.shape));
    let start = 0;
    const axes = axesOf(x.shape).map(({ size, step }, axis) => {
      if (!turned.has(axis)) return { size, step };
      start += Math.max(0, size - 1) * step;
      return { size, step: -step };
    });
    return copyView(tools, x, { start, axes }, x.shape);
  },
);
