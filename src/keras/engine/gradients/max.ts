import { cast, div, equal, mul, reshape, sum, util } from '@tensorflow/tfjs-core';
import { gradient, savedAt, type Gradient } from './gradient.js';

interface Attributes {
  readonly reductionIndices?: number | number[];
  readonly axis?: number | number[];
}

const extreme = (kernelName: string): Gradient =>
  gradient<Attributes>(
    { kernelName, inputs: ['x'], outputs: [true] },
    (dy, saved, { reductionIndices, axis }) => ({
      x: () => {
        const [x, y] = [savedAt(saved, 0), savedAt(saved, 1)];
        const axes = util.parseAxisParam((reductionIndices ?? axis) as number | number[], x.shape);
        const kept = x.shape.map((size, index) => (axes.includes(index) ? 1 : size));
        const equals = cast(equal(x, reshape(y, kept)), 'float32');
        return mul(div(equals, sum(equals, axes, true)), reshape(dy, kept));
      },
    }),
  );

/** Equal maxima share the gradient as in TensorFlow; tfjs gives all of it to each. */
export const max = extreme('Max');
export const min = extreme('Min');
