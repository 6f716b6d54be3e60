import type { TensorInfo } from '@tensorflow/tfjs-core';
import {
  convolutionArguments,
  convolutionInfo,
  type ConvolutionAttributes,
} from '../geometry/convolution.js';
import { padForTaps } from '../geometry/pad-for-taps.js';
import { wasmKernel } from '../wasm-kernel.js';

interface Inputs {
  readonly x: TensorInfo;
  readonly dy: TensorInfo;
}

interface Attributes extends ConvolutionAttributes {
  readonly filterShape: readonly number[];
}

/** The gradient of depthwise convolution by its filter, which the backend lacks. */
export const depthwiseBackpropFilter = wasmKernel<Inputs, Attributes>(
  'DepthwiseConv2dNativeBackpropFilter',
  ({ inputs: { x, dy }, attrs, heap, side }) => {
    const info = convolutionInfo(x.shape, attrs.filterShape, attrs, true);
    const padded = padForTaps({ heap, side }, x, info);
    const result = heap.output(attrs.filterShape);
    const [, height = 0, width = 0] = padded.shape;
    side.depthwiseFilterGradient({
      ...convolutionArguments(info),
      multiplier: attrs.filterShape[3] ?? 1,
      x: heap.address(padded),
      dy: heap.address(dy),
      out: heap.address(result),
      height,
      width,
    });
    heap.release(padded);
    return result;
  },
);
