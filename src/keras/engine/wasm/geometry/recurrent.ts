import type { TensorInfo } from '@tensorflow/tfjs-core';
import type { TensorMemory } from '../heap.js';

export interface RecurrentAttributes {
  readonly batch: number;
  readonly steps: number;
  readonly backwards: boolean;
  readonly zeroMasked: boolean;
  readonly sequences: boolean;
}

/** Sizes of a recurrent computation. */
export interface Sizes {
  readonly batch: number;
  readonly steps: number;
  readonly units: number;
}

/** With a recurrent kernel (U, G * U). */
export const sizesOf = (kernel: TensorInfo, { batch, steps }: RecurrentAttributes): Sizes => ({
  ...{ batch, steps, units: kernel.shape[0] ?? 0 },
});

/**
 * A tensor for the gradient kernel alone, which passes for empty: tfjs makes zeros in the size of every output whose gradient nobody has asked
 * for, and those of the gates would cost a tenth of the training.
 */
export const hidden = ({ dataId, dtype }: TensorInfo): TensorInfo => ({
  ...{ dataId, dtype, shape: [0] },
});

/** The side module's arguments that all recurrent functions share. */
export const recurrentArguments = (
  sizes: Sizes,
  { backwards, zeroMasked, sequences }: RecurrentAttributes,
): Sizes & Readonly<Record<'backwards' | 'zeroMasked' | 'sequences', number>> => ({
  ...sizes,
  backwards: Number(backwards),
  zeroMasked: Number(zeroMasked),
  sequences: Number(sequences),
});

/** The address of a tensor that may be empty, which stands for none: 0. */
export const addressOrNone = (heap: TensorMemory, tensor: TensorInfo): number =>
  tensor.shape.includes(0) ? 0 : heap.address(tensor);

/** A new tensor with the same numbers. */
export function copyOf(heap: TensorMemory, tensor: TensorInfo): TensorInfo {
  const copy = heap.output(tensor.shape);
  heap.floats(copy).set(heap.floats(tensor));
  return copy;
}

/** (B, T, U), or (B, U) for the last output alone. */
export const outputShape = ({ batch, steps, units }: Sizes, sequences: boolean): number[] =>
  sequences ? [batch, steps, units] : [batch, units];
