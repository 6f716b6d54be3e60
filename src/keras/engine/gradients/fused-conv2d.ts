import { sum, type Tensor } from '@tensorflow/tfjs-core';
import { conv2d } from './conv2d.js';
import { gradient, savedAt } from './gradient.js';
import { relu } from './relu.js';

interface Attributes {
  readonly activation: 'linear' | 'relu';
}

/**
 * Convolution, bias and relu in one kernel. `tf.fused.conv2d` computes the gradient by its input even where nobody wants
 * it, as in a first layer; here each is computed on demand.
 */
export const fusedConv2d = gradient<Attributes>(
  { kernelName: 'FusedConv2D', inputs: ['x', 'filter'], outputs: [true] },
  (dy, saved, attrs) => {
    const inputs = [savedAt(saved, 0), savedAt(saved, 1)];
    const sums = attrs.activation === 'relu' ? beforeRelu(dy, savedAt(saved, 2)) : dy;
    return {
      ...(conv2d.of(sums, inputs, { ...attrs }) as Record<string, () => Tensor>),
      bias: () => sum(sums, [0, 1, 2]),
    };
  },
);

function beforeRelu(dy: Tensor, y: Tensor): Tensor {
  const { x } = relu.of(dy, [y], {});
  if (x === undefined) throw new Error('Relu has no gradient.');
  return x();
}
