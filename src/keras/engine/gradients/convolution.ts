import type { Tensor } from '@tensorflow/tfjs-core';
import { gradient, savedAt, type Gradient } from './gradient.js';
import { runKernel } from './run-kernel.js';

/** A kernel of convolution, and those of its gradients by the input and by the filter. */
export interface ConvolutionKernels<Attributes> {
  readonly forward: string;
  readonly byInput: string;
  readonly byFilter: string;
  /** The attributes that all three take, without the shapes that belong to one of them only. */
  readonly settings: (attrs: Attributes) => object;
}

interface DyFilter {
  readonly dy: Tensor;
  readonly filter: Tensor;
}

interface XDy {
  readonly x: Tensor;
  readonly dy: Tensor;
}

/**
 * The gradients of the three kernels. Each is made of the other two, for all of them are linear in both of their inputs: so there are
 * gradients of any order, with dilation too, which tfjs refuses.
 */
export function convolutionGradients<Attributes>(
  kernels: ConvolutionKernels<Attributes>,
): [forward: Gradient, byInput: Gradient, byFilter: Gradient] {
  const { settings } = kernels;
  const convolve = (x: Tensor, filter: Tensor, attrs: Attributes): Tensor =>
    runKernel(kernels.forward, { x, filter }, settings(attrs));
  const byInput = (inputShape: readonly number[], inputs: DyFilter, attrs: Attributes): Tensor =>
    runKernel(kernels.byInput, { ...inputs }, { ...settings(attrs), inputShape });
  const byFilter = (filterShape: readonly number[], inputs: XDy, attrs: Attributes): Tensor =>
    runKernel(kernels.byFilter, { ...inputs }, { ...settings(attrs), filterShape });
  return [
    gradient<Attributes>(
      { kernelName: kernels.forward, inputs: ['x', 'filter'] },
      (dy, saved, attrs) => {
        const [x, filter] = [savedAt(saved, 0), savedAt(saved, 1)];
        return {
          x: () => byInput(x.shape, { dy, filter }, attrs),
          filter: () => byFilter(filter.shape, { x, dy }, attrs),
        };
      },
    ),
    gradient<Attributes>(
      { kernelName: kernels.byInput, inputs: ['dy', 'filter'] },
      (ddx, saved, attrs) => {
        const [dy, filter] = [savedAt(saved, 0), savedAt(saved, 1)];
        return {
          dy: () => convolve(ddx, filter, attrs),
          filter: () => byFilter(filter.shape, { x: ddx, dy }, attrs),
        };
      },
    ),
    gradient<Attributes>(
      { kernelName: kernels.byFilter, inputs: ['x', 'dy'] },
      (ddw, saved, attrs) => {
        const [x, dy] = [savedAt(saved, 0), savedAt(saved, 1)];
        return {
          x: () => byInput(x.shape, { dy, filter: ddw }, attrs),
          dy: () => convolve(x, ddw, attrs),
        };
      },
    ),
  ];
}
