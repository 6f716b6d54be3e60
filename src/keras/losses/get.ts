import { ownEntry } from '../base/own-entry.js';
import { construct, deserialize } from '../base/construct.js';
import { toFloat } from '../base/engine-tensor.js';
import { valueError } from '../base/errors.js';
import { str } from '../base/repr.js';
import { isSaved, type Saved, type Serializable } from '../base/serializable.js';
import { session } from '../base/session.js';
import { reviveFunction } from '../base/unknown-name.js';
import { lossFunctions } from './index.js';
import { Loss } from './loss.js';
import { isProgramFunction, ownFunction, PairFunction } from './pair-function.js';
import type { ProgramFunction } from './pair-function.js';

/** Short names that Keras 3 knows. */
export const shortNames: Readonly<Record<string, string>> = {
  bce: 'binary_crossentropy',
  BCE: 'binary_crossentropy',
  kld: 'kl_divergence',
  KLD: 'kl_divergence',
  mae: 'mean_absolute_error',
  MAE: 'mean_absolute_error',
  mape: 'mean_absolute_percentage_error',
  MAPE: 'mean_absolute_percentage_error',
  mse: 'mean_squared_error',
  MSE: 'mean_squared_error',
  msle: 'mean_squared_logarithmic_error',
  MSLE: 'mean_squared_logarithmic_error',
};

/** Names that Keras 2 knew and Keras 3 refuses. */
export const formerNames: Readonly<Record<string, string>> = {
  cosine_proximity: 'cosine_similarity',
  huber_loss: 'huber',
  kullback_leibler_divergence: 'kl_divergence',
  logcosh: 'log_cosh',
};

/** Keras 3 has no name for it, neither for the class nor for the function. */
const nameless = /^(?:CategoricalGeneralizedCrossEntropy|categorical_generalized_cross_entropy)$/;

/**
 * The loss that a name, a saved form, a class, a program's function or the object itself stands for; null stands for none.
 * @throws ValueError for anything else.
 */
export function getLoss(identifier: unknown): Loss | PairFunction | null {
  if (identifier === null || identifier === undefined) return null;
  const found = typeof identifier === 'string' ? byName(identifier) : byValue(identifier);
  if (found instanceof Loss || found instanceof PairFunction) return found;
  throw valueError(`Could not interpret loss identifier: ${str(identifier)}`);
}

function byName(name: string): unknown {
  if (nameless.test(name)) return undefined;
  const pair = ownEntry(lossFunctions, ownEntry(shortNames, name) ?? name);
  if (pair !== undefined) return pair;
  const found = ownEntry(session().classes.loss, name);
  return found === undefined ? byFormerName(name) : construct(found, [], {});
}

function byFormerName(name: string): PairFunction | undefined {
  const now = ownEntry(formerNames, name);
  if (now === undefined || !session().keras2) return undefined;
  session().warn(`The loss '${name}' of Keras 2 is called '${now}' in Keras 3.`);
  return lossFunctions[now];
}

function byValue(identifier: unknown): unknown {
  if (isSaved(identifier)) return bySavedForm(identifier);
  if (isLossClass(identifier)) return construct(identifier, [], {});
  return isProgramFunction(identifier) ? ownLoss(identifier) : identifier;
}

/** A saved function holds its name where others hold their configuration. */
function bySavedForm(saved: Saved): unknown {
  const config: unknown = saved.config;
  if (typeof config === 'string') return byName(config) ?? byValue(reviveFunction(saved, config));
  return lossFunctions[saved.class_name] ?? deserialize('loss', saved);
}

const isLossClass = (value: unknown): value is Serializable<Loss> =>
  typeof value === 'function' && value.prototype instanceof Loss;

/** Losses are given floats, also of a program's own function. */
function ownLoss(given: ProgramFunction): PairFunction {
  const onFloats: ProgramFunction = (yTrue, yPred) => given(toFloat(yTrue), toFloat(yPred));
  Object.defineProperty(onFloats, 'name', { value: given.name });
  return ownFunction(onFloats);
}
