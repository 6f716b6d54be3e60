import * as tf from '@tensorflow/tfjs-core';
import { isEngineTensor } from '../base/engine-tensor.js';
import type { Arguments, Parameter } from '../base/signature.js';
import { maskOf } from '../layers/base/masks.js';
import { pickOptions } from '../losses/options.js';
import { pairOptions, runPair, type PairFunction } from '../losses/pair-function.js';
import { applyMask } from '../losses/reduction.js';
import { Metric, type MetricResult } from './metric.js';
import { addToMean, meanOf, type RunningMean } from './running-mean.js';

/** What a class of metrics adds to the function that it wraps. */
interface FunctionMetricClass {
  readonly pair: PairFunction;
  readonly saved: readonly string[];
}

/** The mean over all samples of a function of labels and predictions. */
export abstract class FunctionMetric extends Metric {
  /** The function that it wraps. */
  static readonly pair: PairFunction;
  /** Which of the function's options stand in the configuration, in Keras' order. */
  static readonly saved: readonly string[] = [];
  readonly #options: Arguments;
  readonly #mean: RunningMean = {
    total: this.addCounter('total'),
    count: this.addCounter('count'),
  };

  constructor(args: Arguments) {
    super(args);
    this.#options = pairOptions(this.#class.pair, args);
  }

  override updateState(
    yTrue: tf.Tensor,
    yPred: tf.Tensor,
    sampleWeight: tf.Tensor | null = null,
  ): void {
    const { pair } = this.#class;
    addPair({ pair, options: this.#options, mean: this.#mean }, [yTrue, yPred, sampleWeight]);
  }

  override result(): MetricResult {
    return meanOf(this.#mean);
  }

  override getConfig(): Arguments {
    return { ...super.getConfig(), ...pickOptions(this.#options, this.#class.saved) };
  }

  get #class(): FunctionMetricClass {
    return this.constructor as unknown as FunctionMetricClass;
  }
}

/** The parameters of a metric class: name, type, and those of its function, with other defaults where Keras has them. */
export const metricParameters = (
  name: string,
  ...options: readonly Parameter[]
): readonly Parameter[] => [
  { name: 'name', default: name },
  { name: 'dtype', default: null },
  ...options,
];

/** A function with its options, and the mean of its values. */
interface Averaged {
  readonly pair: PairFunction;
  readonly options: Arguments;
  readonly mean: RunningMean;
}

/** Adds a batch to the mean of a function's values. */
export function addPair(
  { pair, options, mean }: Averaged,
  [yTrue, yPred, sampleWeight]: readonly [tf.Tensor, tf.Tensor, tf.Tensor | null],
): void {
  tf.tidy(() => {
    const mask = maskOf(yPred);
    const values = runPair(pair, [yTrue, yPred], options);
    const weights = applyMask({
      sampleWeight,
      mask: isEngineTensor(mask) ? mask : null,
      reduction: 'sum',
    });
    addToMean(mean, values, weights);
  });
}
