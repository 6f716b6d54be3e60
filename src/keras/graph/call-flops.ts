import type { Vertex } from './keras-tensor.js';

interface Weighted {
  readonly weights: readonly { readonly shape: readonly number[] }[];
}

type Shapes = readonly (readonly (number | null)[])[];

/**
 * About how many floating-point operations a sample costs in one use of a layer: a multiplication and an addition for each entry
 * of its kernels (weights of two axes and more) at each place, and an operation for each number that it gives. Places are the
 * axes between batch and channels, of the input or the output, whichever has more: pixels for a convolution, steps for a
 * recurrent layer. A table of which rows are read costs nothing but these. Unknown sizes count as 1.
 */
export function callFlops(operation: Vertex, inputs: Shapes, outputs: Shapes): number {
  const given = outputs.reduce((sum, shape) => sum + sizeOf(shape.slice(1)), 0);
  if (!isWeighted(operation) || 'isLookup' in operation) return given;
  const isFirst = 'dataFormat' in operation && operation.dataFormat === 'channels_first';
  const places = [...inputs, ...outputs].map((shape) =>
    sizeOf(isFirst ? shape.slice(2) : shape.slice(1, -1)),
  );
  return 2 * kernelEntries(operation) * Math.max(...places, 1) + given;
}

export const kernelEntries = ({ weights }: Weighted): number =>
  weights.reduce((sum, { shape }) => sum + (shape.length > 1 ? sizeOf(shape) : 0), 0);

const sizeOf = (shape: readonly (number | null)[]): number =>
  shape.reduce<number>((product, size) => product * (size ?? 1), 1);

const isWeighted = (operation: Vertex): operation is Vertex & Weighted => 'weights' in operation;
