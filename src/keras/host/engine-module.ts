import { Callable, defineFunction } from '../api/callable.js';
import { ApiModule } from '../api/module.js';
import { typeError } from '../base/errors.js';
import { isTruthy } from '../base/is-truthy.js';
import { repr, str } from '../base/repr.js';
import { session } from '../base/session.js';
import type { Arguments } from '../base/signature.js';
import { Model } from '../models/model.js';
import { loadModel, loadWeights } from '../models/saving/load-model.js';
import { ProgramCustoms } from './program-customs.js';
import { bytesOf, ProgramFiles } from './program-files.js';

/** Python says how files are read and written, and how its own classes and functions are found. */
function serve(functions: Arguments): null {
  const { read, write, revive, find, code } = functions;
  if (!Object.values(functions).every((each) => each instanceof Callable))
    throw typeError('Files and names are served by functions.');
  session().files = new ProgramFiles(read as Callable, write as Callable);
  session().customs = new ProgramCustoms(revive as Callable, find as Callable, code as Callable);
  return null;
}

/** What is printed goes through a function of the program's, or by itself where there is none. */
function printBy({ write }: Arguments): null {
  if (write !== null && !(write instanceof Callable))
    throw typeError(`What is printed goes through a function. Received: ${repr(write)}`);
  session().redirected = write && ((text) => void write.call([text]));
  return null;
}

function modelOf(value: unknown): Model {
  if (value instanceof Model) return value;
  throw typeError(`Only models are saved and loaded. Received: ${repr(value)}`);
}

function save({ model, path, weights_only: weights, with_optimizer: optimizer }: Arguments): null {
  const choice = { isWeightsOnly: isTruthy(weights), withOptimizer: isTruthy(optimizer) };
  modelOf(model).save(str(path), choice);
  return null;
}

function giveWeights({ model, bytes, by_name: byName, skip_mismatch: skip }: Arguments): null {
  const options = { byName: isTruthy(byName), skipMismatch: isTruthy(skip) };
  loadWeights(modelOf(model), bytesOf(bytes), options);
  return null;
}

const named = (...names: readonly string[]): { readonly name: string }[] =>
  names.map((name) => ({ name }));

/** What Python asks of the engine beyond what programs can. */
export const engineModule = new ApiModule('engine', {
  print_by: defineFunction('print_by', named('write'), printBy),
  serve: defineFunction('serve', named('read', 'write', 'revive', 'find', 'code'), serve),
  save: defineFunction('save', named('model', 'path', 'weights_only', 'with_optimizer'), save),
  load_model: defineFunction(
    'load_model',
    named('bytes', 'path', 'compile', 'safe_mode'),
    ({ bytes, path, compile, safe_mode: safe }) =>
      loadModel(bytesOf(bytes), {
        path: str(path),
        compile: isTruthy(compile),
        isSafe: isTruthy(safe),
      }),
  ),
  load_weights: defineFunction(
    'load_weights',
    named('model', 'bytes', 'by_name', 'skip_mismatch'),
    giveWeights,
  ),
});
