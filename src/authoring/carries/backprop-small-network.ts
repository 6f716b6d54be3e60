import { asked } from '../cases/backprop-small-network-paper.js';
import { followed } from '../cases/backprop-small-network-parts.js';
import {
  hiddenSlope,
  outputSlope,
  parameterOf,
  placeOf,
  sigmoid,
} from '../formulas/small-network.js';
import type { ParameterName, SmallNetwork } from '../formulas/small-network.js';
import type { Carry, CarryWithin } from '../generators/generator.js';
import { followingNumbers } from './carried-numbers.js';

/** A network with a learning rate and the parameter in question. */
interface Facts extends SmallNetwork {
  readonly rate: number;
  readonly parameter: ParameterName;
}

/** Forward pass (h1, h2, y), errors (L, delta), slopes (delta1, delta2, and along two parameters), those parameters after a step. */
export const carryBackprop = (facts: Facts): (Carry | undefined)[] => [
  undefined,
  { from: [0], recompute: ([forward = []]) => following(errorsAfter(facts, forward)) },
  {
    from: [0, 1],
    recompute: ([forward = [], errors = []]) => following(slopesAfter(facts, forward, errors)),
  },
  { from: [2], recompute: ([slopes = []]) => following(updatedAfter(facts, slopes)) },
];

const following = (values: readonly number[]) => followingNumbers(values, asked);

/** The loss and its slope along the weighted input of the output. */
function errorsAfter(facts: Facts, forward: readonly number[]): number[] {
  const y = forward[2] ?? NaN;
  const error = y - facts.target;
  return [(error * error) / 2, error * outputSlope(facts, y)];
}

function slopesAfter(
  facts: Facts,
  forward: readonly number[],
  errors: readonly number[],
): number[] {
  const delta = errors[1] ?? NaN;
  // A rectified unit that lets something through has a weighted input of the same size.
  const deltas = facts.outWeights.map((weight, unit) => {
    const value = forward[unit] ?? NaN;
    return delta * weight * hiddenSlope(facts, value, value);
  });
  return [
    ...deltas,
    ...followed(facts).map((name) => slopeAlong(facts, name, { forward, delta, deltas })),
  ];
}

interface Found {
  readonly forward: readonly number[];
  readonly delta: number;
  readonly deltas: readonly number[];
}

/** The slope along a parameter: that of its unit times its input. */
function slopeAlong({ input }: Facts, name: ParameterName, found: Found): number {
  const { unit, source } = placeOf(name);
  const delta = unit === 'output' ? found.delta : (found.deltas[unit] ?? NaN);
  if (source === 'bias') return delta;
  return delta * (unit === 'output' ? (found.forward[source] ?? NaN) : input[source]);
}

const updatedAfter = (facts: Facts, slopes: readonly number[]): number[] =>
  followed(facts).map(
    (name, index) => parameterOf(facts, name) - facts.rate * (slopes[2 + index] ?? NaN),
  );

/** The output follows from the hidden values, and the slope along a hidden unit's parameter from that of the unit. */
export function carryBackpropWithin(facts: Facts, part?: number): CarryWithin | undefined {
  if (part === 0)
    return {
      recompute: (previous) => (previous.length === 2 ? outputAfter(facts, previous) : undefined),
    };
  if (part !== 2) return undefined;
  return {
    recompute(deltas) {
      const name = followed(facts)[deltas.length - 2];
      if (name === undefined || placeOf(name).unit === 'output') return undefined;
      return slopeAlong(facts, name, { forward: [], delta: NaN, deltas });
    },
  };
}

function outputAfter(
  { outWeights, outBias, output }: Facts,
  [h1 = NaN, h2 = NaN]: readonly number[],
): number {
  const sum = outWeights[0] * h1 + outWeights[1] * h2 + outBias;
  return output === 'sigmoid' ? sigmoid(sum) : sum;
}
