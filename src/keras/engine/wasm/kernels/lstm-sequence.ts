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

type Attributes = RecurrentAttributes & { readonly hard: boolean };

type Inputs = Readonly<Record<'projected' | 'kernel' | 'h' | 'c' | 'mask' | 'dropout', TensorInfo>>;

/** A whole LSTM; see ../../recurrent/lstm.ts. Gives outputs, h, c, gates, states before and cells after each step. */
export const lstmSequence = fusedKernel<Inputs, Attributes>(
  'LstmSequence',
  ({ inputs, attrs, heap, fused }) => {
    const sizes = sizesOf(inputs.kernel, attrs);
    const { batch, steps, units } = sizes;
    const gates = heap.output(inputs.projected.shape);
    const h = copyOf(heap, inputs.h);
    const c = copyOf(heap, inputs.c);
    const before = heap.output([batch, steps, units]);
    const cells = heap.output([batch, steps, units]);
    const outputs = heap.output(outputShape(sizes, attrs.sequences));
    const scratch = heap.output([batch, units]);
    fused.lstmForward({
      ...recurrentArguments(sizes, attrs),
      hard: Number(attrs.hard),
      projected: heap.address(inputs.projected),
      gates: heap.address(gates),
      kernel: heap.address(inputs.kernel),
      h: heap.address(h),
      c: heap.address(c),
      mask: addressOrNone(heap, inputs.mask),
      dropout: addressOrNone(heap, inputs.dropout),
      before: heap.address(before),
      cells: heap.address(cells),
      out: heap.address(outputs),
      scratch: heap.address(scratch),
    });
    heap.release(scratch);
    return [outputs, h, c, ...[gates, before, cells].map(hidden)];
  },
);
