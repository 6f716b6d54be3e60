import { backend_util } from '@tensorflow/tfjs-core';

/** Sizes, strides and margins of a kernel that moves over frames, rows and columns, as the side module takes them. */
export interface Frames {
  readonly batch: number;
  readonly depth: number;
  readonly height: number;
  readonly width: number;
  readonly channels: number;
  readonly outDepth: number;
  readonly outHeight: number;
  readonly outWidth: number;
  readonly kernelDepth: number;
  readonly kernelHeight: number;
  readonly kernelWidth: number;
  readonly strideDepth: number;
  readonly strideHeight: number;
  readonly strideWidth: number;
  readonly dilationDepth: number;
  readonly dilationHeight: number;
  readonly dilationWidth: number;
  readonly front: number;
  readonly top: number;
  readonly left: number;
}

/** Of a convolution or pool of frames. A kernel smaller than its stride gives tfjs negative margins; TensorFlow has none there. */
const framesOf3d = (info: backend_util.Conv3DInfo): Frames => ({
  batch: info.batchSize,
  depth: info.inDepth,
  height: info.inHeight,
  width: info.inWidth,
  channels: info.inChannels,
  outDepth: info.outDepth,
  outHeight: info.outHeight,
  outWidth: info.outWidth,
  kernelDepth: info.filterDepth,
  kernelHeight: info.filterHeight,
  kernelWidth: info.filterWidth,
  strideDepth: info.strideDepth,
  strideHeight: info.strideHeight,
  strideWidth: info.strideWidth,
  dilationDepth: info.dilationDepth,
  dilationHeight: info.dilationHeight,
  dilationWidth: info.dilationWidth,
  front: Math.max(0, info.padInfo.front),
  top: Math.max(0, info.padInfo.top),
  left: Math.max(0, info.padInfo.left),
});

/** Of a convolution or pool of images: one frame. */
export const framesOf2d = (info: backend_util.Conv2DInfo): Frames => ({
  batch: info.batchSize,
  depth: 1,
  height: info.inHeight,
  width: info.inWidth,
  channels: info.inChannels,
  outDepth: 1,
  outHeight: info.outHeight,
  outWidth: info.outWidth,
  kernelDepth: 1,
  kernelHeight: info.filterHeight,
  kernelWidth: info.filterWidth,
  strideDepth: 1,
  strideHeight: info.strideHeight,
  strideWidth: info.strideWidth,
  dilationDepth: 1,
  dilationHeight: info.dilationHeight,
  dilationWidth: info.dilationWidth,
  front: 0,
  top: info.padInfo.top,
  left: info.padInfo.left,
});

export interface PoolAttributes<Size> {
  readonly filterSize: number | Size;
  readonly strides: number | Size;
  readonly pad: 'valid' | 'same' | number | backend_util.ExplicitPadding;
  readonly dimRoundingMode?: 'floor' | 'round' | 'ceil';
}

type PadIn3d = 'valid' | 'same' | number;

/** A pool of images x[N, H, W, C]. */
export function pool2d(
  shape: readonly number[],
  { filterSize, strides, pad, dimRoundingMode }: PoolAttributes<[number, number]>,
): Frames {
  const inShape = shape as [number, number, number, number];
  return framesOf2d(
    backend_util.computePool2DInfo(inShape, filterSize, strides, 1, pad, dimRoundingMode),
  );
}

/** A pool of frames x[N, D, H, W, C]. */
export function pool3d(
  shape: readonly number[],
  { filterSize, strides, pad, dimRoundingMode }: PoolAttributes<[number, number, number]>,
): Frames {
  const inShape = shape as [number, number, number, number, number];
  const padding = pad as PadIn3d;
  return framesOf3d(
    backend_util.computePool3DInfo(inShape, filterSize, strides, 1, padding, dimRoundingMode),
  );
}

export interface Convolution3dAttributes {
  readonly strides: number | [number, number, number];
  readonly pad: 'valid' | 'same';
  readonly dilations?: number | [number, number, number];
}

/** A convolution of frames x[N, D, H, W, C] with a filter [KD, KH, KW, C, OC]. */
export function convolution3d(
  xShape: readonly number[],
  filterShape: readonly number[],
  { strides, pad, dilations }: Convolution3dAttributes,
): Frames {
  return framesOf3d(
    backend_util.computeConv3DInfo(
      xShape as [number, number, number, number, number],
      filterShape as [number, number, number, number, number],
      strides,
      dilations ?? 1,
      pad,
    ),
  );
}
