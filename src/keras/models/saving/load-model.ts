import { deserialize } from '../../base/construct.js';
import { KerasError, typeError, valueError } from '../../base/errors.js';
import { repr } from '../../base/repr.js';
import { isSaved, type Saved } from '../../base/serializable.js';
import { session } from '../../base/session.js';
import { sameShape } from '../../base/shape.js';
import { UnknownName } from '../../base/unknown-name.js';
import { Model } from '../model.js';
import { readContainer } from './container.js';
import { compileConfigOfH5 } from './h5-compile.js';
import { readModelJson } from './model-json.js';
import { restoreH5, type H5Options } from './restore-h5.js';
import { give, restoreByPlace } from './restore-weights.js';
import type { SavedModel } from './saved-model.js';

/** How a model is to be loaded. */
export interface LoadingOptions {
  /** The name of the file, for messages. */
  readonly path: string;
  /** Whether it is compiled as the saved one was. */
  readonly compile: boolean;
  /** Whether functions without a name stay where they are. */
  readonly isSafe: boolean;
}

/**
 * The model that a file holds, with its weights, and as far as it was compiled, with its optimizer's state.
 * @throws ValueError for a file that holds none; TypeError or ValueError for classes and functions that nobody knows.
 */
export function loadModel(bytes: Uint8Array, { path, compile, isSafe }: LoadingOptions): Model {
  const file = readContainer(bytes);
  if (file.model === null) throw valueError(`No model config found in the file at ${path}.`);
  const model = withSafety(isSafe, () => revive(file, compile));
  if (file.layout === 'h5') restoreH5(model, file, { byName: false, skipMismatch: false });
  else restoreByPlace(model, file, false);
  restoreOptimizer(model, file);
  return model;
}

/** Gives a model the weights that a file holds. @throws ValueError where they do not fit. */
export function loadWeights(model: Model, bytes: Uint8Array, options: H5Options): void {
  const file = readContainer(bytes);
  if (file.layout === 'h5') {
    restoreH5(model, file, options);
    return;
  }
  restoreByPlace(model, file, options.skipMismatch);
  restoreOptimizer(model, file);
}

function withSafety<Result>(isSafe: boolean, work: () => Result): Result {
  const current = session();
  const before = current.isSafe;
  current.isSafe = isSafe;
  try {
    return work();
  } finally {
    current.isSafe = before;
  }
}

function revive({ model: text, layout }: SavedModel, compile: boolean): Model {
  const saved = text === null ? null : readModelJson(text);
  if (!isSaved(saved)) throw valueError('No model config found in the file.');
  const { compile_config: config = {}, ...rest } = saved;
  const model = layout === 'h5' ? reviveFromH5(rest) : deserialize('layer', rest);
  if (!(model instanceof Model)) throw typeError(`The file holds no model, but ${repr(model)}.`);
  if (compile) compileAgain(model, layout === 'h5' ? compileConfigOfH5(config) : config);
  return model;
}

function compileAgain(model: Model, config: Saved['config']): void {
  const isCompiled = Object.values(config).some((value) => value !== undefined);
  if (isCompiled && config.optimizer !== undefined) model.compileFromConfig(config);
}

/** Files of the old format have other words for what nobody knows. */
function reviveFromH5(saved: Saved): unknown {
  try {
    return deserialize('layer', saved);
  } catch (error) {
    const missing = rootOf(error);
    if (!(missing instanceof UnknownName) || missing.isFunction) throw error;
    throw valueError(
      `Unknown layer: '${missing.missing}'. Please ensure you are using a \`keras.utils.custom_object_scope\` and that ` +
        'this object is included in the scope. See ' +
        'https://www.tensorflow.org/guide/keras/save_and_serialize#registering_the_custom_object for details.',
    );
  }
}

const rootOf = (error: unknown): unknown =>
  error instanceof KerasError && error.cause !== undefined ? rootOf(error.cause) : error;

/** An optimizer with other variables keeps its own, with a warning. */
function restoreOptimizer(model: Model, { optimizer, arrays }: SavedModel): void {
  const variables = model.compiled?.optimizerVariables ?? null;
  if (optimizer === null || variables === null) return;
  const given = optimizer.map((index) => arrays[index]);
  const fits =
    given.length === variables.length &&
    variables.every(({ shape }, index) => sameShape(shape, given[index]?.shape ?? []));
  if (fits) {
    variables.forEach((variable, index) => {
      give(variable, given[index]);
    });
    return;
  }
  session().warn(
    `Skipping variable loading for the optimizer, because it has ${variables.length} variables whereas the saved optimizer ` +
      `has ${given.length} variables.`,
  );
}
