import { savedForm } from './saved-form.js';
import { formerNames, getLoss, shortNames } from '../losses/get.js';
import { lossFunctions, losses as list } from '../losses/index.js';
import { callPair, PairFunction } from '../losses/pair-function.js';
import { defineCall, defineFunction, type Callable } from './callable.js';
import { aliases, defineClasses } from './define-class.js';
import { pairArguments } from './pair-arguments.js';
import { toNative } from './values.js';

/** A function of labels and predictions as Python calls it. */
export const defineLossFunction = (pair: PairFunction): Callable =>
  defineCall(
    pair.name,
    [{ name: 'y_true' }, { name: 'y_pred' }, ...pair.parameters],
    (positional, keywords) => callPair(pair, ...pairArguments(positional, keywords)),
    pair,
  );

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
