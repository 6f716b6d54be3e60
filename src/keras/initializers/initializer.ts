import type * as tf from '@tensorflow/tfjs-core';
import type { DType } from '../base/dtype.js';
import type { FullShape } from '../base/shape.js';
import type { Arguments, Parameter } from '../base/signature.js';
import { filledShape } from './given-shape.js';

/** Where the first values of a weight come from. The same object gives the same values each time, as in Keras. */
export abstract class Initializer {
  static readonly className: string;
  static readonly module: string = 'keras.initializers';
  static readonly parameters: readonly Parameter[] = [];

  /** A new tensor of the shape, for the caller to own. */
  abstract draw(shape: FullShape, dtype: DType): tf.Tensor;

  /**
   * The shape that a program asks for when it calls the initializer; sizes may still be negative.
   * @throws KerasError as Keras does, for what is no shape.
   */
  readShape(given: unknown): FullShape {
    return filledShape(given);
  }

  abstract getConfig(): Arguments;
}
