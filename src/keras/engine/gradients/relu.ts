import { zerosLike } from '@tensorflow/tfjs-core';
import { gradient, savedAt } from './gradient.js';
import { runKernel } from './run-kernel.js';

/** In one pass, where tfjs takes a step function and a product; relu's output is kept, its input can go. */
export const relu = gradient({ kernelName: 'Relu', outputs: [true] }, (dy, saved) => ({
  x: () => runKernel('ReluGrad', { dy, y: savedAt(saved, 0) }),
}));

export const reluGrad = gradient({ kernelName: 'ReluGrad', inputs: ['y'] }, (dy, saved) => {
  const y = savedAt(saved, 0);
  return { dy: () => runKernel('ReluGrad', { dy, y }), y: () => zerosLike(y) };
});
