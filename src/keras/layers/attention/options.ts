import { valueError } from '../../base/errors.js';
import { float, isInt, wholeOf } from '../../base/float.js';
import { isTruthy } from '../../base/is-truthy.js';
import { repr, str } from '../../base/repr.js';
import type { Arguments, Parameter } from '../../base/signature.js';

/** The constructor's parameters of multi-head attention. */
export const attentionParameters: readonly Parameter[] = [
  { name: 'num_heads' },
  { name: 'key_dim' },
  { name: 'value_dim', default: null },
  { name: 'dropout', default: float(0) },
  { name: 'use_bias', default: true },
  { name: 'output_shape', default: null },
  { name: 'attention_axes', default: null },
  { name: 'sliding_window', default: null },
  { name: 'flash_attention', default: null },
  { name: 'kernel_initializer', default: 'glorot_uniform' },
  { name: 'bias_initializer', default: 'zeros' },
  { name: 'kernel_regularizer', default: null },
  { name: 'bias_regularizer', default: null },
  { name: 'activity_regularizer', default: null },
  { name: 'kernel_constraint', default: null },
  { name: 'bias_constraint', default: null },
  { name: 'use_gate', default: false },
  { name: 'seed', default: null },
];

/** Sizes and choices of multi-head attention, checked. */
export interface AttentionOptions {
  readonly heads: number;
  readonly keyWidth: number;
  readonly valueWidth: number;
  /** Sizes of the last axes of the output; null for that of the query. */
  readonly outputShape: readonly unknown[] | null;
  readonly axes: readonly number[] | null;
  readonly window: number | null;
}

/** @throws ValueError for sizes that are no positive integers, and lists that are none. */
export function readAttention(args: Arguments): AttentionOptions {
  const keyWidth = positive('key_dim', args.key_dim);
  return {
    heads: positive('num_heads', args.num_heads),
    keyWidth,
    valueWidth: args.value_dim === null ? keyWidth : positive('value_dim', args.value_dim),
    outputShape: readOutputShape(args.output_shape),
    axes: args.attention_axes === null ? null : integers('attention_axes', args.attention_axes),
    window: args.sliding_window === null ? null : positive('sliding_window', args.sliding_window),
  };
}

/** What is no size fails when the layer is built. @throws ValueError for what is neither a number nor a list. */
function readOutputShape(shape: unknown): readonly unknown[] | null {
  if (!isTruthy(shape)) return null;
  const size = wholeOf(shape);
  if (size !== undefined) return [size];
  if (Array.isArray(shape)) return shape as unknown[];
  if (typeof shape === 'string') return Array.from(shape);
  throw valueError(
    `\`output_shape\` must be an integer, or a list or tuple of integers. Received: output_shape=${str(shape)}`,
  );
}

/** The sizes of the output's last axes. @throws ValueError for what is no size. */
export function outputSizes(
  { outputShape }: AttentionOptions,
  layer: string,
): readonly number[] | null {
  if (outputShape === null || outputShape.every(isInt)) return outputShape;
  throw valueError(
    `Layer '${layer}': \`output_shape\` must be integers. Received: output_shape=${repr(outputShape, 'tuple')}`,
  );
}

function positive(name: string, value: unknown): number {
  const size = wholeOf(value) ?? 0;
  if (size > 0) return size;
  throw valueError(
    `Received an invalid value for argument \`${name}\`, expected a positive integer. Received: ${name}=${str(value)}`,
  );
}

function integers(name: string, value: unknown): readonly number[] {
  if (isInt(value)) return [value];
  if (Array.isArray(value) && value.every(isInt)) return value;
  throw valueError(
    `\`${name}\` must be an integer, or a list or tuple of integers. Received: ${name}=${str(value)}`,
  );
}
