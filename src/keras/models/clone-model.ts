import { construct } from '../base/construct.js';
import { valueError } from '../base/errors.js';
import { repr } from '../base/repr.js';
import { classOf, type Configured } from '../base/serializable.js';
import type { Arguments } from '../base/signature.js';
import { isKerasTensor, type KerasTensor, type Vertex } from '../graph/keras-tensor.js';
import { flatten, mapLeaves, packAs } from '../graph/nested.js';
import { runGraph } from '../graph/run-graph.js';
import { input, InputLayer } from '../layers/input-layer.js';
import { Functional } from './functional/functional.js';
import type { Model } from './model.js';
import { Sequential } from './sequential/sequential.js';

/** How a model is to be cloned. */
export interface CloneOptions {
  /** Symbolic tensors to build the clone upon, in the structure of the model's inputs; new ones if they are left out. */
  readonly inputTensors?: unknown;
  /** Gives the copy of a layer; one made of its configuration if it is left out. */
  readonly cloneFunction?: ((layer: Vertex) => Vertex) | null;
  /** Calls a copied layer; for functional models only. */
  readonly callFunction?:
    ((layer: Vertex, positional: readonly unknown[], keywords: Arguments) => unknown) | null;
  /** Whether models inside are cloned layer by layer as well. */
  readonly recursive?: boolean;
}

/**
 * `keras.models.clone_model`: the same layers with weights of their own.
 * @throws ValueError for options that the kind of model does not have.
 */
export function cloneModel(model: Model, options: CloneOptions = {}): Model {
  const clone = cloneWith(model, options, new Map());
  clone.compileFromConfig(model.compileConfig);
  return clone;
}

function cloneWith(model: Model, options: CloneOptions, copies: Map<Vertex, Vertex>): Model {
  const copyOf = (layer: Vertex): Vertex => {
    const known = copies.get(layer);
    if (known !== undefined) return known;
    const copy = copyVertex(layer, options, copies);
    copies.set(layer, copy);
    return copy;
  };
  if (model instanceof Sequential) return cloneSequential(model, options, copyOf);
  if (model instanceof Functional) return cloneFunctional(model, options, copyOf);
  const { cloneFunction, inputTensors, callFunction } = options;
  if (cloneFunction ?? inputTensors ?? callFunction)
    throw valueError(
      'Arguments `clone_function`, `call_function` and `input_tensors` are only supported for Sequential models or ' +
        `Functional models. Received model of type '${model.className}'.`,
    );
  return fromConfig(model) as Model;
}

function copyVertex(layer: Vertex, options: CloneOptions, copies: Map<Vertex, Vertex>): Vertex {
  const inner = layer instanceof Sequential || layer instanceof Functional;
  if (options.recursive === true && inner) {
    const { cloneFunction = null, callFunction = null } = options;
    return layer instanceof Sequential
      ? cloneWith(layer, { cloneFunction, recursive: true }, copies)
      : cloneWith(layer, { cloneFunction, callFunction, recursive: true }, copies);
  }
  return options.cloneFunction?.(layer) ?? (fromConfig(layer) as Vertex);
}

/** An object of the same class and configuration, not built. */
function fromConfig(object: Configured): unknown {
  const made = classOf(object);
  const config = object.getConfig();
  return object.remake?.(config) ?? made.fromConfig?.(config) ?? construct(made, [], config);
}

function cloneSequential(
  model: Sequential,
  { inputTensors, callFunction }: CloneOptions,
  copyOf: (layer: Vertex) => Vertex,
): Sequential {
  if (callFunction)
    throw valueError(
      '`call_function` argument is not supported with Sequential models. In a Sequential model, layers are not called ' +
        'at model-construction time (they are merely listed). Use `call_function` with Functional models only.',
    );
  const copies = model.layers.map(copyOf);
  const [first] = model.sublayers;
  const entrance = first instanceof InputLayer ? first : undefined;
  const given =
    inputTensors === undefined || inputTensors === null ? undefined : onlyTensor(inputTensors);
  const start = given ?? (entrance && newInput(entrance.shape, entrance.dtype, entrance.name));
  return new Sequential({
    layers: start === undefined ? copies : [start, ...copies],
    name: model.name,
    trainable: model.trainable,
  });
}

function onlyTensor(given: unknown): KerasTensor {
  const [only, ...others] = flatten(given);
  if (others.length > 0) throw valueError('Argument `input_tensors` must contain a single tensor.');
  if (isKerasTensor(only)) return input([], { tensor: only });
  throw valueError(
    `Argument \`input_tensors\` must be a KerasTensor. Received invalid value: input_tensors=${repr(given)}`,
  );
}

const newInput = (shape: KerasTensor['shape'], dtype: string, name: string): KerasTensor =>
  input([], { batch_shape: shape, dtype, name });

function cloneFunctional(
  model: Functional,
  { inputTensors, callFunction }: CloneOptions,
  copyOf: (layer: Vertex) => Vertex,
): Functional {
  const inputs = inputTensors ?? mapLeaves(model.input, copyInput);
  const given = flatten(inputs);
  if (given.length !== model.inputs.length || !given.every(isKerasTensor))
    throw valueError(
      `All entries in \`input_tensors\` must be KerasTensors, as many as the model has inputs. Received invalid values: inputs_tensors=${repr(inputs)}`,
    );
  const values = runGraph(model.graph, model.inputs, given, (operation, args) => {
    const copy = copyOf(operation);
    return (
      callFunction?.(copy, args.positional, args.keywords) ??
      copy.call(args.positional, args.keywords)
    );
  });
  const outputs = packAs(
    model.output,
    model.outputs.map((output) => values.get(output)),
  );
  return new Functional({ inputs, outputs, name: model.name });
}

const copyInput = (leaf: unknown): unknown =>
  isKerasTensor(leaf) ? newInput(leaf.shape, leaf.dtype, leaf.name) : leaf;
