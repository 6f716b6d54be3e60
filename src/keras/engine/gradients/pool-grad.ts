import { gather, reshape, zeros, type Tensor } from '@tensorflow/tfjs-core';
import { gradient, savedAt, type Gradient } from './gradient.js';
import { runKernel, runKernelForAll } from './run-kernel.js';

interface Attributes {
  readonly filterSize: unknown;
  readonly strides: unknown;
  readonly pad: unknown;
  readonly dimRoundingMode?: unknown;
}

const settings = ({ filterSize, strides, pad, dimRoundingMode }: Attributes): object => ({
  ...{ filterSize, strides, pad, dimRoundingMode },
});

/** Second order of average pooling, which is linear: the same pool of the second gradient. */
const ofAverage = (kernelName: string, pool: string): Gradient =>
  gradient<Attributes>({ kernelName, inputs: ['input'] }, (ddx, saved, attrs) => ({
    dy: () => runKernel(pool, { x: ddx }, settings(attrs)),
    input: () => zeros(savedAt(saved, 0).shape),
  }));

export const avgPoolGrad = ofAverage('AvgPoolGrad', 'AvgPool');
export const avgPool3dGrad = ofAverage('AvgPool3DGrad', 'AvgPool3D');

/** Second order of max pooling: of the second gradient, what lies where the maxima were. */
export const maxPoolGrad = gradient<Attributes>(
  { kernelName: 'MaxPoolGrad', inputs: ['dy', 'input'] },
  (ddx, saved, attrs) => {
    const [dy, input] = [savedAt(saved, 0), savedAt(saved, 1)];
    return {
      dy: () => {
        const places = placesOfMaxima(input, attrs);
        return reshape(gather(reshape(ddx, [-1]), reshape(places, [-1])), dy.shape);
      },
      input: () => zeros(input.shape),
      output: () => zeros(dy.shape),
    };
  },
);

function placesOfMaxima(x: Tensor, attrs: Attributes): Tensor {
  const wanted = { ...settings(attrs), includeBatchInIndex: true };
  const [, places] = runKernelForAll('MaxPoolWithArgmax', { x }, wanted);
  if (places === undefined) throw new Error('MaxPoolWithArgmax gave no places.');
  return places;
}
