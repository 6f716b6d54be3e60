import * as tf from '@tensorflow/tfjs-core';
import { toFloat } from '../base/engine-tensor.js';
import { checkBroadcast } from '../base/shape-errors.js';
import type { Arguments, Parameter } from '../base/signature.js';
import { valueOf, type Variable } from '../base/variable.js';
import { Layer } from './base/layer.js';
import { oneShape, type NestedShape } from './base/shapes.js';
import { positiveAxes, readAxes } from './normalization/axes.js';

/** Divides by the root of the mean square along some axes, and multiplies by a scale that is learnt (Zhang and Sennrich, 2019). */
export class RMSNormalization extends Layer {
  static override readonly className = 'RMSNormalization';
  static override readonly parameters: readonly Parameter[] = [
    { name: 'axis', default: -1 },
    { name: 'epsilon', default: 1e-6 },
  ];
  override readonly callParameters: readonly Parameter[] = [{ name: 'x' }];
  scale: Variable | undefined;
  readonly #epsilon: unknown;
  #axis: number | readonly number[];

  /** @throws TypeError unless `axis` is an integer or some of them. */
  constructor(args: Arguments) {
    super(args);
    this.#axis = readAxes(args.axis, 'RMSNormalization');
    this.#epsilon = args.epsilon;
  }

  protected override build(inputShape: NestedShape): void {
    const shape = oneShape(inputShape);
    this.#axis = [this.#axis].flat().toSorted((a, b) => a - b);
    const sizes = positiveAxes(this.#axis, shape, this.name).map((axis) => shape[axis] ?? null);
    this.scale = this.addWeight({ name: 'scale', shape: sizes, initializer: 'ones' });
  }

  override computeOutputShape(inputShape: NestedShape): NestedShape {
    return inputShape;
  }

  protected override forward({ x: input }: Arguments): tf.Tensor {
    const x = toFloat(input as tf.Tensor);
    const axes = positiveAxes([this.#axis].flat(), x.shape, this.name);
    const square = tf.mean(tf.square(x), axes, true);
    const normalized = tf.mul(x, tf.rsqrt(tf.add(square, Number(this.#epsilon))));
    // As in Keras 3.15 the scale goes along the last axes, whichever were normalized.
    const scale = valueOf(this.scale);
    checkBroadcast(normalized, scale, 'Mul');
    return tf.mul(normalized, scale);
  }

  override getConfig(): Arguments {
    return { ...super.getConfig(), axis: this.#axis, epsilon: this.#epsilon };
  }
}
