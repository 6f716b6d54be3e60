import type { Tensor } from '@tensorflow/tfjs-core';
import { gradient, savedAt } from './gradient.js';
import { runKernel } from './run-kernel.js';

interface Attributes {
  readonly strides: unknown;
  readonly pad: unknown;
  readonly dilations?: unknown;
  readonly dimRoundingMode?: unknown;
}

const settings = ({ strides, pad, dilations = 1, dimRoundingMode }: Attributes): object => ({
  ...{ strides, pad, dilations, dimRoundingMode },
});

const convolve = (x: Tensor, filter: Tensor, attrs: Attributes): Tensor =>
  runKernel('DepthwiseConv2dNative', { x, filter }, settings(attrs));

const byInput = (inputShape: readonly number[], inputs: DyFilter, attrs: Attributes): Tensor =>
  runKernel(
    'DepthwiseConv2dNativeBackpropInput',
    { ...inputs },
    { ...settings(attrs), inputShape },
  );

const byFilter = (filterShape: readonly number[], inputs: XDy, attrs: Attributes): Tensor =>
  runKernel(
    'DepthwiseConv2dNativeBackpropFilter',
    { ...inputs },
    { ...settings(attrs), filterShape },
  );

interface DyFilter {
  readonly dy: Tensor;
  readonly filter: Tensor;
}

interface XDy {
  readonly x: Tensor;
  readonly dy: Tensor;
}

/** With dilations, too, which tfjs refuses. */
export const depthwiseConv2d = gradient<Attributes>(
  { kernelName: 'DepthwiseConv2dNative', inputs: ['x', 'filter'] },
  (dy, saved, attrs) => {
    const [x, filter] = [savedAt(saved, 0), savedAt(saved, 1)];
    return {
      x: () => byInput(x.shape, { dy, filter }, attrs),
      filter: () => byFilter(filter.shape, { x, dy }, attrs),
    };
  },
);

/** Second order, which tfjs lacks. */
export const depthwiseBackpropInput = gradient<Attributes>(
  { kernelName: 'DepthwiseConv2dNativeBackpropInput', inputs: ['dy', 'filter'] },
  (ddx, saved, attrs) => {
    const [dy, filter] = [savedAt(saved, 0), savedAt(saved, 1)];
    return {
      dy: () => convolve(ddx, filter, attrs),
      filter: () => byFilter(filter.shape, { x: ddx, dy }, attrs),
    };
  },
);

export const depthwiseBackpropFilter = gradient<Attributes>(
  { kernelName: 'DepthwiseConv2dNativeBackpropFilter', inputs: ['x', 'dy'] },
  (ddw, saved, attrs) => {
    const [x, dy] = [savedAt(saved, 0), savedAt(saved, 1)];
    return {
      x: () => byInput(x.shape, { dy, filter: ddw }, attrs),
      dy: () => convolve(x, ddw, attrs),
    };
  },
);
