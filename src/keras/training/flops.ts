import { callFlops, kernelEntries } from '../graph/call-flops.js';
import type { KerasTensor, Node, Vertex } from '../graph/keras-tensor.js';
import { sortNodes } from '../graph/topology.js';

/** What is known of a network before it computes. */
export interface Network {
  readonly weights: readonly { readonly shape: readonly number[] }[];
  readonly inputs: readonly KerasTensor[] | undefined;
  readonly outputs: readonly KerasTensor[] | undefined;
}

/** Forward, back to the inputs, and back to the weights: each costs about as much as the others. */
export const passesOfTraining = 3;

/**
 * About how many floating-point operations a sample costs in training: three times those of the forward pass, which are those of
 * all uses of layers. The places of a model whose network is not known count as 1.
 */
export const trainingFlops = (network: Network): number => passesOfTraining * forwardFlops(network);

function forwardFlops({ inputs, outputs, weights }: Network): number {
  if (inputs === undefined || outputs === undefined) return 2 * kernelEntries({ weights });
  const { nodes } = sortNodes(inputs, outputs);
  return nodes.reduce((sum, node) => sum + nodeFlops(node), 0);
}

function nodeFlops({ operation, inputs, outputs }: Node): number {
  if (isNetwork(operation)) return forwardFlops(operation);
  if (inputs.length === 0) return 0;
  const shapesOf = (tensors: readonly KerasTensor[]) => tensors.map(({ shape }) => shape);
  return callFlops(operation, shapesOf(inputs), shapesOf(outputs));
}

const isNetwork = (operation: Vertex): operation is Vertex & Network =>
  'weights' in operation && 'inputs' in operation && 'outputs' in operation;
