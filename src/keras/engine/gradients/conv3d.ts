import type { Tensor } from '@tensorflow/tfjs-core';
import { gradient, savedAt } from './gradient.js';
import { runKernel } from './run-kernel.js';

interface Attributes {
  readonly strides: unknown;
  readonly pad: unknown;
  readonly dilations?: unknown;
}

const settings = ({ strides, pad, dilations = 1 }: Attributes): object => ({
  ...{ strides, pad, dilations, dataFormat: 'NDHWC' },
});

const convolve = (x: Tensor, filter: Tensor, attrs: Attributes): Tensor =>
  runKernel('Conv3D', { x, filter }, settings(attrs));

const byInput = (inputShape: readonly number[], inputs: DyFilter, attrs: Attributes): Tensor =>
  runKernel('Conv3DBackpropInputV2', { ...inputs }, { ...settings(attrs), inputShape });

const byFilter = (filterShape: readonly number[], inputs: XDy, attrs: Attributes): Tensor =>
  runKernel('Conv3DBackpropFilterV2', { ...inputs }, { ...settings(attrs), filterShape });

interface DyFilter {
  readonly dy: Tensor;
  readonly filter: Tensor;
}

interface XDy {
  readonly x: Tensor;
  readonly dy: Tensor;
}

/** With dilations, too, which tfjs refuses. */
export const conv3d = gradient<Attributes>(
  { kernelName: 'Conv3D', inputs: ['x', 'filter'] },
  (dy, saved, attrs) => {
    const [x, filter] = [savedAt(saved, 0), savedAt(saved, 1)];
    return {
      x: () => byInput(x.shape, { dy, filter }, attrs),
      filter: () => byFilter(filter.shape, { x, dy }, attrs),
    };
  },
);

/** Second order, and the gradient of a transposed convolution; tfjs lacks both. */
export const conv3dBackpropInput = gradient<Attributes>(
  { kernelName: 'Conv3DBackpropInputV2', inputs: ['dy', 'filter'] },
  (ddx, saved, attrs) => {
    const [dy, filter] = [savedAt(saved, 0), savedAt(saved, 1)];
    return {
      dy: () => convolve(ddx, filter, attrs),
      filter: () => byFilter(filter.shape, { x: ddx, dy }, attrs),
    };
  },
);

export const conv3dBackpropFilter = gradient<Attributes>(
  { kernelName: 'Conv3DBackpropFilterV2', inputs: ['x', 'dy'] },
  (ddw, saved, attrs) => {
    const [x, dy] = [savedAt(saved, 0), savedAt(saved, 1)];
    return {
      x: () => byInput(x.shape, { dy, filter: ddw }, attrs),
      dy: () => convolve(x, ddw, attrs),
    };
  },
);
