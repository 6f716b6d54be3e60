import * as tf from '@tensorflow/tfjs-core';
import { hasKernel } from '../has-kernel.js';
import type { RecurrentInputs, RecurrentOutputs } from './types.js';

/** The inputs of a recurrent kernel, in the form that all of them share; what there is none of is an empty tensor. */
export interface PreparedInputs {
  /** (B, T, G·U): the inputs' products with the kernel, and the bias. */
  readonly projected: tf.Tensor;
  readonly kernel: tf.Tensor2D;
  /** (B, T), int32, 0 where the step does not count. */
  readonly mask: tf.Tensor;
  /** (G, B, U). */
  readonly dropout: tf.Tensor;
}

/** Undefined where the engine has no such kernel, or gradients of gradients may be wanted, which the kernels do not have. */
export function prepare(
  kernelName: string,
  inputs: RecurrentInputs,
  bias: tf.Tensor | undefined,
): PreparedInputs | undefined {
  if (!hasKernel(kernelName) || tf.engine().state.gradientDepth > 1) return undefined;
  const { x, recurrentKernel, mask, recurrentDropout } = inputs;
  if ([x, inputs.kernel, recurrentKernel].some(({ dtype }) => dtype !== 'float32'))
    return undefined;
  if (x.shape.includes(0)) return undefined;
  return {
    projected: project(inputs, bias),
    kernel: recurrentKernel,
    mask: mask === undefined ? tf.tensor1d([], 'int32') : tf.cast(tf.cast(mask, 'bool'), 'int32'),
    dropout: recurrentDropout === undefined ? tf.tensor1d([]) : tf.stack([...recurrentDropout]),
  };
}

function project(
  { x, kernel, inputDropout }: RecurrentInputs,
  bias: tf.Tensor | undefined,
): tf.Tensor {
  const [batch, steps, features] = x.shape;
  const masks = inputDropout ?? [];
  const rows = (input: tf.Tensor): tf.Tensor => tf.reshape(input, [batch * steps, features]);
  const masked = (mask: tf.Tensor): tf.Tensor => rows(tf.mul(x, tf.expandDims(mask, 1)));
  const [only] = masks;
  const parts = masks.length > 1 ? tf.split(kernel, masks.length, 1) : [];
  const product =
    masks.length > 1
      ? tf.concat(
          masks.map((mask, gate) => tf.matMul(masked(mask), parts[gate] ?? kernel)),
          1,
        )
      : tf.matMul(only === undefined ? rows(x) : masked(only), kernel);
  const sum = bias === undefined ? product : tf.add(product, bias);
  return tf.reshape(sum, [batch, steps, kernel.shape[1]]);
}

/** Initial state number `index`, or zeros. */
export function firstState(
  { x, recurrentKernel, initialStates }: RecurrentInputs,
  index: number,
): tf.Tensor {
  return initialStates?.[index] ?? tf.zeros([x.shape[0], recurrentKernel.shape[0]]);
}

/** The attributes that all recurrent kernels share. */
export const recurrentAttributes = (inputs: RecurrentInputs): RecurrentAttributes => ({
  batch: inputs.x.shape[0],
  steps: inputs.x.shape[1],
  backwards: inputs.goBackwards === true,
  zeroMasked: inputs.zeroOutputForMask === true,
  sequences: inputs.returnSequences === true,
});

export interface RecurrentAttributes {
  readonly batch: number;
  readonly steps: number;
  readonly backwards: boolean;
  readonly zeroMasked: boolean;
  readonly sequences: boolean;
}

/** Releases all that `compute` makes but its outputs and states. */
export function tidily(compute: () => RecurrentOutputs | undefined): RecurrentOutputs | undefined {
  let result: RecurrentOutputs | undefined;
  tf.tidy(() => {
    result = compute();
    return result === undefined ? [] : [result.outputs, ...result.states];
  });
  return result;
}
