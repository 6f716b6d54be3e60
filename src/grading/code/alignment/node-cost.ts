import type { GraphNode } from '../../../keras/inspect/evidence.js';
import { isWeighted } from '../meaning/outputs.js';
import { differingArguments } from './differing-arguments.js';

/** What one whole layer costs, in the units of this file: whole numbers, so that sums are exact. */
export const layerCost = 1000;

const argumentCost = 300;
/** Layers of one kind stay nearer to each other than any two of different kinds. */
const mostForOneKind = 900;
const relatedCost = 950;
/** What is said for layers that take their inputs from different places. */
export const inputsCost = 500;

/** Kinds that are taken for each other: they stand at the same place of a network. */
const relatives: readonly RegExp[] = [
  /^(?:Separable|Depthwise)?Conv\dD(?:Transpose)?$/,
  /Pooling\dD$/,
  /^(?:SimpleRNN|LSTM|GRU|Bidirectional)$/,
  /Dropout|^GaussianNoise$/,
  /Normalization$/,
  /^(?:Activation|ReLU|LeakyReLU|PReLU|ELU|Softmax)$/,
  /^(?:Add|Subtract|Multiply|Average|Maximum|Minimum|Concatenate|Dot)$/,
  /^(?:Flatten|Reshape|Permute|Global(?:Max|Average)Pooling\dD)$/,
];

/**
 * What a layer without a partner costs; one without weights a hair less: where two have changed places, it is the one without
 * that is said to have moved.
 */
export const gapCost = (node: GraphNode): number => (isWeighted(node) ? layerCost : layerCost - 1);

/**
 * What it costs to take one layer for another: 0 for the same, at most one layer. Layers that have nothing to do with each other
 * are never paired: one of them is missing, the other is too much.
 */
export function nodeCost(left: GraphNode, right: GraphNode): number {
  if (left.kind === right.kind) return sameKindCost(left, right);
  const related = relatives.some((kind) => kind.test(left.kind) && kind.test(right.kind));
  return related ? relatedCost : Infinity;
}

const sameKindCost = (left: GraphNode, right: GraphNode): number =>
  Math.min(mostForOneKind, argumentCost * differingArguments(left, right).length);
