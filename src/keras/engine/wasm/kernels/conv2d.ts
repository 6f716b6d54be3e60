import type { TensorInfo } from '@tensorflow/tfjs-core';
import {
  convolutionInfo,
  withExplicitPadding,
  type ConvolutionAttributes,
} from '../geometry/convolution.js';
import { wasmKernel, type WasmKernel } from '../wasm-kernel.js';

interface Inputs {
  readonly x: TensorInfo;
  readonly filter: TensorInfo;
}

const withOwnPadding = (kernelName: string, depthwise: boolean): WasmKernel =>
  wasmKernel<Inputs & Readonly<Record<string, TensorInfo>>, ConvolutionAttributes>(
    kernelName,
    ({ inputs, attrs, stock }) => {
      const info = convolutionInfo(inputs.x.shape, inputs.filter.shape, attrs, depthwise);
      if (info.padInfo.type !== 'SAME') return undefined;
      return stock(kernelName, inputs, withExplicitPadding(info, attrs));
    },
  );

/** The backend's convolutions, told their margins. */
export const conv2d = withOwnPadding('Conv2D', false);
export const fusedConv2d = withOwnPadding('FusedConv2D', false);
export const depthwiseConv2dNative = withOwnPadding('DepthwiseConv2dNative', true);
export const fusedDepthwiseConv2d = withOwnPadding('FusedDepthwiseConv2D', true);
