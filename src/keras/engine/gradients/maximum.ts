import {
  greater,
  greaterEqual,
  less,
  lessEqual,
  where,
  zerosLike,
  type Tensor,
} from '@tensorflow/tfjs-core';
import { gradient, savedAt, sumTo, type Gradient } from './gradient.js';

type Comparison = (a: Tensor, b: Tensor) => Tensor;

const chosen = (kernelName: string, takesA: Comparison, takesB: Comparison): Gradient =>
  gradient({ kernelName, inputs: ['a', 'b'] }, (dy, saved) => {
    const [a, b] = [savedAt(saved, 0), savedAt(saved, 1)];
    const only = (taken: Tensor): Tensor => where(taken, dy, zerosLike(dy));
    return {
      a: () => sumTo(only(takesA(a, b)), a.shape),
      b: () => sumTo(only(takesB(a, b)), b.shape),
    };
  });

/** Of the larger and of the smaller of two; those of tfjs do not take inputs that are repeated. */
export const maximum = chosen('Maximum', greaterEqual, less);
export const minimum = chosen('Minimum', lessEqual, greater);
