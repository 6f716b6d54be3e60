import { deserialize } from '../../base/construct.js';
import { typeError, valueError } from '../../base/errors.js';
import { isSaved, serialize } from '../../base/serializable.js';
import { Model } from '../model.js';
import { readPythonJson, writePythonJson } from './python-json.js';

/** `model.to_json()`: the text that Keras writes. */
export const modelToJson = (model: Model): string => writePythonJson(serialize(model));

/** `keras.models.model_from_json(text)`. @throws ValueError or TypeError for a text that describes no model. */
export function modelFromJson(text: string): Model {
  const saved = readModelJson(text);
  if (!isSaved(saved)) throw typeError('Could not parse config: it describes no model.');
  const made = deserialize('layer', saved);
  if (made instanceof Model) return made;
  throw typeError(`The JSON text describes a ${saved.class_name}, not a model.`);
}

/** What the text holds, whatever it is. @throws ValueError for what is no JSON. */
export function readModelJson(text: string): unknown {
  try {
    return readPythonJson(text);
  } catch (error) {
    throw valueError(
      `The text is not JSON: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
