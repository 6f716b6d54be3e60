import * as tf from '@tensorflow/tfjs-core';
import type { Activation } from '../activations/activation.js';
import { getActivation } from '../activations/get.js';
import { toFloat } from '../base/engine-tensor.js';
import { valueError } from '../base/errors.js';
import { wholeOf } from '../base/float.js';
import { isTruthy } from '../base/is-truthy.js';
import { str } from '../base/repr.js';
import { sizeOf } from '../base/shape.js';
import type { Arguments, Parameter } from '../base/signature.js';
import { valueOf, type Variable } from '../base/variable.js';
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

/** `activation(inputs · kernel + bias)` along the last axis. Shapes: (…, d) to (…, units). */
export class Dense extends Layer {
  static override readonly className = 'Dense';
  static override readonly parameters: readonly Parameter[] = [
    { name: 'units' },
    { name: 'activation', default: null },
    { name: 'use_bias', default: true },
    { name: 'kernel_initializer', default: 'glorot_uniform' },
    { name: 'bias_initializer', default: 'zeros' },
    { name: 'kernel_regularizer', default: null },
    { name: 'bias_regularizer', default: null },
    { name: 'activity_regularizer', default: null },
    { name: 'kernel_constraint', default: null },
    { name: 'bias_constraint', default: null },
    { name: 'quantization_config', default: null },
  ];
  override readonly supportsMasking = true;
  override inputSpec: Layer['inputSpec'] = { minNdim: 2 };
  readonly units: number;
  readonly activation: Activation;
  /** As it was given: what Python takes for true counts. */
  readonly useBias: unknown;
  kernel: Variable | undefined;
  bias: Variable | undefined;
  readonly #recipes: { readonly kernel: WeightRecipe; readonly bias: WeightRecipe };

  constructor(args: Arguments) {
    // A layer that is refused has taken no name.
    const units = readUnits(args.units);
    super(args);
    this.units = units;
    this.activation = getActivation(args.activation);
    const activationLayer = layerOf(this.activation);
    if (activationLayer !== undefined) this.track(activationLayer);
    this.useBias = args.use_bias;
    this.#recipes = { kernel: readRecipe(args, 'kernel'), bias: readRecipe(args, 'bias') };
  }

  protected override build(inputShape: NestedShape): void {
    const size = oneShape(inputShape).at(-1) ?? null;
    const { kernel, bias } = this.#recipes;
    this.kernel = this.addWeight({ name: 'kernel', shape: [size, this.units], ...kernel });
    if (isTruthy(this.useBias))
      this.bias = this.addWeight({ name: 'bias', shape: [this.units], ...bias });
    this.inputSpec = { minNdim: 2, axes: { [-1]: size } };
  }

  override computeOutputShape(inputShape: NestedShape): NestedShape {
    return [...oneShape(inputShape).slice(0, -1), this.units];
  }

  protected override forward({ inputs }: Arguments): tf.Tensor {
    const x = inputs as tf.Tensor;
    const kernel = valueOf(this.kernel);
    const width = x.shape.at(-1) ?? 1;
    const rows = tf.reshape(x, [sizeOf(x.shape.slice(0, -1)), width]);
    const product = tf.matMul(toFloat(rows), kernel);
    const sum = this.bias === undefined ? product : tf.add(product, this.bias.value);
    return this.activation.run(tf.reshape(sum, [...x.shape.slice(0, -1), this.units]));
  }

  override getConfig(): Arguments {
    return {
      ...super.getConfig(),
      units: this.units,
      activation: this.activation.save(),
      use_bias: this.useBias,
      ...saveInitializers(this.#recipes),
      ...saveRegularizers(this.#recipes),
      ...saveConstraints(this.#recipes),
      quantization_config: null,
    };
  }
}

function readUnits(units: unknown): number {
  const size = wholeOf(units) ?? 0;
  if (size > 0) return size;
  throw valueError(
    `Received an invalid value for \`units\`, expected a positive integer. Received: units=${str(units)}`,
  );
}
