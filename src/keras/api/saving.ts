import { deserialize } from '../base/construct.js';
import { KerasError, typeError, valueError } from '../base/errors.js';
import { repr, str } from '../base/repr.js';
import { isSaved } from '../base/serializable.js';
import { session } from '../base/session.js';
import type { Arguments, Parameter } from '../base/signature.js';
import { isDictionary } from '../graph/nested.js';
import { defineFunction, type Callable } from './callable.js';
import { kindOfSaved } from './revive-saved.js';
import { savedForm } from './saved-form.js';

const loadParameters: readonly Parameter[] = [
  { name: 'filepath' },
  { name: 'custom_objects', default: null },
  { name: 'compile', default: true },
  { name: 'safe_mode', default: true },
];

/** @throws ValueError for a file that is not there; files of Keras' own formats cannot be read yet. */
function load({ filepath }: Arguments): never {
  const path = str(filepath);
  if (!session().files.has(path))
    throw valueError(
      `File not found: filepath=${path}. Please ensure the file is an accessible \`.keras\` zip file.`,
    );
  throw new KerasError('NotImplementedError', `Models cannot be loaded yet: filepath=${path}.`);
}

/** `load_model`. */
export const loadModel: Callable = defineFunction('load_model', loadParameters, load);

/**
 * `deserialize_keras_object`: lists and dictionaries that are no saved objects stay what they are.
 * @throws TypeError for a saved object that does not say where its class is found, or a class that Keras does not know.
 */
export function revive(config: unknown): unknown {
  if (Array.isArray(config)) return config.map(revive);
  if (!isDictionary(config)) return config;
  if (!isSaved(config))
    return Object.fromEntries(Object.entries(config).map(([key, item]) => [key, revive(item)]));
  const kind = kindOfSaved(config);
  if (kind !== undefined && config.class_name in session().classes[kind])
    return deserialize(kind, config);
  throw typeError(
    `Could not locate class ${repr(config.class_name)}. Make sure custom classes are decorated with ` +
      `\`@keras.saving.register_keras_serializable()\`. Received: ${repr(config)}`,
  );
}

/** `keras.saving`. */
export const saving: Readonly<Record<string, unknown>> = {
  load_model: loadModel,
  deserialize_keras_object: defineFunction(
    'deserialize_keras_object',
    [{ name: 'config' }, { name: 'custom_objects', default: null }],
    ({ config }) => revive(config),
  ),
  serialize_keras_object: defineFunction('serialize_keras_object', [{ name: 'obj' }], ({ obj }) =>
    savedForm(obj),
  ),
};
