import type * as tf from '@tensorflow/tfjs-core';
import type { Activation } from '../activations/activation.js';
import { getActivation } from '../activations/get.js';
import { toFloat } from '../base/engine-tensor.js';
import { typeError, valueError } from '../base/errors.js';
import { isInt } from '../base/float.js';
import { repr } from '../base/repr.js';
import { serialize } from '../base/serializable.js';
import type { Shape } from '../base/shape.js';
import type { Arguments, Parameter } from '../base/signature.js';
import { valueOf, type Variable } from '../base/variable.js';
import type { FanAxes } from '../initializers/fans.js';
import type { Initializer } from '../initializers/initializer.js';
import { ScaledInitializer } from '../initializers/variance-scaling.js';
import { addAsBias } from '../tensors/add-as-bias.js';
import { layerOf } from './base/activation-layer.js';
import { Layer } from './base/layer.js';
import { oneShape, type NestedShape } from './base/shapes.js';
import {
  readRecipe,
  saveConstraints,
  saveInitializers,
  saveRegularizers,
  type WeightRecipe,
} from './base/weight-recipe.js';
import { contract } from './einsum/contract.js';
import { parseEquation } from './einsum/equation.js';
import { findWeightShapes, type WeightShapes } from './einsum/weight-shapes.js';

/** A dense layer that multiplies along the axes that an equation such as `abc,cd->abd` names. */
export class EinsumDense extends Layer {
  static override readonly className = 'EinsumDense';
  static override readonly parameters: readonly Parameter[] = [
    { name: 'equation' },
    { name: 'output_shape' },
    { name: 'activation', default: null },
    { name: 'bias_axes', default: null },
    { name: 'kernel_initializer', default: 'glorot_uniform' },
    { name: 'bias_initializer', default: 'zeros' },
    { name: 'kernel_regularizer', default: null },
    { name: 'bias_regularizer', default: null },
    { name: 'kernel_constraint', default: null },
    { name: 'bias_constraint', default: null },
    { name: 'quantization_config', default: null },
  ];
  override inputSpec: Layer['inputSpec'] = null;
  readonly activation: Activation;
  kernel: Variable | undefined;
  bias: Variable | undefined;
  readonly #equation: unknown;
  readonly #outputShape: Shape;
  readonly #biasAxes: string | null;
  readonly #recipes: { readonly kernel: WeightRecipe; readonly bias: WeightRecipe };

  constructor(args: Arguments) {
    super(args);
    this.#equation = args.equation;
    this.#outputShape = readOutputShape(args.output_shape);
    this.#biasAxes = typeof args.bias_axes === 'string' ? args.bias_axes : null;
    this.activation = getActivation(args.activation);
    const activationLayer = layerOf(this.activation);
    if (activationLayer !== undefined) this.track(activationLayer);
    this.#recipes = { kernel: readRecipe(args, 'kernel'), bias: readRecipe(args, 'bias') };
  }

  protected override build(inputShape: NestedShape): void {
    const shape = oneShape(inputShape);
    const { kernel, bias, axes } = this.#shapesFor(shape);
    const recipe = this.#recipes.kernel;
    this.kernel = this.addWeight({
      name: 'kernel',
      shape: kernel,
      ...recipe,
      initializer: withAxes(recipe.initializer, axes),
    });
    if (bias !== null)
      this.bias = this.addWeight({ name: 'bias', shape: bias, ...this.#recipes.bias });
    this.inputSpec = { ndim: shape.length };
  }

  override computeOutputShape(inputShape: NestedShape): NestedShape {
    return this.#shapesFor(oneShape(inputShape)).output;
  }

  #shapesFor(inputShape: Shape): WeightShapes {
    return findWeightShapes(parseEquation(this.#equation), {
      inputShape,
      outputShape: this.#outputShape,
      biasAxes: this.#biasAxes,
    });
  }

  protected override forward({ inputs }: Arguments): tf.Tensor {
    const x = toFloat(inputs as tf.Tensor);
    const product = contract(parseEquation(this.#equation), x, valueOf(this.kernel));
    const sum = this.bias === undefined ? product : addAsBias(product, this.bias.value, false);
    return this.activation.run(sum);
  }

  override getConfig(): Arguments {
    const { activityRegularizer } = this;
    return {
      ...super.getConfig(),
      output_shape: this.#outputShape,
      equation: this.#equation,
      activation: this.activation.save(),
      bias_axes: this.#biasAxes,
      ...saveInitializers(this.#recipes),
      ...saveRegularizers(this.#recipes),
      activity_regularizer: activityRegularizer && serialize(activityRegularizer),
      ...saveConstraints(this.#recipes),
      quantization_config: null,
    };
  }
}

/** The kernel's axes are not in the usual order: the initializer is told which are inputs. */
const withAxes = (initializer: Initializer, axes: FanAxes): Initializer =>
  initializer instanceof ScaledInitializer && initializer.fanAxes === null
    ? initializer.withAxes(axes)
    : initializer;

/** @throws TypeError for what is neither a size nor a list, ValueError for a list of anything but sizes. */
function readOutputShape(given: unknown): Shape {
  if (isInt(given)) return [given];
  const message = `EinsumDense: \`output_shape\` must be a list of sizes. Received: output_shape=${repr(given)}`;
  if (!Array.isArray(given) && typeof given !== 'string') throw typeError(message);
  if (Array.isArray(given) && given.every((size) => size === null || isInt(size)))
    return given as Shape;
  throw valueError(message);
}
