import type * as tf from '@tensorflow/tfjs-core';
import type { Arguments, Parameter } from '../base/signature.js';
import type { Activation } from './activation.js';
import { checkNumberType } from './number-types.js';

/** One of Keras' own activations: it is saved by its name. */
export function defineActivation(
  name: string,
  parameters: readonly Parameter[],
  compute: (x: tf.Tensor, options: Arguments) => tf.Tensor,
): Activation {
  const defaults = Object.fromEntries(parameters.map((each) => [each.name, each.default]));
  return {
    name,
    parameters,
    save: () => name,
    run: (x, options) => {
      checkNumberType(name, x);
      return compute(x, { ...defaults, ...options });
    },
  };
}

/** The same without options. */
export const defineSimple = (name: string, compute: (x: tf.Tensor) => tf.Tensor): Activation =>
  defineActivation(name, [], compute);
