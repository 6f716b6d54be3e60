import { valueError } from '../../base/errors.js';
import { float, isInt } from '../../base/float.js';
import { str } from '../../base/repr.js';
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
  readonly outputShape: readonly number[] | null;
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
    outputShape: args.output_shape === null ? null : integers('output_shape', args.output_shape),
    axes: args.attention_axes === null ? null : integers('attention_axes', args.attention_axes),
    window: args.sliding_window === null ? null : positive('sliding_window', args.sliding_window),
  };
}

function positive(name: string, value: unknown): number {
  if (isInt(value) && value > 0) return value;
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
