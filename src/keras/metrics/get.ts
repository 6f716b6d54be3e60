import { ownEntry } from '../base/own-entry.js';
import { construct, deserialize } from '../base/construct.js';
import { valueError } from '../base/errors.js';
import { snakeCase } from '../base/names.js';
import { str } from '../base/repr.js';
import { isSaved, type Saved, type Serializable } from '../base/serializable.js';
import { session } from '../base/session.js';
import { reviveFunction } from '../base/unknown-name.js';
import { Loss } from '../losses/loss.js';
import { isProgramFunction, ownFunction, PairFunction } from '../losses/pair-function.js';
import { metricFunctions } from './index.js';
import { Metric } from './metric.js';

/** Short names, and the class that each stands for. */
const shortNames: Readonly<Record<string, string>> = {
  bce: 'BinaryCrossentropy',
  BCE: 'BinaryCrossentropy',
  mae: 'MeanAbsoluteError',
  MAE: 'MeanAbsoluteError',
  mape: 'MeanAbsolutePercentageError',
  MAPE: 'MeanAbsolutePercentageError',
  mse: 'MeanSquaredError',
  MSE: 'MeanSquaredError',
  msle: 'MeanSquaredLogarithmicError',
  MSLE: 'MeanSquaredLogarithmicError',
};

/** Names that Keras 2 knew and Keras 3 refuses, and the class that each stands for. */
const formerNames: Readonly<Record<string, string>> = {
  cosine_proximity: 'CosineSimilarity',
  kld: 'KLDivergence',
  KLD: 'KLDivergence',
  kullback_leibler_divergence: 'KLDivergence',
  log_cosh: 'LogCoshError',
  logcosh: 'LogCoshError',
};

/**
 * The metric that a name, a saved form, a class, or the object itself stands for, or the function to be averaged; null
 * stands for none. @throws ValueError for anything else.
 */
export function getMetric(identifier: unknown): Metric | PairFunction | null {
  if (identifier === null || identifier === undefined) return null;
  const found = typeof identifier === 'string' ? byName(identifier) : byValue(identifier);
  if (found instanceof Metric || found instanceof PairFunction) return found;
  throw valueError(`Could not interpret metric identifier: ${str(identifier)}`);
}

/** A class name, its snake case, or a short name. */
function byName(name: string): unknown {
  const className = ownEntry(shortNames, name) ?? formerName(name) ?? name;
  const known = Object.values(session().classes.metric);
  const found = known.find(
    (made) => made.className === className || snakeCase(made.className) === className,
  );
  return found === undefined ? undefined : construct(found, [], {});
}

function formerName(name: string): string | undefined {
  const now = ownEntry(formerNames, name);
  if (now === undefined || !session().keras2) return undefined;
  session().warn(`The metric '${name}' of Keras 2 is called '${snakeCase(now)}' in Keras 3.`);
  return now;
}

function byValue(identifier: unknown): unknown {
  if (isSaved(identifier)) return bySavedForm(identifier);
  if (identifier instanceof Loss) return ofLoss(identifier);
  if (isMetricClass(identifier)) return construct(identifier, [], {});
  return isProgramFunction(identifier) ? ownFunction(identifier) : identifier;
}

/** A saved function holds its name where others hold their configuration. */
function bySavedForm(saved: Saved): unknown {
  const config: unknown = saved.config;
  if (typeof config === 'string')
    return ownEntry(metricFunctions, config) ?? byValue(reviveFunction(saved, config));
  const isClass = Object.hasOwn(session().classes.metric, saved.class_name);
  return isClass ? deserialize('metric', saved) : byName(saved.class_name);
}

/** A loss as a metric: its value for each batch. */
const ofLoss = (loss: Loss): PairFunction =>
  new PairFunction({
    name: loss.name,
    parameters: [],
    run: (yTrue, yPred) => loss.measure(yTrue, yPred),
    isProgram: true,
  });

const isMetricClass = (value: unknown): value is Serializable<Metric> =>
  typeof value === 'function' && value.prototype instanceof Metric;
