import type { KerasTensor, Node, Vertex } from '../graph/keras-tensor.js';
import { sortNodes } from '../graph/topology.js';

interface Weighted {
  readonly weights: readonly { readonly shape: readonly number[] }[];
}

/** What is known of a network before it computes. */
export interface Network extends Weighted {
  readonly inputs: readonly KerasTensor[] | undefined;
  readonly outputs: readonly KerasTensor[] | undefined;
}

/** Forward, back to the inputs, and back to the weights: each costs about as much as the others. */
const passesOfTraining = 3;

/**
 * About how many floating-point operations a sample costs in training: three times those of the forward pass. There, each use of
 * a layer costs a multiplication and an addition for each entry of its kernels (weights of two axes and more) at each place, and
 * an operation for each number that it gives. Places are the axes between batch and channels, of the input or the output,
 * whichever has more: pixels for a convolution, steps for a recurrent layer. Unknown sizes count as 1, and so do the places of a
 * model whose network is not known.
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
  const given = outputs.reduce((sum, { shape }) => sum + sizeOf(shape.slice(1)), 0);
  if (!isWeighted(operation)) return given;
  const isFirst = 'dataFormat' in operation && operation.dataFormat === 'channels_first';
  const places = [...inputs, ...outputs].map(({ shape }) =>
    sizeOf(isFirst ? shape.slice(2) : shape.slice(1, -1)),
  );
  return 2 * kernelEntries(operation) * Math.max(...places, 1) + given;
}

const kernelEntries = ({ weights }: Weighted): number =>
  weights.reduce((sum, { shape }) => sum + (shape.length > 1 ? sizeOf(shape) : 0), 0);

const sizeOf = (shape: readonly (number | null)[]): number =>
  shape.reduce<number>((product, size) => product * (size ?? 1), 1);

const isWeighted = (operation: Vertex): operation is Vertex & Weighted => 'weights' in operation;

const isNetwork = (operation: Vertex): operation is Vertex & Network =>
  isWeighted(operation) && 'inputs' in operation && 'outputs' in operation;
