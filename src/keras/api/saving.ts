import { KerasError, typeError, valueError } from '../base/errors.js';
import { repr, str } from '../base/repr.js';
import { isSaved, serialize, type Configured } from '../base/serializable.js';
import { session } from '../base/session.js';
import type { Arguments, Parameter } from '../base/signature.js';
import { reviveSaved } from './revive-saved.js';
import { defineFunction, type Callable } from './callable.js';

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

/** `deserialize_keras_object`. @throws TypeError for what is no saved object. */
function revive({ config }: Arguments): unknown {
  if (!isSaved(config)) throw typeError(`Could not parse config: ${repr(config)}`);
  return reviveSaved(config);
}

/** `keras.saving`. */
export const saving: Readonly<Record<string, unknown>> = {
  load_model: loadModel,
  deserialize_keras_object: defineFunction(
    'deserialize_keras_object',
    [{ name: 'config' }, { name: 'custom_objects', default: null }],
    revive,
  ),
  serialize_keras_object: defineFunction('serialize_keras_object', [{ name: 'obj' }], ({ obj }) =>
    serialize(obj as Configured),
  ),
};
