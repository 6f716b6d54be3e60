import type { TensorInfo } from '@tensorflow/tfjs-core';
import {
  convolutionArguments,
  convolutionInfo,
  type ConvolutionAttributes,
} from '../geometry/convolution.js';
import { wasmKernel } from '../wasm-kernel.js';

interface Inputs {
  readonly dy: TensorInfo;
  readonly filter: TensorInfo;
}

interface Attributes extends ConvolutionAttributes {
  readonly inputShape: readonly number[];
}

/** The gradient of depthwise convolution by its input, which the backend lacks. */
export const depthwiseBackpropInput = wasmKernel<Inputs, Attributes>(
  'DepthwiseConv2dNativeBackpropInput',
  ({ inputs: { dy, filter }, attrs, heap, side }) => {
    const info = convolutionInfo(attrs.inputShape, filter.shape, attrs, true);
    const result = heap.output(attrs.inputShape);
    side.depthwiseInputGradient({
      ...convolutionArguments(info),
      multiplier: filter.shape[3] ?? 1,
      dy: heap.address(dy),
      filter: heap.address(filter),
      out: heap.address(result),
      top: info.padInfo.top,
      left: info.padInfo.left,
    });
    return result;
  },
);
