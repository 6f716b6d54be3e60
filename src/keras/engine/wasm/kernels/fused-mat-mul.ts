import type { TensorInfo } from '@tensorflow/tfjs-core';
import { wasmKernel } from '../wasm-kernel.js';
import type { Transposes } from '../geometry/product.js';
import { multiplyTensors } from './batch-mat-mul.js';

interface Inputs {
  readonly a: TensorInfo;
  readonly b: TensorInfo;
  readonly bias?: TensorInfo;
  readonly preluActivationWeights?: TensorInfo;
}

interface Attributes extends Transposes {
  readonly activation: string;
  readonly leakyreluAlpha?: number;
}

/** Product, bias, activation. The backend's own adds the bias once per block of the inner size if it has to transpose or repeat. */
export const fusedMatMul = wasmKernel<Inputs, Attributes>('_FusedMatMul', (call) => {
  const { inputs, attrs, heap, stock } = call;
  const steps: ((x: TensorInfo) => TensorInfo)[] = [];
  const { bias, preluActivationWeights: alpha } = inputs;
  if (bias !== undefined) steps.push((x) => stock('Add', { a: x, b: bias }, {}));
  if (attrs.activation === 'prelu' && alpha !== undefined)
    steps.push((x) => stock('Prelu', { x, alpha }, {}));
  else if (attrs.activation !== 'linear') {
    const kernelName = activationKernels[attrs.activation];
    if (kernelName === undefined)
      throw new Error(`A fused product cannot apply the activation ${attrs.activation}.`);
    steps.push((x) => stock(kernelName, { x }, { alpha: attrs.leakyreluAlpha ?? 0.2 }));
  }
  return steps.reduce((x, step) => {
    const next = step(x);
    heap.release(x);
    return next;
  }, multiplyTensors(call));
});

const activationKernels: Readonly<Record<string, string>> = {
  relu: 'Relu',
  relu6: 'Relu6',
  sigmoid: 'Sigmoid',
  elu: 'Elu',
  leakyrelu: 'LeakyRelu',
};
