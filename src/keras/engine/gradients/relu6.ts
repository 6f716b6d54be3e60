import { greater, less, logicalAnd, where, zerosLike } from '@tensorflow/tfjs-core';
import { gradient, savedAt } from './gradient.js';

/** Zero at 6 as TensorFlow has it; tfjs gives one there. */
export const relu6 = gradient({ kernelName: 'Relu6', inputs: ['x'] }, (dy, saved) => ({
  x: () => {
    const x = savedAt(saved, 0);
    return where(logicalAnd(greater(x, 0), less(x, 6)), dy, zerosLike(dy));
  },
}));
