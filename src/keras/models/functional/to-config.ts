import { valueError } from '../../base/errors.js';
import { serialize, type Configured } from '../../base/serializable.js';
import type { Arguments } from '../../base/signature.js';
import type { GraphMap } from '../../graph/graph-map.js';
import { isKerasTensor, type Node, type Vertex } from '../../graph/keras-tensor.js';
import { mapLeaves } from '../../graph/nested.js';
import { isInput } from '../../graph/topology.js';
import { saveArgument } from '../saving/saved-values.js';

interface Network {
  readonly name: string;
  readonly trainable: boolean;
  readonly graph: GraphMap;
  /** The inputs and outputs in the program's structure. */
  readonly input: unknown;
  readonly output: unknown;
}

/** `get_config()` of a functional model: its layers, how each was called, and where it begins and ends. */
export function functionalConfig(model: Network): Arguments {
  const { graph } = model;
  const indices = numberUses(graph);
  const place = (tensor: unknown, first: number): unknown[] => {
    const { node, operation, index } = originOf(tensor);
    return [operation.name, (indices.get(node) ?? 0) + first, index];
  };
  const saveLeaf = (leaf: unknown): unknown => {
    if (!isKerasTensor(leaf)) return saveArgument(leaf);
    const { shape, dtype } = leaf;
    const config = { shape, dtype, keras_history: place(leaf, 0) };
    return { class_name: '__keras_tensor__', config };
  };
  const ends = (tensors: unknown): unknown =>
    mapLeaves(tensors, (leaf) => place(leaf, startsWithNode(originOf(leaf).operation) ? 1 : 0));
  return {
    name: model.name,
    trainable: model.trainable,
    layers: graph.operations.map((operation) => ({
      ...serialize(operation as Vertex & Configured),
      name: operation.name,
      inbound_nodes: operation.nodes
        .filter((node) => graph.nodes.has(node) && !isInput(node))
        .map(({ args }) => ({
          args: mapLeaves(args.positional, saveLeaf),
          kwargs: mapLeaves(args.keywords, saveLeaf),
        })),
    })),
    input_layers: ends(model.input),
    output_layers: ends(model.output),
  };
}

/** Which use of its operation each node is, counting those in this network only. */
function numberUses(graph: GraphMap): Map<Node, number> {
  const indices = new Map<Node, number>();
  for (const operation of graph.operations)
    operation.nodes
      .filter((node) => graph.nodes.has(node))
      .forEach((node, index) => indices.set(node, index));
  return indices;
}

/** Keras counts one more use of functional models where a saved network begins and ends. */
const startsWithNode = ({ className }: Vertex): boolean => className === 'Functional';

function originOf(tensor: unknown): { node: Node; operation: Vertex; index: number } {
  const history = isKerasTensor(tensor) ? tensor.history : undefined;
  if (history === undefined)
    throw valueError('Cannot save a network with a tensor that no layer or operation has made.');
  return { node: history.node, operation: history.node.operation, index: history.index };
}
