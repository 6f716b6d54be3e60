import { cast, where, zerosLike, type Tensor } from '@tensorflow/tfjs-core';
import { gradient, savedAt } from './gradient.js';

/** What was not taken gets nothing, even where the gradient is not finite: tfjs multiplies by 0, which keeps a NaN. */
export const select = gradient({ kernelName: 'Select', inputs: ['condition'] }, (dy, saved) => {
  const condition = savedAt(saved, 0);
  const nothing = (): Tensor => zerosLike(dy);
  return {
    condition: () => cast(zerosLike(condition), 'float32'),
    t: () => where(condition, dy, nothing()),
    e: () => where(condition, nothing(), dy),
  };
});
