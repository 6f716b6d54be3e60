import type { backend_util, TensorInfo } from '@tensorflow/tfjs-core';
import type { Workshop } from '../wasm-kernel.js';

/** x with so many zeros around it that no tap of the kernel falls outside. The caller owns the result. */
export function padForTaps(
  { heap, side }: Pick<Workshop, 'heap' | 'side'>,
  x: TensorInfo,
  info: backend_util.Conv2DInfo,
): TensorInfo {
  const { top, left } = info.padInfo;
  const reachDown = reach(info.outHeight, info.strideHeight, info.effectiveFilterHeight);
  const reachRight = reach(info.outWidth, info.strideWidth, info.effectiveFilterWidth);
  const bottom = Math.max(0, reachDown - info.inHeight - top);
  const right = Math.max(0, reachRight - info.inWidth - left);
  if (top + bottom + left + right === 0) return heap.share(x);
  const { batchSize: batch, inHeight: height, inWidth: width, inChannels: channels } = info;
  const padded = heap.output([batch, top + height + bottom, left + width + right, channels]);
  side.padImages({
    ...{ x: heap.address(x), out: heap.address(padded), batch, height, width, channels },
    ...{ top, bottom, left, right },
  });
  return padded;
}

const reach = (outSize: number, stride: number, kernel: number): number =>
  (outSize - 1) * stride + kernel;
