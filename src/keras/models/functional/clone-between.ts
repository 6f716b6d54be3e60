import { flatten, mapLeaves, packAs } from '../../graph/nested.js';
import { isKerasTensor, KerasTensor, type Vertex } from '../../graph/keras-tensor.js';
import { addNode } from '../../graph/node.js';
import { isInput, sortNodes } from '../../graph/topology.js';
import { input, InputLayer } from '../../layers/input-layer.js';

interface Ends {
  readonly inputs: unknown;
  readonly outputs: unknown;
}

/**
 * Copies the nodes between tensors of a network, where an input is the output of a layer: the copy starts with an input layer
 * of its own. The layers are the same, with one use more.
 */
export function cloneBetween({ inputs, outputs }: Ends): Ends {
  const flatInputs = flatten(inputs).filter(isKerasTensor);
  const flatOutputs = flatten(outputs).filter(isKerasTensor);
  const { nodes } = sortNodes(flatInputs, flatOutputs);
  const copies = new Map<KerasTensor, KerasTensor>();
  const entrances = new Map<Vertex, Vertex>();
  for (const tensor of flatInputs) copies.set(tensor, entranceFor(tensor, entrances));
  const swap = (leaf: unknown): unknown => (isKerasTensor(leaf) ? copyOf(leaf, copies) : leaf);
  const clonedInputs = packAs(inputs, flatInputs.map(swap));
  for (const tensor of flatOutputs) {
    const copy = cloneTensor(tensor);
    copy.history = tensor.history;
    copies.set(tensor, copy);
  }
  for (const node of nodes) {
    const operation = entrances.get(node.operation) ?? node.operation;
    const made = node.outputs.map((output) => copyOf(output, copies));
    const { positional, keywords } = node.args;
    const args =
      operation instanceof InputLayer
        ? { positional: [], keywords: {} }
        : {
            positional: positional.map((argument) => mapLeaves(argument, swap)),
            keywords: mapLeaves(keywords, swap) as typeof keywords,
          };
    addNode(operation, args, made);
  }
  return { inputs: clonedInputs, outputs: packAs(outputs, flatOutputs.map(swap)) };
}

/** An input of the whole network stays as it is. */
function entranceFor(tensor: KerasTensor, entrances: Map<Vertex, Vertex>): KerasTensor {
  const { shape, dtype, name, history } = tensor;
  if (history !== undefined && isInput(history.node)) return tensor;
  const cloned = input([], { batch_shape: shape, dtype, name: `${name}CLONE` });
  const [from, to] = [history?.node.operation, cloned.history?.node.operation];
  if (from !== undefined && to !== undefined) entrances.set(from, to);
  return cloned;
}

function copyOf(tensor: KerasTensor, copies: Map<KerasTensor, KerasTensor>): KerasTensor {
  const known = copies.get(tensor);
  if (known !== undefined) return known;
  const copy = cloneTensor(tensor);
  copies.set(tensor, copy);
  return copy;
}

const cloneTensor = ({ shape, dtype, name }: KerasTensor): KerasTensor =>
  new KerasTensor(shape, dtype, `${name}_clone`);
