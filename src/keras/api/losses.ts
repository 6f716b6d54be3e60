import { symbolicInputs } from '../graph/node.js';
import { formerNames, getLoss, shortNames } from '../losses/get.js';
import { lossFunctions, losses as list } from '../losses/index.js';
import { callPair, PairFunction, runPair } from '../losses/pair-function.js';
import type { OpDefinition } from '../ops/definition.js';
import { callOp, opClass } from '../ops/op.js';
import { asTensor } from './arrays.js';
import { defineCall, defineFunction, type Callable } from './callable.js';
import { aliases, defineClasses } from './define-class.js';
import { pairArguments } from './pair-arguments.js';
import { savedForm } from './saved-form.js';
import { toNative } from './values.js';

/** A function of labels and predictions as Python calls it; on symbolic tensors it becomes a part of the network. */
export function defineLossFunction(pair: PairFunction): Callable {
  const op = pairOp(pair);
  return defineCall(
    pair.name,
    op.parameters,
    (positional, keywords) =>
      symbolicInputs({ positional, keywords }).length === 0
        ? callPair(pair, ...pairArguments(positional, keywords))
        : callOp(opClass(op), op, positional, keywords),
    pair,
  );
}

/** The function as an operation of networks. */
const pairOp = (pair: PairFunction): OpDefinition => ({
  name: pair.name,
  className: pair.name.replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase()),
  module: 'nn',
  parameters: [{ name: 'y_true' }, { name: 'y_pred' }, ...pair.parameters],
  options: pair.parameters.map(({ name }) => name),
  compute: ({ y_true, y_pred, ...options }) =>
    runPair(pair, [asTensor(y_true), asTensor(y_pred)], options),
});

const functions = Object.fromEntries(
  Object.entries(lossFunctions).map(([name, pair]) => [name, defineLossFunction(pair)]),
);

/** Keras 3's own second names of functions, and those that `tf.keras` and Keras 2 have. */
export const pairNames: Readonly<Record<string, string>> = { ...shortNames, ...formerNames };

/** What a name or saved form stands for: an object, or a function of this list. */
function resolve(identifier: unknown): unknown {
  const found = getLoss(toNative(identifier));
  return found instanceof PairFunction
    ? (functions[found.name] ?? defineLossFunction(found))
    : found;
}

/** `keras.losses`. */
export const losses: Readonly<Record<string, unknown>> = {
  ...defineClasses(list),
  ...functions,
  ...aliases(functions, pairNames),
  get: defineFunction('get', [{ name: 'identifier' }], ({ identifier }) => resolve(identifier)),
  deserialize: defineFunction('deserialize', [{ name: 'name' }], ({ name }) => resolve(name)),
  serialize: defineFunction('serialize', [{ name: 'loss' }], ({ loss }) => savedForm(loss)),
};
