import type { Tensor } from '@tensorflow/tfjs-core';
import { savedAt, type Gradient } from './gradient.js';
import { recurrentKernelGradient } from './recurrent-kernel.js';
import { runKernelForAll } from './run-kernel.js';

/** The kernel's outputs: outputs and h; and, for this gradient, the states after and before each step. */
export const simpleRnnSequence: Gradient = {
  kernelName: 'SimpleRnnSequence',
  inputs: ['kernel', 'mask', 'dropout'],
  outputs: [false, false, true, true],
  of: (dys, saved, attrs) => {
    const dy = (index: number): Tensor => savedAt(dys as Tensor[], index);
    const [kernel, mask, dropout] = [savedAt(saved, 0), savedAt(saved, 1), savedAt(saved, 2)];
    const [gates, before] = [savedAt(saved, 3), savedAt(saved, 4)];
    const inputs = { dy: dy(0), dh: dy(1), kernel, mask, dropout, gates, before };
    const made = runKernelForAll('SimpleRnnSequenceGrad', inputs, attrs);
    const projected = savedAt(made, 0);
    return {
      projected: () => projected,
      kernel: () => recurrentKernelGradient(savedAt(made, 2), projected, dropout),
      h: () => savedAt(made, 1),
    };
  },
};
