import { mul, sub } from '@tensorflow/tfjs-core';
import { gradient, savedAt, sumTo } from './gradient.js';

/** That of tfjs does not take inputs that are repeated. */
export const squaredDifference = gradient(
  { kernelName: 'SquaredDifference', inputs: ['a', 'b'] },
  (dy, saved) => {
    const [a, b] = [savedAt(saved, 0), savedAt(saved, 1)];
    return {
      a: () => sumTo(mul(mul(dy, 2), sub(a, b)), a.shape),
      b: () => sumTo(mul(mul(dy, 2), sub(b, a)), b.shape),
    };
  },
);
