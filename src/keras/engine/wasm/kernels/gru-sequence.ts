import type { TensorInfo } from '@tensorflow/tfjs-core';
import {
  addressOrNone,
  copyOf,
  hidden,
  outputShape,
  recurrentArguments,
  sizesOf,
  type RecurrentAttributes,
} from '../geometry/recurrent.js';
import { fusedKernel } from '../wasm-kernel.js';

type Attributes = RecurrentAttributes & { readonly hard: boolean; readonly resetAfter: boolean };

type Inputs = Readonly<
  Record<'projected' | 'kernel' | 'bias' | 'h' | 'mask' | 'dropout', TensorInfo>
>;

/** A whole GRU; see ../../recurrent/gru.ts. Gives outputs, h, gates, states before each step and what entered the candidate. */
export const gruSequence = fusedKernel<Inputs, Attributes>(
  'GruSequence',
  ({ inputs, attrs, heap, fused }) => {
    const sizes = sizesOf(inputs.kernel, attrs);
    const { batch, steps, units } = sizes;
    const gates = heap.output(inputs.projected.shape);
    const h = copyOf(heap, inputs.h);
    const before = heap.output([batch, steps, units]);
    const inner = heap.output([batch, steps, units]);
    const outputs = heap.output(outputShape(sizes, attrs.sequences));
    const scratch = heap.output([batch, units]);
    fused.gruForward({
      ...recurrentArguments(sizes, attrs),
      hard: Number(attrs.hard),
      resetAfter: Number(attrs.resetAfter),
      projected: heap.address(inputs.projected),
      gates: heap.address(gates),
      kernel: heap.address(inputs.kernel),
      bias: addressOrNone(heap, inputs.bias),
      h: heap.address(h),
      mask: addressOrNone(heap, inputs.mask),
      dropout: addressOrNone(heap, inputs.dropout),
      before: heap.address(before),
      inner: heap.address(inner),
      out: heap.address(outputs),
      scratch: heap.address(scratch),
    });
    heap.release(scratch);
    return [outputs, h, ...[gates, before, inner].map(hidden)];
  },
);
