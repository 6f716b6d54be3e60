import { backend_util, tidy, zeros, type TensorInfo } from '@tensorflow/tfjs-core';
import { attributes, type Attribute, type NativeBackend, type NativeKernel } from '../backend.js';

/**
 * The gradient of max pooling by oneDNN, some four times as fast as TensorFlow's own. It needs to know where the maxima were,
 * which is found out again (a tenth of the time) rather than kept.
 */
export const maxPoolGrad: NativeKernel = {
  kernelName: 'MaxPoolGrad',
  isThere: (backend) => {
    const attrs = { filterSize: 1, strides: 1, pad: 'valid' };
    const pooling = poolAttributes([1, 1, 1, 1], attrs, backend) ?? [];
    try {
      tidy(() => {
        poolAlong(zeros([1, 1, 1, 1]), pooling, backend);
      });
      return true;
    } catch {
      // Builds without oneDNN do not know the operation: tfjs-node's own kernel does it then.
      return false;
    }
  },
  run: ({ inputs, attrs, backend }) => {
    const { dy, input } = inputs;
    if (dy === undefined || input?.dtype !== 'float32' || input.shape.length !== 4)
      return undefined;
    const pooling = poolAttributes(input.shape, attrs, backend);
    if (pooling === undefined) return undefined;
    const [output, places] = poolAlong(input, pooling, backend);
    if (output === undefined || places === undefined) return undefined;
    const gradient = [input, output, dy, places];
    const result = backend.executeSingleOutput('_MklNativeMaxPoolGrad', pooling, gradient);
    for (const { dataId } of [output, places]) backend.disposeData(dataId);
    return result;
  },
};

/** The maxima, and where they were. */
const poolAlong = (
  input: TensorInfo,
  pooling: readonly Attribute[],
  backend: NativeBackend,
): TensorInfo[] => backend.executeMultipleOutputs('_MklNativeMaxPool', pooling, [input], 2);

interface PoolAttrs {
  readonly filterSize: number | [number, number];
  readonly strides: number | [number, number];
  readonly pad: 'valid' | 'same' | number;
  readonly dimRoundingMode?: 'floor' | 'round' | 'ceil';
}

/** Undefined for paddings that TensorFlow cannot name. */
function poolAttributes(
  shape: readonly number[],
  attrs: unknown,
  backend: NativeBackend,
): Attribute[] | undefined {
  const { filterSize, strides, pad, dimRoundingMode } = attrs as PoolAttrs;
  const info = backend_util.computePool2DInfo(
    shape as [number, number, number, number],
    ...([filterSize, strides, 1, pad, dimRoundingMode] as const),
  );
  if (info.padInfo.type !== 'VALID' && info.padInfo.type !== 'SAME') return undefined;
  const write = attributes(backend);
  return [
    write.float,
    write.numbers('ksize', [1, info.filterHeight, info.filterWidth, 1]),
    write.numbers('strides', [1, info.strideHeight, info.strideWidth, 1]),
    write.text('padding', info.padInfo.type),
    write.text('data_format', 'NHWC'),
    write.numbers('explicit_paddings', []),
    write.flag('workspace_enabled', true),
    // Operations of oneDNN are registered under a label of their own.
    write.text('_kernel', 'MklNameChangeOp'),
  ];
}
