import type { TensorInfo } from '@tensorflow/tfjs-core';
import { sliceView } from '../geometry/slice-view.js';
import { copyView } from '../geometry/view.js';
import { wasmKernel } from '../wasm-kernel.js';

interface Inputs {
  readonly value: TensorInfo;
}

interface Attributes {
  readonly axis: number;
}

/** The slices along an axis as tensors of their own, each copied once. */
export const unpack = wasmKernel<Inputs, Attributes>(
  'Unpack',
  ({ inputs: { value }, attrs, ...tools }) => {
    if (value.dtype === 'string') return undefined;
    const { shape } = value;
    const axis = attrs.axis < 0 ? attrs.axis + shape.length : attrs.axis;
    return Array.from({ length: shape[axis] ?? 0 }, (_, index) => {
      const view = sliceView(shape, shape.map(() => 0).with(axis, index), shape.with(axis, 1));
      return copyView(tools, value, view, shape.toSpliced(axis, 1));
    });
  },
);
