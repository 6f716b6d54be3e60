import { activations as list } from '../activations/index.js';
import { getActivation } from '../activations/get.js';
import type { Activation } from '../activations/activation.js';
import { errorsOfTypes } from '../activations/number-types.js';
import type { ErrorKind } from '../base/errors.js';
import { asTensor } from './arrays.js';
import { defineFunction, type Callable } from './callable.js';
import { isKerasTensor, type KerasTensor } from '../graph/keras-tensor.js';
import { callActivation } from '../ops/activation-calls.js';
import { callOpByName } from '../ops/index.js';
import { toNative } from './values.js';

/** What functions raise for texts, where it is not TensorFlow that refuses them. */
const errorsOfTexts: Readonly<Record<string, ErrorKind>> = {
  ...errorsOfTypes,
  glu: 'AttributeError',
  silu: 'UnimplementedError',
  soft_shrink: 'TypeError',
  softmax: 'AttributeError',
  squareplus: 'TypeError',
  tanh: 'ValueError',
};

/** An activation as a function of a tensor and its options. */
const defineActivation = (activation: Activation): Callable =>
  defineFunction(
    activation.name,
    [{ name: 'x' }, ...activation.parameters],
    ({ x, ...options }) =>
      isKerasTensor(x)
        ? runSymbolic(activation.name, x, Object.values(options))
        : activation.run(asTensor(x, errorsOfTexts[activation.name]), options),
    activation,
  );

/** An activation of a symbolic tensor becomes a part of the network. */
function runSymbolic(name: string, x: KerasTensor, options: readonly unknown[]): unknown {
  if (name === 'linear') return x;
  return (
    callActivation(name, [x, ...options]) ??
    callOpByName(name === 'exponential' ? 'exp' : name, [x, ...options])
  );
}

const functions: Readonly<Record<string, Callable>> = Object.fromEntries(
  Object.entries(list).map(([name, activation]) => [name, defineActivation(activation)]),
);

/** The function of an activation; of Keras' own always the same object. */
function functionOf(activation: Activation): Callable {
  const own = functions[activation.name];
  return own?.native === activation ? own : defineActivation(activation);
}

/** `keras.activations`. */
export const activations: Readonly<Record<string, unknown>> = {
  ...functions,
  get: defineFunction('get', [{ name: 'identifier' }], ({ identifier }) =>
    functionOf(getActivation(toNative(identifier))),
  ),
  serialize: defineFunction('serialize', [{ name: 'activation' }], ({ activation }) =>
    getActivation(toNative(activation)).save(),
  ),
  deserialize: defineFunction('deserialize', [{ name: 'config' }], ({ config }) =>
    functionOf(getActivation(config)),
  ),
};
