import type * as tf from '@tensorflow/tfjs-core';
import { valueError } from '../base/errors.js';
import { repr } from '../base/repr.js';
import { session } from '../base/session.js';
import type { Shape } from '../base/shape.js';
import type { Arguments, Parameter } from '../base/signature.js';
import type { KerasTensor, Vertex } from '../graph/keras-tensor.js';
import type { Nested } from '../graph/nested.js';
import { Layer } from '../layers/base/layer.js';
import type { CustomSteps } from '../training/custom-steps.js';
import type { SavingChoice, TrainableModel } from '../training/trainable-model.js';
import { Trainer } from '../training/trainer.js';
import type { CompileSlot } from './compile-slot.js';
import { saveModel } from './saving/save-model.js';
import { layoutOf } from './saving/layout-of.js';

/** What is asked of `get_layer`. */
export interface LayerChoice {
  readonly name?: string | null;
  readonly index?: number | null;
}

/** Base of all models: a layer that knows the layers in it, and that can be trained, described and saved. */
export abstract class Model extends Layer implements TrainableModel {
  override readonly callParameters: readonly Parameter[] = [
    { name: 'inputs' },
    { name: 'training', default: null },
    { name: 'mask', default: null },
  ];
  /** How it was compiled; null as long as it was not. */
  compiled: CompileSlot | null = null;

  override get worksByParts(): boolean {
    return true;
  }

  /** A program's own steps of training, where it has derived the model and written some. */
  get customSteps(): CustomSteps | null {
    return null;
  }

  /** `model.layers`. */
  get layers(): readonly Layer[] {
    return this.sublayers.filter((layer) => layer instanceof Layer);
  }

  /** What its summary lists: the layers, and the operations of a functional model. */
  get operations(): readonly Vertex[] {
    return this.layers;
  }

  /** The symbolic inputs and outputs, flat; undefined as long as the model does not know them. */
  abstract readonly inputs: readonly KerasTensor[] | undefined;
  abstract readonly outputs: readonly KerasTensor[] | undefined;

  get inputNames(): readonly string[] | undefined {
    return this.inputs?.map(({ name }) => name);
  }

  /** The names of the operations that give the outputs. */
  get outputNames(): readonly string[] | undefined {
    return this.outputs?.map(({ history, name }) => history?.node.operation.name ?? name);
  }

  /** `model.input_shape`: a single shape if there is one input only. */
  get inputShape(): Shape | readonly Shape[] | undefined {
    return oneOrAll(this.inputs);
  }

  get outputShape(): Shape | readonly Shape[] | undefined {
    return oneOrAll(this.outputs);
  }

  /** `get_compile_config()`; empty as long as it was not compiled. */
  get compileConfig(): Arguments {
    return this.compiled?.config ?? {};
  }

  /** Compiles it as a saved model was compiled; one that never was has an empty configuration. */
  compileFromConfig(config: Arguments): void {
    if (Object.keys(config).length > 0) new Trainer(this).compileFromConfig(config);
  }

  /** Saves it in a file of the session. Without its optimizer, a file of the old format does not say how it was compiled. */
  save(path: string, { isWeightsOnly, withOptimizer }: SavingChoice): void {
    const layout = layoutOf(path, isWeightsOnly);
    const optimizer = withOptimizer ? (this.compiled?.optimizerVariables ?? null) : null;
    const isCompiled = this.compiled !== null && (withOptimizer || layout !== 'h5');
    const bytes = saveModel(this, { layout, isWeightsOnly, optimizer, isCompiled });
    session().files.set(path, { kind: 'model', layout, bytes });
  }

  /** `model(inputs, training=…)` on tensors: builds the model if it was not. */
  run(inputs: Nested<tf.Tensor>, training: boolean): Nested<tf.Tensor> {
    return this.call([inputs], { training }) as Nested<tf.Tensor>;
  }

  /** `get_layer`. @throws ValueError if there is no such layer, or both a name and an index are given. */
  getLayer({ name = null, index = null }: LayerChoice): Layer {
    if (name !== null && index !== null)
      throw valueError(
        `Provide only a layer name or a layer index. Received: index=${index}, name=${name}.`,
      );
    if (index !== null) return this.#layerAt(index);
    if (name === null)
      throw valueError('Provide either a layer name or layer index at `get_layer`.');
    const found = this.layers.find((layer) => layer.name === name);
    if (found !== undefined) return found;
    const existing = repr(this.layers.map((layer) => layer.name));
    throw valueError(`No such layer: ${name}. Existing layers are: ${existing}.`);
  }

  /** A negative index counts from the end, as in a Python list. */
  #layerAt(index: number): Layer {
    const found = this.layers.at(index);
    if (found !== undefined) return found;
    throw valueError(
      `Was asked to retrieve layer at index ${index} but model only has ${this.layers.length} layers.`,
    );
  }

  override dispose(): void {
    this.compiled?.dispose();
    this.compiled = null;
    super.dispose();
  }
}

function oneOrAll(
  tensors: readonly KerasTensor[] | undefined,
): Shape | readonly Shape[] | undefined {
  const shapes = tensors?.map(({ shape }) => shape);
  return shapes?.length === 1 ? shapes[0] : shapes;
}
