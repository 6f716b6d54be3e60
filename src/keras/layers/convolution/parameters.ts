import type { Parameter } from '../../base/signature.js';

/** One value for each axis; a single number where there is one axis only. */
export const forEachAxis = (value: number, rank: number): number | number[] =>
  rank === 1 ? value : new Array<number>(rank).fill(value);

/** `<weight>_initializer`, then the regularizers, the penalty on outputs, and the constraints. */
export const weightParameters = (weights: readonly string[]): Parameter[] => [
  ...weights.map((weight) => ({
    name: `${weight}_initializer`,
    default: weight === 'bias' ? 'zeros' : 'glorot_uniform',
  })),
  ...weights.map((weight) => ({ name: `${weight}_regularizer`, default: null })),
  { name: 'activity_regularizer', default: null },
  ...weights.map((weight) => ({ name: `${weight}_constraint`, default: null })),
];

export const activationParameters: readonly Parameter[] = [
  { name: 'activation', default: null },
  { name: 'use_bias', default: true },
];
