import { concat, slice, sum, type Tensor } from '@tensorflow/tfjs-core';
import { savedAt, type Gradient } from './gradient.js';
import { recurrentKernelGradient, rowsTransposed } from './recurrent-kernel.js';
import { runKernelForAll } from './run-kernel.js';

/** The kernel's outputs: outputs and h; and, for this gradient, gates, states before each step and what entered the candidate. */
export const gruSequence: Gradient = {
  kernelName: 'GruSequence',
  inputs: ['kernel', 'mask', 'dropout'],
  outputs: [false, false, true, true, true],
  of: (dys, saved, attrs) => {
    const dy = (index: number): Tensor => savedAt(dys as Tensor[], index);
    const [kernel, mask, dropout] = [savedAt(saved, 0), savedAt(saved, 1), savedAt(saved, 2)];
    const [gates, before, inner] = [savedAt(saved, 3), savedAt(saved, 4), savedAt(saved, 5)];
    const inputs = { dy: dy(0), dh: dy(1), kernel, mask, dropout, gates, before, inner };
    const made = runKernelForAll('GruSequenceGrad', inputs, attrs);
    const [projected, products] = [savedAt(made, 0), savedAt(made, 2)];
    const [states, entered] = [savedAt(made, 3), savedAt(made, 4)];
    return {
      projected: () => projected,
      kernel: () =>
        attrs.resetAfter === true
          ? recurrentKernelGradient(states, products, dropout)
          : resetBefore({ before: states, inner: entered, projected, dropout }),
      h: () => savedAt(made, 1),
      bias: () => sum(products, [0, 1]),
    };
  },
};

interface Parts {
  readonly before: Tensor;
  /** r * h, which was multiplied with the candidate's part of the kernel. */
  readonly inner: Tensor;
  readonly projected: Tensor;
  readonly dropout: Tensor;
}

function resetBefore({ before, inner, projected, dropout }: Parts): Tensor {
  const [batch = 1, steps = 1, units = 1] = before.shape;
  const gates = slice(projected, [0, 0, 0], [batch, steps, 2 * units]);
  const candidate = slice(projected, [0, 0, 2 * units], [batch, steps, units]);
  const masks = dropout.size === 0 ? dropout : slice(dropout, [0, 0, 0], [2, batch, units]);
  return concat(
    [recurrentKernelGradient(before, gates, masks), rowsTransposed(inner, candidate)],
    1,
  );
}
