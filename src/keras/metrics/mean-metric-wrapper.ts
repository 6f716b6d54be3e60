import type * as tf from '@tensorflow/tfjs-core';
import type { Arguments } from '../base/signature.js';
import { pairOptions, type PairFunction } from '../losses/pair-function.js';
import { addPair } from './function-metric.js';
import { Metric, type MetricResult } from './metric.js';
import { meanOf, type RunningMean } from './running-mean.js';

/** The mean over all samples of any function of labels and predictions: Keras' `MeanMetricWrapper`. */
export class MeanMetricWrapper extends Metric {
  static override readonly className = 'MeanMetricWrapper';
  readonly #pair: PairFunction;
  readonly #options: Arguments;
  readonly #mean: RunningMean = {
    total: this.addCounter('total'),
    count: this.addCounter('count'),
  };

  constructor(pair: PairFunction, name: string | null = null, options: Arguments = {}) {
    super({ name });
    this.#pair = pair;
    this.#options = pairOptions(pair, options);
  }

  override updateState(
    yTrue: tf.Tensor,
    yPred: tf.Tensor,
    sampleWeight: tf.Tensor | null = null,
  ): void {
    addPair({ pair: this.#pair, options: this.#options, mean: this.#mean }, [
      yTrue,
      yPred,
      sampleWeight,
    ]);
  }

  override result(): MetricResult {
    return meanOf(this.#mean);
  }

  override getConfig(): Arguments {
    return { ...super.getConfig(), fn: this.#pair.name, ...this.#options };
  }
}
