import type { GraphNode } from '../../../keras/inspect/evidence.js';
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
  /^(?:Flatten|Reshape|Permute)$/,
];

/** What it costs to take one layer for another: 0 for the same, at most one layer; two where they must not be paired. */
export function nodeCost(left: GraphNode, right: GraphNode): number {
  if (left.kind === right.kind) return sameKindCost(left, right);
  if (left.kind === 'InputLayer' || right.kind === 'InputLayer') return 2 * layerCost;
  const related = relatives.some((kind) => kind.test(left.kind) && kind.test(right.kind));
  return related ? relatedCost : layerCost;
}

const sameKindCost = (left: GraphNode, right: GraphNode): number =>
  Math.min(mostForOneKind, argumentCost * differingArguments(left, right).length);
