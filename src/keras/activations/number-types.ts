import { isEngineTensor } from '../base/engine-tensor.js';
import { KerasError, valueError, type ErrorKind } from '../base/errors.js';
import { repr } from '../base/repr.js';

/** What functions raise for what they cannot compute with, where it is not TensorFlow that refuses it. */
export const errorsOfTypes: Readonly<Record<string, ErrorKind>> = {
  celu: 'TypeError',
  gelu: 'ValueError',
  hard_sigmoid: 'TypeError',
  hard_silu: 'TypeError',
  hard_tanh: 'TypeError',
  sparse_plus: 'TypeError',
  sparse_sigmoid: 'TypeError',
  threshold: 'TypeError',
};

const takeAll: readonly string[] = ['exponential', 'glu', 'linear', 'soft_shrink', 'tanh'];
const takeWhole: readonly string[] = [...takeAll, 'leaky_relu', 'relu', 'relu6'];

/**
 * Most activations work on floats only, some on whole numbers as well.
 * @throws ValueError for what is no tensor; InvalidArgumentError, TypeError or ValueError as Keras does, for numbers of another type.
 */
export function checkNumberType(name: string, x: unknown): void {
  if (!isEngineTensor(x))
    throw valueError(`The activation ${name} takes one tensor. Received: ${repr(x)}`);
  const { dtype } = x;
  if (dtype === 'float32' || takeAll.includes(name)) return;
  if (dtype === 'int32' && takeWhole.includes(name)) return;
  throw new KerasError(
    dtype === 'int32' && name === 'hard_shrink'
      ? 'TypeError'
      : (errorsOfTypes[name] ?? 'InvalidArgumentError'),
    `The activation ${name} needs floats. Received a tensor of dtype '${dtype}'.`,
  );
}
