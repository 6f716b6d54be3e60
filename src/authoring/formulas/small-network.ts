import { unrounded } from '../numbers/written.js';
import type { Rounding } from '../numbers/written.js';

type Pair = readonly [number, number];

/** A network of 2 inputs, 2 hidden units and 1 output unit, with a sample and its target; the loss is (y - t)²/2. */
export interface SmallNetwork {
  readonly hidden: 'sigmoid' | 'relu';
  readonly output: 'linear' | 'sigmoid';
  readonly input: Pair;
  readonly target: number;
  /** `weights[j][i]` leads from input i to hidden unit j. */
  readonly weights: readonly [Pair, Pair];
  readonly hiddenBias: Pair;
  readonly outWeights: Pair;
  readonly outBias: number;
}

/** What the forward and the backward pass find. */
export interface Passes {
  /** The weighted inputs of the hidden units, and their values. */
  readonly z: Pair;
  readonly h: Pair;
  /** The weighted input of the output unit, and its value. */
  readonly s: number;
  readonly y: number;
  readonly loss: number;
  /** The slopes of the loss along s and along each z. */
  readonly delta: number;
  readonly deltas: Pair;
}

/** The logistic function. */
export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** A value of each hidden unit. */
export const forBoth = (value: (j: 0 | 1) => number): Pair => [value(0), value(1)];

/** The slope of a hidden unit, told from its weighted input and its value. */
export const hiddenSlope = ({ hidden }: SmallNetwork, z: number, h: number): number => {
  if (hidden === 'sigmoid') return h * (1 - h);
  return z > 0 ? 1 : 0;
};

/** The slope of the output unit, told from its value. */
export const outputSlope = ({ output }: SmallNetwork, y: number): number =>
  output === 'sigmoid' ? y * (1 - y) : 1;

/**
 * Forward and backward pass (Rumelhart, Hinton and Williams 1986, equations 1-6); `round` is applied to each result, as on
 * paper.
 */
export function passesOf(network: SmallNetwork, round: Rounding = unrounded): Passes {
  const { hidden, output, input, target, weights, hiddenBias, outWeights, outBias } = network;
  const z = forBoth((j) =>
    round(weights[j][0] * input[0] + weights[j][1] * input[1] + hiddenBias[j]),
  );
  const h = forBoth((j) => round(hidden === 'sigmoid' ? sigmoid(z[j]) : Math.max(0, z[j])));
  const s = round(outWeights[0] * h[0] + outWeights[1] * h[1] + outBias);
  const y = output === 'sigmoid' ? round(sigmoid(s)) : s;
  const delta = round((y - target) * outputSlope(network, y));
  const deltas = forBoth((j) => round(delta * outWeights[j] * hiddenSlope(network, z[j], h[j])));
  return { z, h, s, y, loss: round(((y - target) * (y - target)) / 2), delta, deltas };
}

/** The parameters: w(ji) from input i to hidden unit j, b(j) of hidden unit j, v(j) from hidden unit j to the output, and c. */
export const parameterNames = ['w11', 'w12', 'w21', 'w22', 'b1', 'b2', 'v1', 'v2', 'c'] as const;

export type ParameterName = (typeof parameterNames)[number];

/** Where a parameter stands: at which hidden unit (or the output), and at which of its inputs (or as its bias). */
export interface Place {
  readonly unit: 0 | 1 | 'output';
  readonly source: 0 | 1 | 'bias';
}

const places: Readonly<Record<ParameterName, Place>> = {
  w11: { unit: 0, source: 0 },
  w12: { unit: 0, source: 1 },
  w21: { unit: 1, source: 0 },
  w22: { unit: 1, source: 1 },
  b1: { unit: 0, source: 'bias' },
  b2: { unit: 1, source: 'bias' },
  v1: { unit: 'output', source: 0 },
  v2: { unit: 'output', source: 1 },
  c: { unit: 'output', source: 'bias' },
};

export const placeOf = (name: ParameterName): Place => places[name];

/** The value of a parameter. */
export function parameterOf(network: SmallNetwork, name: ParameterName): number {
  const { unit, source } = placeOf(name);
  if (unit === 'output') return source === 'bias' ? network.outBias : network.outWeights[source];
  return source === 'bias' ? network.hiddenBias[unit] : network.weights[unit][source];
}

/** What a parameter is multiplied by in the forward pass: an input, a hidden value, or 1 for a bias. */
export function inputOf(network: SmallNetwork, { h }: Passes, name: ParameterName): number {
  const { unit, source } = placeOf(name);
  if (source === 'bias') return 1;
  return unit === 'output' ? h[source] : network.input[source];
}

/** The slope of the loss along the weighted input of the unit that a parameter belongs to. */
export function deltaOf({ delta, deltas }: Passes, name: ParameterName): number {
  const { unit } = placeOf(name);
  return unit === 'output' ? delta : deltas[unit];
}

/** The slope of the loss along a parameter: that of its unit times its input. */
export const gradientOf = (network: SmallNetwork, passes: Passes, name: ParameterName): number =>
  deltaOf(passes, name) * inputOf(network, passes, name);
