import type * as tf from '@tensorflow/tfjs-core';
import type { Arguments } from '../base/signature.js';
import { measurePair, nameOf } from './function-loss.js';
import { Loss, type Reduction } from './loss.js';
import { pairOptions, type PairFunction } from './pair-function.js';

/** A loss around a function that was named by a string, or that a program has made: Keras' `LossFunctionWrapper`. */
export class CustomLoss extends Loss {
  static override readonly className = 'LossFunctionWrapper';
  readonly name: string;
  readonly reduction: Reduction;
  readonly #pair: PairFunction;

  /** `name` is what a history calls it; the reduction is a mean over the batch unless it is given. */
  constructor(pair: PairFunction, name?: string, reduction: Reduction = 'sum_over_batch_size') {
    super();
    this.name = nameOf(name, CustomLoss.className);
    this.reduction = reduction;
    this.#pair = pair;
  }

  override measure(
    yTrue: tf.Tensor,
    yPred: tf.Tensor,
    sampleWeight: tf.Tensor | null = null,
  ): tf.Tensor {
    const options = pairOptions(this.#pair, {});
    return measurePair({ pair: this.#pair, options, reduction: this.reduction }, [
      yTrue,
      yPred,
      sampleWeight,
    ]);
  }

  override getConfig(): Arguments {
    return { name: this.name, reduction: this.reduction, fn: this.#pair.name };
  }
}
