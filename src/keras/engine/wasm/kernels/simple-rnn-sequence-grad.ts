import type { TensorInfo } from '@tensorflow/tfjs-core';
import {
  addressOrNone,
  copyOf,
  recurrentArguments,
  sizesOf,
  type RecurrentAttributes,
} from '../geometry/recurrent.js';
import { fusedKernel } from '../wasm-kernel.js';

type Attributes = RecurrentAttributes & { readonly relu: boolean };

type Inputs = Readonly<
  Record<'dy' | 'dh' | 'gates' | 'before' | 'kernel' | 'mask' | 'dropout', TensorInfo>
>;

/** The gradients of a simple recurrent network by its projected inputs and its first state. */
export const simpleRnnSequenceGrad = fusedKernel<Inputs, Attributes>(
  'SimpleRnnSequenceGrad',
  ({ inputs, attrs, heap, fused }) => {
    const sizes = sizesOf(inputs.kernel, attrs);
    const { batch, steps, units } = sizes;
    const projected = heap.output([batch, steps, units]);
    const dh = copyOf(heap, inputs.dh);
    const carry = heap.output([batch, units]);
    const scratch = heap.output([batch, units]);
    fused.simpleRnnBackward({
      ...recurrentArguments(sizes, attrs),
      relu: Number(attrs.relu),
      dy: heap.address(inputs.dy),
      gates: heap.address(inputs.gates),
      kernel: heap.address(inputs.kernel),
      mask: addressOrNone(heap, inputs.mask),
      dropout: addressOrNone(heap, inputs.dropout),
      out: heap.address(projected),
      dh: heap.address(dh),
      carry: heap.address(carry),
      scratch: heap.address(scratch),
    });
    heap.release(carry, scratch);
    return [projected, dh, heap.share(inputs.before, [batch, steps, units])];
  },
);
