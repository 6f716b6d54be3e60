import { valueError } from '../../base/errors.js';
import { float } from '../../base/float.js';
import { str } from '../../base/repr.js';
import type { Parameter } from '../../base/signature.js';

const nulls = (...names: readonly string[]): Parameter[] =>
  names.map((name) => ({ name, default: null }));

const flags = (...names: readonly string[]): Parameter[] =>
  names.map((name) => ({ name, default: false }));

/** How the three weights begin. */
export const initializers: readonly Parameter[] = [
  { name: 'kernel_initializer', default: 'glorot_uniform' },
  { name: 'recurrent_initializer', default: 'orthogonal' },
  { name: 'bias_initializer', default: 'zeros' },
];

export const regularizers: readonly Parameter[] = nulls(
  'kernel_regularizer',
  'recurrent_regularizer',
  'bias_regularizer',
);

export const constraints: readonly Parameter[] = nulls(
  'kernel_constraint',
  'recurrent_constraint',
  'bias_constraint',
);

export const rates: readonly Parameter[] = [
  { name: 'dropout', default: float(0) },
  { name: 'recurrent_dropout', default: float(0) },
];

/** What a whole sequence is asked for. */
export const sequenceFlags: readonly Parameter[] = flags(
  'return_sequences',
  'return_state',
  'go_backwards',
  'stateful',
  'unroll',
);

/** Asks for a graphics card's own implementation, which gives the same numbers. @throws ValueError for other values than Keras takes. */
export function readUseCudnn(value: unknown): unknown {
  if (value === 'auto' || typeof value === 'boolean') return value;
  throw valueError(
    `Invalid value received for argument \`use_cudnn\`. Expected one of {'auto', True, False}. ` +
      `Received: use_cudnn=${str(value)}`,
  );
}
