import type { TensorInfo } from '@tensorflow/tfjs-core';
import type { Workshop } from '../wasm-kernel.js';
import type { Frames } from './frames.js';

type Tools = Pick<Workshop, 'heap' | 'side'>;

/** Cells under the kernel, all channels together. */
const tapsOf = (frames: Frames): number =>
  frames.kernelDepth * frames.kernelHeight * frames.kernelWidth * frames.channels;

/**
 * The gradient of a convolution by its input: dy times the transposed filter gives the columns, which are added back to where they
 * came from, one frame of outputs at a time, so that they stay in the cache.
 */
export function columnsToInput(
  { heap, side }: Tools,
  { dy, filter }: { readonly dy: TensorInfo; readonly filter: TensorInfo },
  frames: Frames,
): TensorInfo {
  const taps = tapsOf(frames);
  const outChannels = filter.shape.at(-1) ?? 0;
  const result = heap.zeros(
    dy.shape.length === 4
      ? [frames.batch, frames.height, frames.width, frames.channels]
      : [frames.batch, frames.depth, frames.height, frames.width, frames.channels],
  );
  const pixels = frames.outHeight * frames.outWidth;
  const transposed = heap.output([outChannels, taps]);
  const columns = heap.output([pixels, taps]);
  const [x, b] = [heap.address(columns), heap.address(transposed)];
  side.transposeMatrix({ x: heap.address(filter), out: b, rows: taps, columns: outChannels });
  eachFrame(frames, ({ image, frame, index }) => {
    const a = heap.address(dy) + index * pixels * outChannels * 4;
    side.multiply({ a, b, out: x, rows: pixels, columns: taps, inner: outChannels });
    const out = heap.address(result) + image * imageBytes(frames);
    side.scatterPatches({ ...frames, frame, x, out });
  });
  heap.release(transposed, columns);
  return result;
}

/** The gradient of a convolution of frames by its filter: the columns of the input, transposed, times dy. */
export function columnsToFilter(
  { heap, side }: Tools,
  { x, dy }: { readonly x: TensorInfo; readonly dy: TensorInfo },
  frames: Frames,
): TensorInfo {
  const taps = tapsOf(frames);
  const outChannels = dy.shape.at(-1) ?? 0;
  const { kernelDepth, kernelHeight, kernelWidth, channels } = frames;
  const result = heap.zeros([kernelDepth, kernelHeight, kernelWidth, channels, outChannels]);
  const pixels = frames.outHeight * frames.outWidth;
  const patches = heap.output([pixels, taps]);
  const [a, out] = [heap.address(patches), heap.address(result)];
  eachFrame(frames, ({ image, frame, index }) => {
    const from = heap.address(x) + image * imageBytes(frames);
    side.gatherPatches({ ...frames, frame, x: from, out: a });
    const b = heap.address(dy) + index * pixels * outChannels * 4;
    const sizes = { rows: taps, columns: outChannels, inner: pixels };
    side.multiplyTransposedA({ a, b, out, ...sizes, accumulate: 1 });
  });
  heap.release(patches);
  return result;
}

/** A convolution of frames: the columns of the input times the filter. */
export function convolveColumns(
  { heap, side }: Tools,
  { x, filter }: { readonly x: TensorInfo; readonly filter: TensorInfo },
  frames: Frames,
): TensorInfo {
  const inner = tapsOf(frames);
  const outChannels = filter.shape.at(-1) ?? 0;
  const { batch, outDepth, outHeight, outWidth } = frames;
  const result = heap.output([batch, outDepth, outHeight, outWidth, outChannels]);
  const rows = outHeight * outWidth;
  const patches = heap.output([rows, inner]);
  const [a, b] = [heap.address(patches), heap.address(filter)];
  eachFrame(frames, ({ image, frame, index }) => {
    const from = heap.address(x) + image * imageBytes(frames);
    side.gatherPatches({ ...frames, frame, x: from, out: a });
    const out = heap.address(result) + index * rows * outChannels * 4;
    side.multiply({ a, b, out, rows, columns: outChannels, inner });
  });
  heap.release(patches);
  return result;
}

const imageBytes = ({ depth, height, width, channels }: Frames): number =>
  depth * height * width * channels * 4;

interface Frame {
  readonly image: number;
  readonly frame: number;
  readonly index: number;
}

function eachFrame({ batch, outDepth }: Frames, work: (at: Frame) => void): void {
  for (let image = 0; image < batch; image++)
    for (let frame = 0; frame < outDepth; frame++)
      work({ image, frame, index: image * outDepth + frame });
}
