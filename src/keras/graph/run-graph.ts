import type { GraphMap } from './graph-map.js';
import {
  isKerasTensor,
  type CallArguments,
  type KerasTensor,
  type Vertex,
} from './keras-tensor.js';
import { flatten, mapLeaves } from './nested.js';
import { isInput } from './topology.js';
import type { Arguments } from '../base/signature.js';

/** Calls an operation of the network with arguments in which symbolic tensors have been replaced by values. */
export type Call = (operation: Vertex, args: CallArguments) => unknown;

/** The values of a network's symbolic tensors. */
export type Values = Map<KerasTensor, unknown>;

/** Runs a network: each node once, after those that it needs. Gives the values of all tensors that could be computed. */
export function runGraph(
  graph: GraphMap,
  inputs: readonly KerasTensor[],
  given: readonly unknown[],
  call: Call,
): Values {
  const values: Values = new Map(inputs.map((tensor, index) => [tensor, given[index]]));
  for (const level of graph.levels)
    for (const node of level) {
      if (isInput(node) || !node.inputs.every((tensor) => values.has(tensor))) continue;
      const results = flatten(call(node.operation, fillIn(node.args, values)));
      node.outputs.forEach((output, index) => values.set(output, results[index]));
    }
  return values;
}

/** The arguments of a call with values in place of symbolic tensors. */
function fillIn({ positional, keywords }: CallArguments, values: Values): CallArguments {
  const [only] = positional;
  const fill = (leaf: unknown): unknown =>
    isKerasTensor(leaf) ? (values.get(leaf) ?? null) : leaf;
  if (positional.length === 1 && isKerasTensor(only))
    return { positional: [fill(only)], keywords: fillKeywords(keywords, fill) };
  return {
    positional: positional.map((argument) => mapLeaves(argument, fill)),
    keywords: fillKeywords(keywords, fill),
  };
}

const fillKeywords = (keywords: Arguments, fill: (leaf: unknown) => unknown): Arguments =>
  mapLeaves(keywords, fill) as Arguments;
