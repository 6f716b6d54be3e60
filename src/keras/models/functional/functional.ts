import type * as tf from '@tensorflow/tfjs-core';
import { valueError } from '../../base/errors.js';
import { writeShape } from '../../base/repr.js';
import { sameShape } from '../../base/shape.js';
import type { Arguments, Parameter } from '../../base/signature.js';
import { mapGraph, type GraphMap } from '../../graph/graph-map.js';
import { isKerasTensor, KerasTensor, type Vertex } from '../../graph/keras-tensor.js';
import { flatten, mapLeaves, packAs, type Nested } from '../../graph/nested.js';
import { Operation } from '../../graph/operation.js';
import { runGraph, type Values } from '../../graph/run-graph.js';
import { setMasks } from '../../layers/base/masks.js';
import { Layer } from '../../layers/base/layer.js';
import { isTensor } from '../../layers/base/shapes.js';
import { Model } from '../model.js';
import { cloneBetween } from './clone-between.js';
import { functionalFromConfig } from './from-config.js';
import { checkReached } from './check-reached.js';
import { inputSpecs } from './input-specs.js';
import { readTensors, requireSome } from './read-tensors.js';
import { standardizeInputs } from './standardize-inputs.js';
import { functionalConfig } from './to-config.js';

/** A model that is given by symbolic inputs and the outputs made from them: `keras.Model(inputs, outputs)`. */
export class Functional extends Model {
  static override readonly className: string = 'Functional';
  static override readonly module = 'keras.src.models.functional';
  static readonly registeredName: string = 'Functional';
  static override readonly parameters: readonly Parameter[] = [
    { name: 'inputs' },
    { name: 'outputs' },
    { name: 'name', default: null },
  ];
  static override readonly inherited: readonly Parameter[] = [{ name: 'trainable' }];
  static readonly fromConfig = (config: Arguments): Functional =>
    new Functional(functionalFromConfig(config));

  override readonly convertsArguments = false;
  override readonly inputs: readonly KerasTensor[];
  override readonly outputs: readonly KerasTensor[];
  /** The inputs and outputs as the program gave them: one, a list or a dictionary. */
  readonly input: unknown;
  readonly output: unknown;
  readonly graph: GraphMap;

  constructor(args: Arguments) {
    const given = readTensors(args);
    // The layers keep what they are: they are no part of it yet.
    super({ name: args.name, trainable: args.trainable });
    const { inputs, outputs } = given.intermediate ? cloneBetween(given) : given;
    this.input = inputs;
    this.output = outputs;
    this.inputs = flatten(inputs).filter(isKerasTensor);
    this.outputs = flatten(outputs).filter(isKerasTensor);
    requireSome(this, args);
    this.graph = mapGraph(this.inputs, this.outputs);
    checkReached(this.graph, this.inputs, outputs);
    for (const operation of this.graph.operations)
      if (operation instanceof Layer) this.sublayers.push(operation);
    this.inputSpec = inputSpecs(inputs);
    this.buildConfig = { input_shape: null };
    this.built = true;
  }

  override get operations(): readonly Vertex[] {
    return this.graph.operations;
  }

  protected override forward(args: Arguments): Nested<tf.Tensor> {
    return this.runInside(args);
  }

  /** The call itself, inside that of another model. */
  runInside({ inputs, training, mask }: Arguments): Nested<tf.Tensor> {
    const given = standardizeInputs(this.input, inputs);
    if (mask !== null) setMasks(given, mask);
    const context = typeof training === 'boolean' ? { training } : {};
    const values = runGraph(this.graph, this.inputs, given, (operation, args) =>
      operation instanceof Layer
        ? operation.call(args.positional, { ...args.keywords, ...context })
        : operation.call(args.positional, args.keywords),
    );
    const outputs = this.#pick(values);
    return (
      Array.isArray(outputs) && outputs.length === 1 ? outputs[0] : outputs
    ) as Nested<tf.Tensor>;
  }

  protected override inferForward(args: Arguments): Nested<KerasTensor> {
    return this.inferInside(args);
  }

  /** What the call gives, by shape and type. */
  inferInside({ inputs }: Arguments): Nested<KerasTensor> {
    const given = flatten(inputs).map((leaf) => (isTensor(leaf) ? leaf : null));
    this.#checkShapes(given);
    if (given.every((tensor, index) => hasShape(tensor, this.inputs[index])))
      return mapLeaves(this.output, copy) as Nested<KerasTensor>;
    const values = runGraph(this.graph, this.inputs, given, (operation, args) =>
      operation instanceof Operation ? operation.inferOutputs(args) : null,
    );
    return this.#pick(values) as Nested<KerasTensor>;
  }

  #pick(values: Values): unknown {
    return packAs(
      this.output,
      this.outputs.map((output) => values.get(output)),
    );
  }

  #checkShapes(given: readonly ({ readonly shape: readonly (number | null)[] } | null)[]): void {
    given.forEach((tensor, index) => {
      const reference = this.inputs[index];
      if (tensor === null || reference === undefined) return;
      const fits =
        tensor.shape.length === reference.shape.length &&
        tensor.shape.every((size, axis) => {
          const wanted = reference.shape[axis] ?? null;
          return size === null || wanted === null || size === wanted;
        });
      if (fits) return;
      throw valueError(
        `${this.className} was passed incompatible inputs. For input '${reference.name}', expected shape ` +
          `${writeShape(reference.shape)}, but received instead a tensor with shape ${writeShape(tensor.shape)}.`,
      );
    });
  }

  override getConfig(): Arguments {
    return functionalConfig(this);
  }
}

const hasShape = (
  tensor: { readonly shape: readonly (number | null)[] } | null,
  reference: KerasTensor | undefined,
): boolean =>
  tensor !== null && reference !== undefined && sameShape(tensor.shape, reference.shape);

const copy = (leaf: unknown): unknown =>
  isKerasTensor(leaf) ? new KerasTensor(leaf.shape, leaf.dtype) : leaf;
