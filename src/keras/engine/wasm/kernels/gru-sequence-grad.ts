import type { TensorInfo } from '@tensorflow/tfjs-core';
import {
  addressOrNone,
  copyOf,
  recurrentArguments,
  sizesOf,
  type RecurrentAttributes,
} from '../geometry/recurrent.js';
import { fusedKernel } from '../wasm-kernel.js';

type Attributes = RecurrentAttributes & { readonly hard: boolean; readonly resetAfter: boolean };

type Inputs = Readonly<
  Record<'dy' | 'dh' | 'gates' | 'before' | 'inner' | 'kernel' | 'mask' | 'dropout', TensorInfo>
>;

/** The gradients of a GRU by its projected inputs, its first state and, if the reset acts after it, the recurrent product. */
export const gruSequenceGrad = fusedKernel<Inputs, Attributes>(
  'GruSequenceGrad',
  ({ inputs, attrs, heap, fused }) => {
    const sizes = sizesOf(inputs.kernel, attrs);
    const { batch, steps, units } = sizes;
    const projected = heap.output([batch, steps, 3 * units]);
    const products = heap.output(attrs.resetAfter ? projected.shape : [0, 0, 0]);
    const dh = copyOf(heap, inputs.dh);
    const carry = heap.output([batch, units]);
    const scratch = heap.output([2, batch, units]);
    fused.gruBackward({
      ...recurrentArguments(sizes, attrs),
      hard: Number(attrs.hard),
      resetAfter: Number(attrs.resetAfter),
      dy: heap.address(inputs.dy),
      gates: heap.address(inputs.gates),
      before: heap.address(inputs.before),
      inner: heap.address(inputs.inner),
      kernel: heap.address(inputs.kernel),
      mask: addressOrNone(heap, inputs.mask),
      dropout: addressOrNone(heap, inputs.dropout),
      out: heap.address(projected),
      outInner: addressOrNone(heap, products),
      dh: heap.address(dh),
      carry: heap.address(carry),
      scratch: heap.address(scratch),
    });
    heap.release(carry, scratch);
    const shown = [inputs.before, inputs.inner].map((x) => heap.share(x, [batch, steps, units]));
    return [projected, dh, products, ...shown];
  },
);
