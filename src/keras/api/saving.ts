import { deserialize } from '../base/construct.js';
import { isSaved } from '../base/serializable.js';
import { UnknownName } from '../base/unknown-name.js';
import { isDictionary } from '../graph/nested.js';
import { defineFunction } from './callable.js';
import { kindOfSaved } from './revive-saved.js';
import { savedForm } from './saved-form.js';

/**
 * `deserialize_keras_object`: lists and dictionaries that are no saved objects stay what they are.
 * @throws UnknownName for a saved object that does not say where its class is found, or a class that nobody knows.
 */
export function revive(config: unknown): unknown {
  if (Array.isArray(config)) return config.map(revive);
  if (!isDictionary(config)) return config;
  if (!isSaved(config))
    return Object.fromEntries(Object.entries(config).map(([key, item]) => [key, revive(item)]));
  const kind = kindOfSaved(config);
  if (kind === undefined && (config.registered_name ?? null) === null)
    throw new UnknownName('class', config.class_name, config);
  return deserialize(kind ?? 'layer', config);
}

/** `keras.saving`. */
export const saving: Readonly<Record<string, unknown>> = {
  deserialize_keras_object: defineFunction(
    'deserialize_keras_object',
    [{ name: 'config' }, { name: 'custom_objects', default: null }],
    ({ config }) => revive(config),
  ),
  serialize_keras_object: defineFunction('serialize_keras_object', [{ name: 'obj' }], ({ obj }) =>
    savedForm(obj),
  ),
};
