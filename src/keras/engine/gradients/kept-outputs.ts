import {
  add,
  engine,
  greater,
  mul,
  onesLike,
  sub,
  sum,
  where,
  type Tensor,
} from '@tensorflow/tfjs-core';
import { gradient, savedAt, type Gradient } from './gradient.js';
import { runKernel } from './run-kernel.js';

/** The input's gradient by the output's and the output. */
type ByOutput<Attributes> = (dy: Tensor, y: Tensor, attrs: Attributes) => Tensor;

/**
 * A gradient that is written by the kernel's output. tfjs takes the kept output for a constant: its copy is noted before the
 * kernel itself, so what flows into it in a second order is lost, and the gradient of the gradient is silently 0. Inside
 * another gradient the output is therefore computed again from the input.
 */
const byOutput = <Attributes extends object>(
  kernelName: string,
  input: 'x' | 'logits',
  of: ByOutput<Attributes>,
): Gradient =>
  gradient<Attributes>({ kernelName, inputs: [input], outputs: [true] }, (dy, saved, attrs) => ({
    [input]: () => {
      const y = isNested()
        ? runKernel(kernelName, { [input]: savedAt(saved, 0) }, attrs)
        : savedAt(saved, 1);
      return of(dy, y, attrs);
    },
  }));

/** Whether this backward pass is itself recorded for a further gradient. */
const isNested = (): boolean => engine().state.gradientDepth > 0;

const elementwise = (kernelName: string, slope: (y: Tensor) => Tensor): Gradient =>
  byOutput(kernelName, 'x', (dy, y) => mul(dy, slope(y)));

/** Kernels whose gradients tfjs writes by their outputs. (`tf.logSoftmax` has the same fault, but is no kernel there.) */
export const byTheirOutputs: readonly Gradient[] = [
  elementwise('Elu', (y) => where(greater(y, 0), onesLike(y), add(y, 1))),
  elementwise('Exp', (y) => y),
  elementwise('Sigmoid', (y) => mul(y, sub(1, y))),
  elementwise('Tanh', (y) => sub(1, mul(y, y))),
  byOutput<{ dim: number }>('Softmax', 'logits', (dy, y, { dim }) => {
    const product = mul(dy, y);
    return sub(product, mul(sum(product, dim, true), y));
  }),
];
