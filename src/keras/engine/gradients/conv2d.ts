import type { Tensor } from '@tensorflow/tfjs-core';
import { gradient, savedAt } from './gradient.js';
import { runKernel } from './run-kernel.js';

interface Attributes {
  readonly strides: unknown;
  readonly pad: unknown;
  readonly dataFormat: unknown;
  readonly dilations?: unknown;
  readonly dimRoundingMode?: unknown;
}

const convolve = (x: Tensor, filter: Tensor, { dilations = 1, ...attrs }: Attributes): Tensor =>
  runKernel('Conv2D', { x, filter }, settings({ ...attrs, dilations }));

const byInput = (inputShape: readonly number[], inputs: DyFilter, attrs: Attributes): Tensor =>
  runKernel('Conv2DBackpropInput', { ...inputs }, { ...settings(attrs), inputShape });

const byFilter = (filterShape: readonly number[], inputs: XDy, attrs: Attributes): Tensor =>
  runKernel('Conv2DBackpropFilter', { ...inputs }, { ...settings(attrs), filterShape });

/** Without the shapes that belong to one of the kernels only. */
const settings = ({
  strides,
  pad,
  dataFormat,
  dilations,
  dimRoundingMode,
}: Attributes): object => ({
  ...{ strides, pad, dataFormat, dilations, dimRoundingMode },
});

interface DyFilter {
  readonly dy: Tensor;
  readonly filter: Tensor;
}

interface XDy {
  readonly x: Tensor;
  readonly dy: Tensor;
}

/** With dilations, too, which tfjs refuses: the engines' gradient kernels take an attribute `dilations`. */
export const conv2d = gradient<Attributes>(
  { kernelName: 'Conv2D', inputs: ['x', 'filter'] },
  (dy, saved, attrs) => {
    const [x, filter] = [savedAt(saved, 0), savedAt(saved, 1)];
    return {
      x: () => byInput(x.shape, { dy, filter }, attrs),
      filter: () => byFilter(filter.shape, { x, dy }, attrs),
    };
  },
);

/** Second order by way of the input's gradient. */
export const conv2dBackpropInput = gradient<Attributes>(
  { kernelName: 'Conv2DBackpropInput', inputs: ['dy', 'filter'] },
  (ddx, saved, attrs) => {
    const [dy, filter] = [savedAt(saved, 0), savedAt(saved, 1)];
    return {
      dy: () => convolve(ddx, filter, attrs),
      filter: () => byFilter(filter.shape, { x: ddx, dy }, attrs),
    };
  },
);

/** Second order by way of the filter's gradient, which tfjs lacks. */
export const conv2dBackpropFilter = gradient<Attributes>(
  { kernelName: 'Conv2DBackpropFilter', inputs: ['x', 'dy'] },
  (ddw, saved, attrs) => {
    const [x, dy] = [savedAt(saved, 0), savedAt(saved, 1)];
    return {
      x: () => byInput(x.shape, { dy, filter: ddw }, attrs),
      dy: () => convolve(x, ddw, attrs),
    };
  },
);
