import * as tf from '@tensorflow/tfjs-core';
import { toFloat } from '../base/engine-tensor.js';
import { KerasError, typeError } from '../base/errors.js';
import { isInt } from '../base/float.js';
import { repr } from '../base/repr.js';
import type { Arguments, Parameter } from '../base/signature.js';
import { valueOf, type Variable } from '../base/variable.js';
import { oneShape, type NestedShape } from './base/shapes.js';
import { ShapeKeepingLayer } from './base/shape-keeping-layer.js';
import {
  readRecipe,
  saveConstraints,
  saveInitializers,
  saveRegularizers,
  type WeightRecipe,
} from './base/weight-recipe.js';

/** x above 0, below a slope that is learnt for each place, or shared along some axes. */
export class PReLU extends ShapeKeepingLayer {
  static override readonly className = 'PReLU';
  static override readonly parameters: readonly Parameter[] = [
    { name: 'alpha_initializer', default: 'Zeros' },
    { name: 'alpha_regularizer', default: null },
    { name: 'alpha_constraint', default: null },
    { name: 'shared_axes', default: null },
  ];
  alpha: Variable | undefined;
  /** As it was given: what is no axis fails when the layer is built. */
  readonly #sharedAxes: unknown;
  readonly #recipes: { readonly alpha: WeightRecipe };

  constructor(args: Arguments) {
    super(args);
    this.#recipes = { alpha: readRecipe(args, 'alpha') };
    const { shared_axes: axes } = args;
    this.#sharedAxes = axes === null || Array.isArray(axes) ? axes : [axes];
  }

  protected override build(inputShape: NestedShape): void {
    const shape = oneShape(inputShape);
    const shared = this.#readAxes();
    const sizes = [...shape.slice(1)];
    for (const axis of shared) {
      if (axis < 1 - sizes.length || axis > sizes.length)
        throw new KerasError(
          'IndexError',
          `PReLU layer '${this.name}': shared_axes=${String(axis)} is out of range for an input of rank ${shape.length}.`,
        );
      sizes.splice(axis - 1, 1, 1);
    }
    this.alpha = this.addWeight({ name: 'alpha', shape: sizes, ...this.#recipes.alpha });
    const fixed = shape.map((size, axis) => [axis, size] as const).slice(1);
    this.inputSpec = {
      ndim: shape.length,
      axes: Object.fromEntries(
        shared.length === 0 ? [] : fixed.filter(([axis]) => !shared.includes(axis)),
      ),
    };
  }

  #readAxes(): readonly number[] {
    const axes = this.#sharedAxes ?? [];
    if (Array.isArray(axes) && axes.every(isInt)) return axes;
    throw typeError(
      `PReLU layer '${this.name}': \`shared_axes\` must be a list of integers. Received: shared_axes=${repr(axes)}`,
    );
  }

  /** Composed of two relus, as in Keras: at 0 the derivative is 0. */
  protected override forward({ inputs }: Arguments): tf.Tensor {
    const x = toFloat(inputs as tf.Tensor);
    return tf.sub(tf.relu(x), tf.mul(valueOf(this.alpha), tf.relu(tf.neg(x))));
  }

  override getConfig(): Arguments {
    return {
      ...super.getConfig(),
      ...saveInitializers(this.#recipes),
      ...saveRegularizers(this.#recipes),
      ...saveConstraints(this.#recipes),
      shared_axes: this.#sharedAxes,
    };
  }
}
