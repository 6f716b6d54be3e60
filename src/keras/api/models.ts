import { construct } from '../base/construct.js';
import { typeError, valueError } from '../base/errors.js';
import { repr } from '../base/repr.js';
import { isConfigured, serialize } from '../base/serializable.js';
import type { Arguments } from '../base/signature.js';
import type { Vertex } from '../graph/keras-tensor.js';
import { input, inputParameters } from '../layers/input-layer.js';
import { cloneModel } from '../models/clone-model.js';
import { Functional } from '../models/functional/functional.js';
import { Model as BaseModel } from '../models/model.js';
import { Sequential as SequentialModel } from '../models/sequential/sequential.js';
import { readModelJson } from '../models/saving/model-json.js';
import { CallableClass, defineCall, defineFunction } from './callable.js';
import { defineClass } from './define-class.js';
import { invoke } from './invoke.js';
import { loadModel } from './load-model.js';
import { PlainModel } from './plain-model.js';
import { revive } from './saving.js';

/** `keras.Input`. */
export const Input = defineCall('Input', inputParameters, (positional, keywords) =>
  input(positional, keywords),
);

/** `keras.Sequential`. */
export const Sequential = defineClass(SequentialModel);

/** `keras.Model(inputs, outputs)`; without them it is a model without a computation. */
export const Model = new CallableClass(
  { name: 'Model', parameters: Functional.parameters, call: makeModel },
  BaseModel,
);

function makeModel(positional: readonly unknown[], keywords: Arguments): unknown {
  const known = positional.length + Number('inputs' in keywords);
  const isFunctional = positional.length === 2 || (known === 1 && 'outputs' in keywords);
  return isFunctional
    ? construct(Functional, positional, keywords)
    : construct(PlainModel, positional, keywords);
}

/** `model_from_json`. @throws TypeError for what is no text. */
function reviveJson({ json_string: text }: Arguments): unknown {
  if (typeof text === 'string') return revive(readModelJson(text));
  throw typeError(`model_from_json needs a text. Received: json_string=${repr(text)}`);
}

/** What is no model is saved and made again. @throws ValueError for options that only models have. */
function clone({ model, input_tensors: inputTensors, clone_function: copy }: Arguments): unknown {
  if (!(model instanceof BaseModel)) {
    if (copy === null && inputTensors === null)
      return revive(isConfigured(model) ? serialize(model) : model);
    throw valueError(
      `\`clone_function\` and \`input_tensors\` are for models only. Received: model=${repr(model)}`,
    );
  }
  const cloneFunction =
    copy === null ? null : (layer: Vertex): Vertex => invoke(copy, [layer]) as Vertex;
  return cloneModel(model, { inputTensors, cloneFunction });
}

/** `keras.models`. */
export const models: Readonly<Record<string, unknown>> = {
  Input,
  Model,
  Sequential,
  clone_model: defineFunction(
    'clone_model',
    [
      { name: 'model' },
      { name: 'input_tensors', default: null },
      { name: 'clone_function', default: null },
    ],
    clone,
  ),
  load_model: loadModel,
  model_from_json: defineFunction(
    'model_from_json',
    [{ name: 'json_string' }, { name: 'custom_objects', default: null }],
    reviveJson,
  ),
};
