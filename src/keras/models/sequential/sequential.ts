import type * as tf from '@tensorflow/tfjs-core';
import type { DType } from '../../base/dtype.js';
import { KerasError, typeError, valueError } from '../../base/errors.js';
import { str, writeShape } from '../../base/repr.js';
import { serialize } from '../../base/serializable.js';
import { sameShape, type Shape } from '../../base/shape.js';
import type { Arguments, Parameter } from '../../base/signature.js';
import { isKerasTensor, type KerasTensor } from '../../graph/keras-tensor.js';
import type { Nested } from '../../graph/nested.js';
import { untraced } from '../../graph/tracing.js';
import { Layer } from '../../layers/base/layer.js';
import { typeName } from '../../layers/base/read-number.js';
import { isShape, type NestedShape } from '../../layers/base/shapes.js';
import { InputLayer } from '../../layers/input-layer.js';
import { Model } from '../model.js';
import { applyInTurn, inferInTurn } from './apply-in-turn.js';
import { Chain, chainLayers } from './chain.js';
import { sequentialFromConfig } from './from-config.js';

/**
 * Keras calls all layers again whenever one is added, which shows in the numbers of their uses. Beyond this many layers only
 * the new one is called: time would grow with the square of their number.
 */
const mostCalledAgain = 200;

/** A stack of layers, each called on what the one before gives. */
export class Sequential extends Model {
  static override readonly className: string = 'Sequential';
  static override readonly module = 'keras';
  static override readonly parameters: readonly Parameter[] = [
    { name: 'layers', default: null },
    { name: 'trainable', default: true },
    { name: 'name', default: null },
  ];
  static override readonly inherited: readonly Parameter[] = [];
  static readonly fromConfig = (config: Arguments): Sequential =>
    sequentialFromConfig(config, (name) => new Sequential({ layers: null, trainable: true, name }));

  /** What the layers give for the entrance, as soon as its shape is known. */
  #chain: Chain | null = null;
  readonly #byName = new Map<string, Layer>();

  constructor(args: Arguments) {
    super({ name: args.name, trainable: args.trainable });
    const layers = readLayers(args.layers);
    for (const layer of layers) this.#append(layer);
    if (layers.length > 0) this.#rebuild();
  }

  /** Puts a layer on top; the weights are made at once if the shape of its input is known. */
  add(layer: unknown): void {
    const former = this.#chain;
    const added = this.#append(layer);
    if (former === null || this.sublayers.length <= mostCalledAgain) this.#rebuild();
    else this.#extend(former, added);
  }

  /** Takes the last layer away and gives it back. @throws IndexError if there is none. */
  pop(): Layer {
    const last = this.layers.at(-1);
    if (last === undefined) throw new KerasError('IndexError', 'list index out of range');
    this.sublayers.pop();
    this.#byName.delete(last.name);
    this.#forget();
    if (this.sublayers.length > 0) this.#rebuild();
    return last;
  }

  override get layers(): readonly Layer[] {
    return super.layers.filter((layer, index) => index > 0 || !(layer instanceof InputLayer));
  }

  override get inputDType(): DType {
    const [first] = this.sublayers;
    return first instanceof InputLayer ? first.dtype : super.inputDType;
  }

  override get inputs(): readonly KerasTensor[] | undefined {
    return this.#chain?.network.inputs;
  }

  override get outputs(): readonly KerasTensor[] | undefined {
    return this.#chain?.network.outputs;
  }

  /** Keras makes the network inside again, which counts in the names of later models. @throws ValueError if it has been built for another shape. */
  override buildByHand(inputShape: NestedShape): void {
    const [entrance] = this.sublayers;
    if (this.built && entrance instanceof InputLayer && isShape(inputShape)) {
      this.#checkShape(entrance, inputShape);
      this.built = false;
    }
    super.buildByHand(inputShape);
  }

  #checkShape(entrance: InputLayer, inputShape: Shape): void {
    if (sameShape(entrance.shape, inputShape)) return;
    throw valueError(
      `Sequential model '${this.name}' has already been configured to use input shape ` +
        `${writeShape(entrance.shape)}. You cannot build it with input_shape ${writeShape(inputShape)}`,
    );
  }

  protected override build(inputShape: NestedShape): void {
    // Several inputs: the layers are simply called one after the other.
    if (!isShape(inputShape)) return;
    const [first] = this.sublayers;
    if (!(first instanceof Layer))
      throw valueError(
        `Sequential model ${this.name} cannot be built because it has no layers. Call \`model.add(layer)\`.`,
      );
    untraced(() => {
      this.#buildChain(inputShape, first);
    });
  }

  #buildChain(inputShape: Shape, first: Layer): void {
    const entrance = first instanceof InputLayer ? first : this.#addEntrance(inputShape, first);
    this.#checkShape(entrance, inputShape);
    const outputs = chainLayers(entrance.output, super.layers.slice(1));
    this.#chain = outputs === undefined ? null : new Chain(entrance, outputs);
  }

  protected override forward(args: Arguments): Nested<tf.Tensor> {
    return this.#chain === null
      ? applyInTurn(this.layers, args)
      : this.#chain.network.runInside(args);
  }

  protected override inferForward(args: Arguments): Nested<KerasTensor> {
    return this.#chain === null
      ? inferInTurn(this.layers, args)
      : this.#chain.network.inferInside(args);
  }

  override getConfig(): Arguments {
    const [first] = this.sublayers;
    return {
      ...super.getConfig(),
      layers: super.layers.map(serialize),
      ...(this.#chain !== null && first instanceof InputLayer
        ? { build_input_shape: first.shape }
        : {}),
    };
  }

  #append(given: unknown): Layer {
    const layer = layerOf(given);
    if (this.sublayers.length === 0 && layer.batchShape !== undefined)
      this.#append(new InputLayer({ batch_shape: layer.batchShape }));
    this.#check(layer);
    this.sublayers.push(layer);
    this.#byName.set(layer.name, layer);
    this.#forget();
    return layer;
  }

  #check(layer: Layer): void {
    const namesake = this.#byName.get(layer.name);
    if (namesake !== undefined && namesake !== layer)
      throw valueError(
        `All layers added to a Sequential model should have unique names. Name '${layer.name}' is already the name of a ` +
          'layer in this model. Update the `name` argument to pass a unique name.',
      );
    const [first] = this.sublayers;
    if (layer instanceof InputLayer && first instanceof InputLayer)
      throw valueError(
        `Sequential model '${this.name}' has already been configured to use input shape ${writeShape(first.shape)}. ` +
          'You cannot add a different Input layer to it.',
      );
  }

  #forget(): void {
    this.built = false;
    this.#chain = null;
  }

  #extend({ entrance, outputs }: Chain, added: Layer): void {
    const longer = this.inScope(() => chainLayers(outputs as KerasTensor, [added]));
    this.#chain = longer === undefined ? null : new Chain(entrance, longer);
    this.built = longer !== undefined;
  }

  #rebuild(): void {
    this.#forget();
    const [first] = this.sublayers;
    const shape = first instanceof InputLayer ? first.shape : shapeOf(first);
    if (shape !== undefined && this.sublayers.length > 1) this.buildByHand(shape);
  }

  #addEntrance(shape: Shape, first: Layer): InputLayer {
    const entrance = new InputLayer({ batch_shape: shape, dtype: first.dtype });
    this.sublayers.unshift(entrance);
    this.#byName.set(entrance.name, entrance);
    return entrance;
  }
}

function readLayers(layers: unknown): readonly unknown[] {
  if (Array.isArray(layers)) return layers;
  if (typeof layers === 'string') return Array.from(layers);
  if (layers === null || layers === undefined) return [];
  throw typeError(
    `'${typeName(layers)}' object is not iterable: \`layers\` of Sequential is a list of layers`,
  );
}

/** A layer, or the layer of a tensor that `Input` has given. */
function layerOf(given: unknown): Layer {
  const origin = isKerasTensor(given) ? given.history?.node.operation : undefined;
  if (origin instanceof InputLayer) return origin;
  if (given instanceof Layer) return given;
  throw valueError(
    `Only instances of \`keras.Layer\` can be added to a Sequential model. Received: ${str(given)} (of type <class '${typeName(given)}'>)`,
  );
}

/** A model as first layer may know its input shape. */
function shapeOf(first: unknown): Shape | undefined {
  const shape = first instanceof Model ? first.inputShape : undefined;
  return isShape(shape) ? shape : undefined;
}
