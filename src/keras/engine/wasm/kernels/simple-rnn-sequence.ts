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

type Attributes = RecurrentAttributes & { readonly relu: boolean };

type Inputs = Readonly<Record<'projected' | 'kernel' | 'h' | 'mask' | 'dropout', TensorInfo>>;

/** A whole simple recurrent network; see ../../recurrent/simple-rnn.ts. Gives outputs, h, states after and before each step. */
export const simpleRnnSequence = fusedKernel<Inputs, Attributes>(
  'SimpleRnnSequence',
  ({ inputs, attrs, heap, fused }) => {
    const sizes = sizesOf(inputs.kernel, attrs);
    const { batch, units } = sizes;
    const gates = heap.output(inputs.projected.shape);
    const h = copyOf(heap, inputs.h);
    const before = heap.output(gates.shape);
    const outputs = heap.output(outputShape(sizes, attrs.sequences));
    const scratch = heap.output([batch, units]);
    fused.simpleRnnForward({
      ...recurrentArguments(sizes, attrs),
      relu: Number(attrs.relu),
      projected: heap.address(inputs.projected),
      gates: heap.address(gates),
      kernel: heap.address(inputs.kernel),
      h: heap.address(h),
      mask: addressOrNone(heap, inputs.mask),
      dropout: addressOrNone(heap, inputs.dropout),
      before: heap.address(before),
      out: heap.address(outputs),
      scratch: heap.address(scratch),
    });
    heap.release(scratch);
    return [outputs, h, ...[gates, before].map(hidden)];
  },
);
