import { construct } from '../base/construct.js';
import { KerasError, valueError } from '../base/errors.js';
import { repr } from '../base/repr.js';
import type { Arguments } from '../base/signature.js';
import type { Vertex } from '../graph/keras-tensor.js';
import { input, inputParameters } from '../layers/input-layer.js';
import { cloneModel } from '../models/clone-model.js';
import { Functional } from '../models/functional/functional.js';
import { Model as BaseModel } from '../models/model.js';
import { Sequential as SequentialModel } from '../models/sequential/sequential.js';
import { modelFromJson } from '../models/saving/model-json.js';
import { CallableClass, defineCall, defineFunction } from './callable.js';
import { defineClass } from './define-class.js';
import { invoke } from './invoke.js';
import { loadModel } from './saving.js';

/** `keras.Input`. */
export const Input = defineCall('Input', inputParameters, (positional, keywords) =>
  input(positional, keywords),
);

/** `keras.Sequential`. */
export const Sequential = defineClass(SequentialModel);

/** `keras.Model(inputs, outputs)`; without arguments it is there to be derived from only. */
export const Model = new CallableClass(
  { name: 'Model', parameters: Functional.parameters, call: makeModel },
  BaseModel,
);

function makeModel(positional: readonly unknown[], keywords: Arguments): unknown {
  if (positional.length > 1 || 'outputs' in keywords)
    return construct(Functional, positional, keywords);
  if (positional.length > 0 || Object.keys(keywords).length > 0)
    throw valueError(
      `A functional model takes \`inputs\` and \`outputs\`. Received: ${repr([...positional, keywords])}`,
    );
  throw new KerasError(
    'NotImplementedError',
    'Model Model does not have a `call()` method implemented.',
  );
}

/** @throws ValueError for what is no model. */
function clone({ model, input_tensors: inputTensors, clone_function: copy }: Arguments): unknown {
  if (!(model instanceof BaseModel))
    throw valueError(`Argument \`model\` must be a model. Received: model=${repr(model)}`);
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
    ({ json_string }) => modelFromJson(String(json_string)),
  ),
};
