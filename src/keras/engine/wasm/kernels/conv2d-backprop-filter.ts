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

/** The gradient of conv2d by its filter, which the backend lacks. */
export const conv2dBackpropFilter = wasmKernel<Inputs, Attributes>(
  'Conv2DBackpropFilter',
  ({ inputs: { x, dy }, attrs, heap, side }) => {
    const info = convolutionInfo(x.shape, attrs.filterShape, attrs);
    const padded = padForTaps({ heap, side }, x, info);
    const result = heap.output(attrs.filterShape);
    const [, height = 0, width = 0] = padded.shape;
    side.filterGradient({
      ...convolutionArguments(info),
      outChannels: info.outChannels,
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
