import * as tf from '@tensorflow/tfjs-core';
import { toFloat } from '../base/engine-tensor.js';
import { KerasError } from '../base/errors.js';
import { writeShape } from '../base/repr.js';
import type { Arguments, Parameter } from '../base/signature.js';
import { ShapeKeepingLayer } from './base/shape-keeping-layer.js';
import { oneShape, type NestedShape } from './base/shapes.js';
import { readAxes } from './normalization/axes.js';

/** Vectors shorter than this are divided by it. */
const shortest = 1e-12;

/** Divides by the Euclidean length along some axes. */
export class UnitNormalization extends ShapeKeepingLayer {
  static override readonly className = 'UnitNormalization';
  static override readonly parameters: readonly Parameter[] = [{ name: 'axis', default: -1 }];
  readonly #axis: number | readonly number[];

  /** @throws TypeError unless `axis` is an integer or some of them. */
  constructor(args: Arguments) {
    super(args);
    this.#axis = readAxes(args.axis, 'UnitNormalization');
    this.buildAtInit();
  }

  override computeOutputShape(inputShape: NestedShape): NestedShape {
    this.#axesIn(oneShape(inputShape), 'ValueError');
    return inputShape;
  }

  protected override forward({ inputs }: Arguments): tf.Tensor {
    const x = toFloat(inputs as tf.Tensor);
    const axes = this.#axesIn(x.shape, 'InvalidArgumentError');
    const squares = tf.sum(tf.square(x), axes, true);
    return tf.mul(x, tf.minimum(tf.rsqrt(squares), 1 / shortest));
  }

  #axesIn(
    shape: readonly (number | null)[],
    kind: 'ValueError' | 'InvalidArgumentError',
  ): number[] {
    return [this.#axis].flat().map((axis) => {
      if (axis >= -shape.length && axis < shape.length)
        return axis < 0 ? axis + shape.length : axis;
      throw new KerasError(
        kind,
        `Axis ${axis} is out of bounds for input shape ${writeShape(shape)}.`,
      );
    });
  }

  override getConfig(): Arguments {
    return { ...super.getConfig(), axis: this.#axis };
  }
}
