import type { Tensor } from '@tensorflow/tfjs-core';
import { savedAt, type Gradient } from './gradient.js';
import { recurrentKernelGradient } from './recurrent-kernel.js';
import { runKernelForAll } from './run-kernel.js';

/** The kernel's outputs: outputs, h and c; and, for this gradient, gates, states before and cells after each step. */
export const lstmSequence: Gradient = {
  kernelName: 'LstmSequence',
  inputs: ['kernel', 'c', 'mask', 'dropout'],
  outputs: [false, false, false, true, true, true],
  of: (dys, saved, attrs) => {
    const dy = (index: number): Tensor => savedAt(dys as Tensor[], index);
    const kept = (index: number): Tensor => savedAt(saved, index);
    const dropout = kept(3);
    const made = runKernelForAll(
      'LstmSequenceGrad',
      {
        ...{ dy: dy(0), dh: dy(1), dc: dy(2) },
        ...{ kernel: kept(0), c: kept(1), mask: kept(2), dropout },
        ...{ gates: kept(4), before: kept(5), cells: kept(6) },
      },
      attrs,
    );
    const projected = savedAt(made, 0);
    return {
      projected: () => projected,
      kernel: () => recurrentKernelGradient(savedAt(made, 3), projected, dropout),
      h: () => savedAt(made, 1),
      c: () => savedAt(made, 2),
    };
  },
};
