import { backend_util } from '@tensorflow/tfjs-core';

/** Attributes of the convolutions of tfjs and of their gradients; ours take dilations in gradients, too. */
export interface ConvolutionAttributes {
  readonly strides: number | [number, number];
  readonly pad: 'valid' | 'same' | number | backend_util.ExplicitPadding;
  readonly dilations?: number | [number, number];
  readonly dataFormat?: 'NHWC' | 'NCHW';
  readonly dimRoundingMode?: 'floor' | 'round' | 'ceil';
}

/** Sizes, strides and margins of a convolution of images. @throws Error for channels first, which no layer of ours asks for. */
export function convolutionInfo(
  xShape: readonly number[],
  filterShape: readonly number[],
  attrs: ConvolutionAttributes,
  depthwise = false,
): backend_util.Conv2DInfo {
  if (attrs.dataFormat === 'NCHW') throw new Error('The wasm engine convolves channels last only.');
  return backend_util.computeConv2DInfo(
    xShape as [number, number, number, number],
    filterShape as [number, number, number, number],
    attrs.strides,
    attrs.dilations ?? 1,
    attrs.pad,
    attrs.dimRoundingMode,
    depthwise,
    'channelsLast',
  );
}

/** The arguments of the side module that are the same for all convolutions of images. */
export const convolutionArguments = (info: backend_util.Conv2DInfo): ConvolutionArguments => ({
  batch: info.batchSize,
  height: info.inHeight,
  width: info.inWidth,
  channels: info.inChannels,
  outHeight: info.outHeight,
  outWidth: info.outWidth,
  kernelHeight: info.filterHeight,
  kernelWidth: info.filterWidth,
  strideHeight: info.strideHeight,
  strideWidth: info.strideWidth,
  dilationHeight: info.dilationHeight,
  dilationWidth: info.dilationWidth,
});

interface ConvolutionArguments {
  readonly batch: number;
  readonly height: number;
  readonly width: number;
  readonly channels: number;
  readonly outHeight: number;
  readonly outWidth: number;
  readonly kernelHeight: number;
  readonly kernelWidth: number;
  readonly strideHeight: number;
  readonly strideWidth: number;
  readonly dilationHeight: number;
  readonly dilationWidth: number;
}

/** The same convolution with its margins written out: XNNPACK's own "same" goes wrong where the kernel is smaller than the stride. */
export function withExplicitPadding<Attributes extends ConvolutionAttributes>(
  info: backend_util.Conv2DInfo,
  attrs: Attributes,
): Attributes {
  const { top, bottom, left, right } = info.padInfo;
  return {
    ...attrs,
    pad: [
      [0, 0],
      [top, bottom],
      [left, right],
      [0, 0],
    ],
  };
}
