import { zerosLike } from '@tensorflow/tfjs-core';
import { gradient, savedAt, type Gradient } from './gradient.js';
import { runKernel } from './run-kernel.js';

interface Attributes {
  readonly alignCorners: boolean;
}

/** Second order of resizing, which is linear: the second gradient resized in the same way. */
const ofResizing = (kernelName: string, resize: string): Gradient =>
  gradient<Attributes & { readonly halfPixelCenters?: boolean }>(
    { kernelName, inputs: ['dy', 'images'] },
    (ddx, saved, { alignCorners, halfPixelCenters = false }) => {
      const [dy, images] = [savedAt(saved, 0), savedAt(saved, 1)];
      const [, height = 0, width = 0] = dy.shape;
      const attrs = { alignCorners, halfPixelCenters, size: [height, width] };
      return {
        dy: () => runKernel(resize, { images: ddx }, attrs),
        images: () => zerosLike(images),
      };
    },
  );

export const resizeBilinearGrad = ofResizing('ResizeBilinearGrad', 'ResizeBilinear');
export const resizeNearestGrad = ofResizing('ResizeNearestNeighborGrad', 'ResizeNearestNeighbor');
