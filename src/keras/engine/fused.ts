import { engine, type Tensor } from '@tensorflow/tfjs-core';
import { hasKernel } from './has-kernel.js';

export interface AdamInputs {
  readonly value: Tensor;
  /** The mean of the gradients so far. */
  readonly m: Tensor;
  /** The mean of their squares. */
  readonly v: Tensor;
  readonly gradient: Tensor;
  /** Learning rate with the correction of the bias: rate * sqrt(1 - beta2^t) / (1 - beta1^t). */
  readonly rate: number;
  readonly beta1: number;
  readonly beta2: number;
  readonly epsilon: number;
}

/**
 * One step of Adam in one pass, in Keras' order of operations: m + (g - m)(1 - beta1), v + (g² - v)(1 - beta2), value - m rate / (sqrt(v) + epsilon).
 * Three new tensors, which the caller owns; undefined where the engine has no such kernel or the tensors are not of float32.
 */
export function adamStep(
  inputs: AdamInputs,
): { readonly value: Tensor; readonly m: Tensor; readonly v: Tensor } | undefined {
  const { value, m, v, gradient, ...attrs } = inputs;
  if (!hasKernel('AdamStep')) return undefined;
  if ([value, m, v, gradient].some(({ dtype }) => dtype !== 'float32')) return undefined;
  const made: Tensor[] = engine().runKernel('AdamStep', { value, m, v, gradient }, attrs);
  const [newValue, newM, newV] = made;
  return newValue && newM && newV && { value: newValue, m: newM, v: newV };
}
