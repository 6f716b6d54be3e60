import { matMul, reshape, tensor3d, type Tensor } from '@tensorflow/tfjs-core';
import { gradient, savedAt, type Gradient } from './gradient.js';

interface Attributes {
  readonly alignCorners: boolean;
  readonly halfPixelCenters?: boolean;
}

/** How much each place along an axis of the input counts in a place of the output. */
type Shares = (source: number, size: number) => readonly (readonly [number, number])[];

/**
 * Resizing is a product with a matrix along each axis; its gradient is the product with the transposed matrices. The gradient kernels of
 * tfjs pass over `halfPixelCenters`, and have no gradients of their own.
 */
const ofResizing = (kernelName: string, shares: (attrs: Attributes) => Shares): Gradient =>
  gradient<Attributes>({ kernelName, inputs: ['images'] }, (dy, saved, attrs) => ({
    images: () => {
      const [batch = 1, height = 1, width = 1, channels = 1] = savedAt(saved, 0).shape;
      const [, outHeight = 1, outWidth = 1] = dy.shape;
      const along = (size: number, outSize: number): Tensor =>
        transposedMatrix({ size, outSize }, attrs, shares(attrs));
      const rows = matMul(
        along(height, outHeight),
        reshape(dy, [batch, outHeight, outWidth * channels]),
      );
      const pixels = matMul(
        along(width, outWidth),
        reshape(rows, [batch * height, outWidth, channels]),
      );
      return reshape(pixels, [batch, height, width, channels]);
    },
  }));

/** (1, size, outSize). */
function transposedMatrix(
  { size, outSize }: { readonly size: number; readonly outSize: number },
  attrs: Attributes,
  shares: Shares,
): Tensor {
  const values = new Float32Array(size * outSize);
  for (let out = 0; out < outSize; out++)
    for (const [place, share] of shares(sourceOf(out, { size, outSize }, attrs), size)) {
      const index = Math.min(size - 1, Math.max(0, place)) * outSize + out;
      values[index] = (values[index] ?? 0) + share;
    }
  return tensor3d(values, [1, size, outSize]);
}

function sourceOf(
  out: number,
  { size, outSize }: { readonly size: number; readonly outSize: number },
  { alignCorners, halfPixelCenters }: Attributes,
): number {
  if (alignCorners) return outSize > 1 ? (out * (size - 1)) / (outSize - 1) : 0;
  return halfPixelCenters === true ? ((out + 0.5) * size) / outSize - 0.5 : (out * size) / outSize;
}

export const resizeBilinear = ofResizing('ResizeBilinear', () => (source) => {
  const lower = Math.floor(source);
  return [
    [lower, 1 - (source - lower)],
    [lower + 1, source - lower],
  ];
});

export const resizeNearest = ofResizing(
  'ResizeNearestNeighbor',
  ({ alignCorners, halfPixelCenters }) =>
    (source) => {
      if (alignCorners) return [[Math.round(source), 1]];
      // The source has been counted from the middle of the pixel.
      return [[Math.floor(halfPixelCenters === true ? source + 0.5 : source), 1]];
    },
);
