import * as tf from '@tensorflow/tfjs-core';
import { toFloat } from '../base/engine-tensor.js';
import { KerasError } from '../base/errors.js';
import { isNumber } from '../base/float.js';
import { isTruthy } from '../base/is-truthy.js';
import { repr } from '../base/repr.js';
import { session } from '../base/session.js';
import type { Arguments, Parameter } from '../base/signature.js';
import { layerParameters } from './base/layer-options.js';
import { oneShape, type NestedShape } from './base/shapes.js';
import { broadcastShape, positiveAxes, readAxes } from './normalization/axes.js';
import { moments, standardize } from './normalization/moments.js';
import {
  penaltyParameters,
  ScaleAndShiftLayer,
  scaleParameters,
} from './normalization/scale-and-shift.js';

/** Normalizes each sample along some axes, by its own mean and variance (Ba et al., 2016). */
export class LayerNormalization extends ScaleAndShiftLayer {
  static override readonly className = 'LayerNormalization';
  static override readonly parameters: readonly Parameter[] = [
    { name: 'axis', default: -1 },
    { name: 'epsilon', default: 0.001 },
    ...scaleParameters,
    ...penaltyParameters,
  ];
  static override readonly inherited: readonly Parameter[] = [
    ...layerParameters,
    { name: 'rms_scaling' },
  ];
  readonly #epsilon: unknown;
  readonly #rmsScaling: boolean;
  #axis: number | readonly number[];

  /** @throws TypeError unless `axis` is an integer or some of them. */
  constructor(args: Arguments) {
    super(args);
    this.#axis = readAxes(args.axis, 'LayerNormalization');
    this.#epsilon = args.epsilon;
    this.#rmsScaling = isTruthy(args.rms_scaling);
    if (this.#rmsScaling)
      session().warn(
        'You passed `rms_scaling=True`, which is deprecated: it scales by the variance, not by the root mean square. ' +
          'Use `keras.layers.RMSNormalization` instead.',
      );
  }

  protected override build(inputShape: NestedShape): void {
    const shape = oneShape(inputShape);
    // A built layer is saved with a list.
    this.#axis = [this.#axis].flat().toSorted((a, b) => a - b);
    const sizes = positiveAxes(this.#axis, shape, this.name).map((axis) => shape[axis] ?? null);
    const { beta, gamma } = this.recipes;
    if (isTruthy(this.scale) || this.#rmsScaling)
      this.gamma = this.addWeight({ name: 'gamma', shape: sizes, ...gamma });
    if (isTruthy(this.center) && !this.#rmsScaling)
      this.beta = this.addWeight({ name: 'beta', shape: sizes, ...beta });
  }

  protected override forward({ inputs }: Arguments): tf.Tensor {
    const x = toFloat(inputs as tf.Tensor);
    const axes = positiveAxes([this.#axis].flat(), x.shape, this.name).toSorted((a, b) => a - b);
    const found = moments(x, axes, true);
    const spread = (weight: tf.Tensor | undefined): tf.Tensor | null =>
      weight === undefined ? null : tf.reshape(weight, broadcastShape(x.shape, axes));
    const gamma = spread(this.gamma?.value);
    const epsilon = readEpsilon(this.#epsilon, this.name);
    if (this.#rmsScaling) {
      const scaled = tf.mul(x, tf.rsqrt(tf.add(found.variance, epsilon)));
      return gamma === null ? scaled : tf.mul(scaled, gamma);
    }
    return standardize(x, found, { gamma, beta: spread(this.beta?.value), epsilon });
  }

  override getConfig(): Arguments {
    return {
      ...super.getConfig(),
      axis: this.#axis,
      epsilon: this.#epsilon,
      center: this.center,
      scale: this.scale,
      rms_scaling: this.#rmsScaling,
      ...this.scaleConfig(),
    };
  }
}

/** None stands for the backend's. @throws InvalidArgumentError, as TensorFlow in the call, for what is no number. */
function readEpsilon(epsilon: unknown, layer: string): number {
  if (epsilon === null) return session().epsilon;
  if (isNumber(epsilon) || typeof epsilon === 'boolean') return Number(epsilon);
  throw new KerasError(
    'InvalidArgumentError',
    `Layer '${layer}': \`epsilon\` must be a number. Received: epsilon=${repr(epsilon)}`,
  );
}
