import { mul, sign } from '@tensorflow/tfjs-core';
import { gradient, savedAt } from './gradient.js';

/** Zero at 0 as TensorFlow has it, and as an L1 penalty on zero weights needs it; tfjs gives -1 there. */
export const abs = gradient({ kernelName: 'Abs', inputs: ['x'] }, (dy, saved) => ({
  x: () => mul(dy, sign(savedAt(saved, 0))),
}));
