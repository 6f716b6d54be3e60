import type { backend_util, TensorInfo } from '@tensorflow/tfjs-core';
import { convolutionInfo, type ConvolutionAttributes } from '../geometry/convolution.js';
import { framesOf2d } from '../geometry/frames.js';
import { columnsToInput } from '../geometry/columns.js';
import { wasmKernel, type KernelCall } from '../wasm-kernel.js';

interface Inputs {
  readonly dy: TensorInfo;
  readonly filter: TensorInfo;
}

interface Attributes extends ConvolutionAttributes {
  readonly inputShape: readonly number[];
}

type Call = KernelCall<Inputs, Attributes>;

/** The gradient of conv2d by its input. */
export const conv2dBackpropInput = wasmKernel<Inputs, Attributes>('Conv2DBackpropInput', (call) => {
  const { inputs, attrs } = call;
  const info = convolutionInfo(attrs.inputShape, inputs.filter.shape, attrs);
  return turningPays(info)
    ? byTurnedFilter(call, info)
    : columnsToInput(call, inputs, framesOf2d(info));
});

/**
 * Whether XNNPACK's convolution of dy with the turned filter is the faster way: it wastes work on the margins of small maps
 * (measured: above a fifth more pixels the columns win), and does not fit strides.
 */
function turningPays(info: backend_util.Conv2DInfo): boolean {
  const { top, bottom, left, right } = info.padInfo;
  const down = info.effectiveFilterHeight - 1;
  const across = info.effectiveFilterWidth - 1;
  return (
    info.strideHeight === 1 &&
    info.strideWidth === 1 &&
    Math.max(top, bottom) <= down &&
    Math.max(left, right) <= across &&
    info.inHeight * info.inWidth <= 1.2 * info.outHeight * info.outWidth
  );
}

function byTurnedFilter({ inputs, heap, stock }: Call, info: backend_util.Conv2DInfo): TensorInfo {
  const { dy, filter } = inputs;
  const { top, bottom, left, right } = info.padInfo;
  const down = info.effectiveFilterHeight - 1;
  const across = info.effectiveFilterWidth - 1;
  const turned = stock('Reverse', { x: filter }, { dims: [0, 1] });
  const swapped = stock('Transpose', { x: turned }, { perm: [0, 1, 3, 2] });
  const result = stock(
    'Conv2D',
    { x: dy, filter: swapped },
    {
      strides: 1,
      dilations: [info.dilationHeight, info.dilationWidth],
      dataFormat: 'NHWC',
      pad: [
        [0, 0],
        [down - top, down - bottom],
        [across - left, across - right],
        [0, 0],
      ],
    },
  );
  heap.release(turned, swapped);
  return result;
}
