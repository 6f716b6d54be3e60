import { valueError } from '../base/errors.js';
import { isTruthy } from '../base/is-truthy.js';
import { str } from '../base/repr.js';
import { session } from '../base/session.js';
import type { Arguments, Parameter } from '../base/signature.js';
import { loadModel as read } from '../models/saving/load-model.js';
import { defineFunction, type Callable } from './callable.js';

const parameters: readonly Parameter[] = [
  { name: 'filepath' },
  { name: 'custom_objects', default: null },
  { name: 'compile', default: true },
  { name: 'safe_mode', default: true },
];

/** Of the files of the session; in Python the program's own files are read instead. @throws ValueError for a file that is not there. */
function load({ filepath, compile, safe_mode: safe }: Arguments): unknown {
  const path = str(filepath);
  const file = session().files.get(path);
  if (file?.kind !== 'model')
    throw valueError(
      `File not found: filepath=${path}. Please ensure the file is an accessible \`.keras\` zip file.`,
    );
  return read(file.bytes, { path, compile: isTruthy(compile), isSafe: isTruthy(safe) });
}

/** `load_model`. */
export const loadModel: Callable = defineFunction('load_model', parameters, load);
