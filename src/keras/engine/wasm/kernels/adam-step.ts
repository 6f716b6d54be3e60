import type { TensorInfo } from '@tensorflow/tfjs-core';
import { sizeOf } from '../heap.js';
import { fusedKernel } from '../wasm-kernel.js';

interface Inputs {
  readonly value: TensorInfo;
  readonly m: TensorInfo;
  readonly v: TensorInfo;
  readonly gradient: TensorInfo;
}

interface Attributes {
  readonly rate: number;
  readonly beta1: number;
  readonly beta2: number;
  readonly epsilon: number;
}

/** One step of Adam in one pass; see ../../fused.ts. */
export const adamStep = fusedKernel<Inputs, Attributes>(
  'AdamStep',
  ({ inputs: { value, m, v, gradient }, attrs, heap, fused }) => {
    const made = [value, m, v].map(({ shape }) => heap.output(shape));
    const [outValue = 0, outM = 0, outV = 0] = made.map((tensor) => heap.address(tensor));
    fused.adam({
      value: heap.address(value),
      m: heap.address(m),
      v: heap.address(v),
      gradient: heap.address(gradient),
      ...{ outValue, outM, outV, size: sizeOf(value) },
      rate: attrs.rate,
      share1: 1 - attrs.beta1,
      share2: 1 - attrs.beta2,
      epsilon: attrs.epsilon,
    });
    return made;
  },
);
