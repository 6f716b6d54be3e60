import { isTruthy } from '../../base/is-truthy.js';
import type { Arguments, Parameter } from '../../base/signature.js';
import type { Shape } from '../../base/shape.js';
import type { Variable } from '../../base/variable.js';
import { ShapeKeepingLayer } from '../base/shape-keeping-layer.js';
import {
  readRecipe,
  saveConstraints,
  saveInitializers,
  saveRegularizers,
  type WeightRecipe,
} from '../base/weight-recipe.js';

/** The parameters of what is learnt. */
export const scaleParameters: readonly Parameter[] = [
  { name: 'center', default: true },
  { name: 'scale', default: true },
  { name: 'beta_initializer', default: 'zeros' },
  { name: 'gamma_initializer', default: 'ones' },
];

/** The parameters of what is learnt, further ones. */
export const penaltyParameters: readonly Parameter[] = [
  { name: 'beta_regularizer', default: null },
  { name: 'gamma_regularizer', default: null },
  { name: 'beta_constraint', default: null },
  { name: 'gamma_constraint', default: null },
];

/** A layer that brings numbers to mean 0 and variance 1, then multiplies by gamma and adds beta, which it learns. */
export abstract class ScaleAndShiftLayer extends ShapeKeepingLayer {
  gamma: Variable | undefined;
  beta: Variable | undefined;
  /** Both as they were given: what Python takes for true counts. */
  protected readonly center: unknown;
  protected readonly scale: unknown;
  protected readonly recipes: { readonly beta: WeightRecipe; readonly gamma: WeightRecipe };

  constructor(args: Arguments) {
    super(args);
    this.center = args.center;
    this.scale = args.scale;
    this.recipes = { beta: readRecipe(args, 'beta'), gamma: readRecipe(args, 'gamma') };
  }

  /** Makes gamma and beta, as far as the layer has them. */
  protected addScaleAndShift(shape: Shape): void {
    const { beta, gamma } = this.recipes;
    if (isTruthy(this.scale)) this.gamma = this.addWeight({ name: 'gamma', shape, ...gamma });
    if (isTruthy(this.center)) this.beta = this.addWeight({ name: 'beta', shape, ...beta });
  }

  /** The part of the configuration about gamma and beta, in Keras' order; `between` stands after the initializers. */
  protected scaleConfig(between: Arguments = {}): Arguments {
    return {
      ...saveInitializers(this.recipes),
      ...between,
      ...saveRegularizers(this.recipes),
      ...saveConstraints(this.recipes),
    };
  }
}
