import type { GraphNode, ModelGraph } from '../../../keras/inspect/evidence.js';
import { activationName } from '../values/activation-name.js';

/** The node that gives an output of the network; null if there is no such output. */
export function outputNode(graph: ModelGraph, place = 0): GraphNode | null {
  const id = graph.outputs[place];
  return graph.nodes.find((node) => node.id === id) ?? null;
}

/** The function that an output comes from: null for a plain sum, or where another layer gives it. */
export function outputActivation(graph: ModelGraph, place = 0): string | null {
  const node = outputNode(graph, place);
  if (node === null) return null;
  return node.kind === 'Softmax' ? 'softmax' : activationName(node);
}

/** How many numbers an output row has; null where that is not known. */
export const outputWidth = (graph: ModelGraph, place = 0): number | null =>
  outputNode(graph, place)?.outputShape?.at(-1) ?? null;

/** The layer of weights that an output comes from, looking back over layers with one input and no weights. */
export function outputLayer(graph: ModelGraph, place = 0): GraphNode | null {
  const byId = new Map(graph.nodes.map((node) => [node.id, node]));
  let node = outputNode(graph, place) ?? undefined;
  while (node !== undefined && !isWeighted(node)) {
    const [only] = node.inputs;
    node = only === undefined || node.inputs.length > 1 ? undefined : byId.get(only);
  }
  return node ?? null;
}

/** By its arguments too: a layer that was never built has no weights yet. */
export const isWeighted = ({ weights, arguments: args }: GraphNode): boolean =>
  weights.length > 0 || args.units !== undefined || args.filters !== undefined;
