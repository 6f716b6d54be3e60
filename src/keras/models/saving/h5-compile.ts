import { isSaved } from '../../base/serializable.js';
import { session } from '../../base/session.js';
import type { Arguments } from '../../base/signature.js';
import { valueError } from '../../base/errors.js';
import { isDictionary } from '../../graph/nested.js';
import { getLoss, shortNames } from '../../losses/get.js';
import { getMetric } from '../../metrics/get.js';

/**
 * How a model was compiled, as Keras reads it from a file of the old format: there names become objects.
 * @throws ValueError for the short names of losses, of which Keras 3 takes the wrong ones.
 */
export const compileConfigOfH5 = (config: Arguments): Arguments => ({
  ...config,
  loss: mapNames(config.loss, lossOf),
  metrics: mapNames(config.metrics, metricOf),
  weighted_metrics: mapNames(config.weighted_metrics, metricOf),
});

function mapNames(value: unknown, change: (name: string) => unknown): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => mapNames(item, change));
  if (isSaved(value) || !isDictionary(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, mapNames(item, change)]),
  );
}

function lossOf(name: string): unknown {
  if (Object.hasOwn(shortNames, name) && !session().keras2)
    throw valueError(
      `Could not deserialize 'keras.metrics.${name}' because it is not a KerasSaveable subclass`,
    );
  return getLoss(name);
}

/** What depends on the shape of the outputs stays a name. */
const metricOf = (name: string): unknown =>
  /^(?:acc|accuracy|ce|crossentropy)$/.test(name) ? name : getMetric(name);
