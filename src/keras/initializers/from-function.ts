import * as tf from '@tensorflow/tfjs-core';
import { engineType, type DType } from '../base/dtype.js';
import { valueError } from '../base/errors.js';
import { writeShape } from '../base/repr.js';
import { sameShape, type FullShape } from '../base/shape.js';
import type { Arguments } from '../base/signature.js';
import { Initializer } from './initializer.js';

/** What a program may use as an initializer: a function of shape and number type. */
export type DrawFunction = (shape: FullShape, dtype: DType) => tf.Tensor;

/** A function of a program as an initializer. */
export class FunctionInitializer extends Initializer {
  static override readonly className: string = 'function';
  static override readonly module = 'builtins';
  readonly #compute: DrawFunction;

  constructor(compute: DrawFunction) {
    super();
    this.#compute = compute;
  }

  override draw(shape: FullShape, dtype: DType): tf.Tensor {
    return tf.tidy(() => tf.clone(this.#compute(shape, dtype)));
  }

  override getConfig(): Arguments {
    return { name: this.#compute.name };
  }
}

/** A tensor as an initializer. @throws ValueError, when used, for another shape. */
export const tensorInitializer = (value: tf.Tensor): FunctionInitializer =>
  new FunctionInitializer((shape, dtype) => {
    if (!sameShape(shape, value.shape))
      throw valueError(
        `Expected \`shape\` to be ${writeShape(value.shape)} for direct tensor as initializer. ` +
          `Received shape=${writeShape(shape)}`,
      );
    return tf.cast(value, engineType(dtype) === 'int32' ? 'int32' : 'float32');
  });
