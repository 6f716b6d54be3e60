import type { TensorInfo } from '@tensorflow/tfjs-core';
import {
  addressOrNone,
  copyOf,
  recurrentArguments,
  sizesOf,
  type RecurrentAttributes,
} from '../geometry/recurrent.js';
import { fusedKernel } from '../wasm-kernel.js';

type Attributes = RecurrentAttributes & { readonly hard: boolean };

type Inputs = Readonly<
  Record<
    'dy' | 'dh' | 'dc' | 'gates' | 'before' | 'cells' | 'c' | 'kernel' | 'mask' | 'dropout',
    TensorInfo
  >
>;

/** The gradients of an LSTM by its projected inputs and its first states. */
export const lstmSequenceGrad = fusedKernel<Inputs, Attributes>(
  'LstmSequenceGrad',
  ({ inputs, attrs, heap, fused }) => {
    const sizes = sizesOf(inputs.kernel, attrs);
    const { batch, steps, units } = sizes;
    const projected = heap.output([batch, steps, 4 * units]);
    const dh = copyOf(heap, inputs.dh);
    const dc = copyOf(heap, inputs.dc);
    const carry = heap.output([batch, units]);
    const scratch = heap.output([batch, units]);
    fused.lstmBackward({
      ...recurrentArguments(sizes, attrs),
      hard: Number(attrs.hard),
      dy: heap.address(inputs.dy),
      gates: heap.address(inputs.gates),
      cells: heap.address(inputs.cells),
      firstCell: heap.address(inputs.c),
      kernel: heap.address(inputs.kernel),
      mask: addressOrNone(heap, inputs.mask),
      dropout: addressOrNone(heap, inputs.dropout),
      out: heap.address(projected),
      dh: heap.address(dh),
      dc: heap.address(dc),
      carry: heap.address(carry),
      scratch: heap.address(scratch),
    });
    heap.release(carry, scratch);
    return [projected, dh, dc, heap.share(inputs.before, [batch, steps, units])];
  },
);
