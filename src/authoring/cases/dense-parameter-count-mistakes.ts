import {
  denseBiases,
  denseParameters,
  denseTotals,
  denseWeights,
} from '../formulas/dense-parameters.js';
import { guess } from './subject.js';
import type { Guess } from './subject.js';

/** A fully connected network as the question tells it. */
export interface DenseFacts {
  /** Units of each layer, the input layer first. */
  readonly sizes: readonly number[];
  /** What is asked for: all parameters, all biases, or the parameters of one layer (1 = the first after the input). */
  readonly asked: 'total' | 'biases' | number;
}

/** Units before and in a layer (1 = the first after the input). */
export const unitsAround = (
  sizes: readonly number[],
  layer: number,
): readonly [before: number, here: number] => [sizes[layer - 1] ?? 0, sizes[layer] ?? 0];

/** The parameters of one layer as named mistakes count them. */
export function wrongLayer(sizes: readonly number[], layer: number): Guess[] {
  const [before, here] = unitsAround(sizes, layer);
  return [
    guess(before * here, 'forgot-bias'),
    guess(before * here + before, 'bias-per-input'),
    guess(before * here + 1, 'one-bias-per-layer'),
    guess(2 * before * here, 'bias-per-weight'),
    guess(before + here, 'added-instead-of-multiplied'),
  ];
}

/** All parameters as named mistakes count them. */
export function wrongTotal(sizes: readonly number[]): Guess[] {
  const { weights, biases, total } = denseTotals(sizes);
  const layers = denseParameters(sizes);
  const [inputs, outputs] = [sizes[0] ?? 0, sizes.at(-1) ?? 0];
  return [
    guess(weights, 'forgot-bias'),
    guess(total + inputs, 'counted-input-layer'),
    guess(weights + biases + inputs - outputs, 'bias-per-input'),
    guess(weights + layers.length, 'one-bias-per-layer'),
    guess(2 * weights, 'bias-per-weight'),
    guess(total - (layers.at(-1) ?? 0), 'forgot-a-layer'),
  ];
}

/** All biases as named mistakes count them. */
export function wrongBiases(sizes: readonly number[]): Guess[] {
  const { weights, biases } = denseTotals(sizes);
  const [inputs, outputs] = [sizes[0] ?? 0, sizes.at(-1) ?? 0];
  return [
    guess(biases + inputs, 'counted-input-layer'),
    guess(biases - outputs, 'forgot-a-layer'),
    guess(biases + inputs - outputs, 'bias-per-input'),
    guess(denseBiases(sizes).length, 'one-bias-per-layer'),
    guess(weights, 'bias-per-weight'),
  ];
}

/** All weights as named mistakes count them. */
export function wrongWeights(sizes: readonly number[]): Guess[] {
  const { weights, total } = denseTotals(sizes);
  return [
    guess(total, 'counted-absent-bias'),
    guess(weights - (denseWeights(sizes).at(-1) ?? 0), 'forgot-a-layer'),
    guess(
      denseWeights(sizes).reduce((sum, _, index) => sum + sum2(unitsAround(sizes, index + 1)), 0),
      'added-instead-of-multiplied',
    ),
  ];
}

const sum2 = ([before, here]: readonly [number, number]): number => before + here;
