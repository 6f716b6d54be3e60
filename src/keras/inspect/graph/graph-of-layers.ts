import { KerasError } from '../../base/errors.js';
import type { KerasTensor, Node, Vertex } from '../../graph/keras-tensor.js';
import { isInput } from '../../graph/topology.js';
import type { Layer } from '../../layers/base/layer.js';
import { graphBetween, graphInTurn, type CanonicalGraph } from './canonical-graph.js';

/** Layers of which no model was made: the network of their tensors where they were called, else one after the other. */
export const graphOfLayers = (layers: readonly Layer[]): CanonicalGraph =>
  networkOf(layers) ?? graphInTurn(layers);

function networkOf(layers: readonly Layer[]): CanonicalGraph | null {
  const nodes = reachable(layers.flatMap((layer) => layer.nodes));
  const used = new Set(nodes.flatMap((node) => node.inputs));
  const inputs = nodes.filter(isInput).flatMap(({ outputs }) => outputs);
  const outputs = nodes
    .filter((node) => !isInput(node))
    .flatMap((node) => node.outputs)
    .filter((tensor) => !used.has(tensor));
  if (inputs.length === 0 || outputs.length === 0) return null;
  return between(inputs, outputs);
}

/** Null for what is no network, such as two layers of the same name. */
function between(
  inputs: readonly KerasTensor[],
  outputs: readonly KerasTensor[],
): CanonicalGraph | null {
  try {
    return graphBetween(inputs, outputs);
  } catch (error) {
    if (error instanceof KerasError) return null;
    throw error;
  }
}

/** The nodes, those that lead to them, and the further uses of what they use: operations between layers as well. */
function reachable(start: readonly Node[]): readonly Node[] {
  const nodes = new Set<Node>(start);
  const operations = new Set<Vertex>();
  for (const node of nodes)
    for (const { history } of node.inputs) {
      if (history === undefined || operations.has(history.node.operation)) continue;
      operations.add(history.node.operation);
      for (const each of history.node.operation.nodes) nodes.add(each);
    }
  return [...nodes];
}
