import * as tf from '@tensorflow/tfjs-core';
import { toFloat } from '../base/engine-tensor.js';
import { valueError } from '../base/errors.js';
import { str } from '../base/repr.js';
import { session } from '../base/session.js';
import { checkBroadcast, checkBroadcastTo } from '../base/shape-errors.js';
import type { Arguments } from '../base/signature.js';
import type { Variable } from '../base/variable.js';
import { numberOption, pickOptions } from '../losses/options.js';
import { toSameRank } from '../losses/same-rank.js';
import { addTo, numberIn } from './add-to.js';
import { Metric, type MetricResult } from './metric.js';
import { checkMatrices, needsBatch } from './needs-batch.js';
import { numbersIn } from './numbers-in.js';

/** Every step is rounded as Keras rounds it: where the score is near 0, the rest is what rounding left. */
const f32 = Math.fround;

type Aggregation = 'uniform_average' | 'variance_weighted_average' | null;

const aggregations: readonly unknown[] = [null, 'uniform_average', 'variance_weighted_average'];

/** The coefficient of determination: which share of the labels' variance the predictions explain. */
export class R2Score extends Metric {
  static override readonly className = 'R2Score';
  static override readonly parameters = [
    { name: 'class_aggregation', default: 'uniform_average' },
    { name: 'num_regressors', default: 0 },
    { name: 'name', default: 'r2_score' },
    { name: 'dtype', default: null },
  ];
  readonly #aggregation: Aggregation;
  readonly #regressors: number;
  readonly #config: Arguments;
  readonly #samples: Variable = this.addCounter('num_samples');
  #counters: readonly Variable[] = [];

  constructor(args: Arguments) {
    super(args);
    this.#aggregation = readAggregation(args.class_aggregation);
    this.#regressors = readRegressors(args);
    this.#config = pickOptions(args, ['class_aggregation', 'num_regressors']);
  }

  override updateState(
    yTrue: tf.Tensor,
    yPred: tf.Tensor,
    sampleWeight: tf.Tensor | null = null,
  ): void {
    tf.tidy(() => {
      const [labels, predictions] = toSameRank(toFloat(yTrue), toFloat(yPred));
      this.#build(labels, predictions);
      checkBroadcast(labels, predictions, 'Sub');
      const weights = spread(sampleWeight, labels.shape);
      const weighted = tf.mul(labels, weights);
      const errors = tf.mul(tf.square(tf.sub(labels, predictions)), weights);
      const amounts = [tf.mul(labels, weighted), weighted, errors, weights];
      this.#counters.forEach((counter, index) => {
        addTo(counter, tf.sum(amounts[index] as tf.Tensor, 0));
      });
      addTo(this.#samples, labels.size);
    });
  }

  #build(labels: tf.Tensor, predictions: tf.Tensor): void {
    if (this.#counters.length > 0) return;
    checkMatrices('R2Score', labels.shape, predictions.shape);
    const shape = [predictions.shape[1] ?? 0];
    this.#counters = ['squared_sum', 'sum', 'residual', 'count'].map((name) =>
      this.addCounter(name, shape),
    );
  }

  override result(): MetricResult {
    const [squares, sums, residuals, counts] = this.#counters.map(numbersIn);
    if (squares === undefined || sums === undefined) throw needsBatch('R2Score', 'sum');
    const totals = squares.map((square, index) => {
      const sum = sums[index] ?? 0;
      return f32(square - f32(sum * f32(sum / (counts?.[index] ?? 0))));
    });
    const scores = totals.map((total, index) => {
      const score = f32(1 - f32((residuals?.[index] ?? 0) / total));
      return Number.isFinite(score) || Number.isNaN(score) ? score : 0;
    });
    return this.#aggregate(scores, totals);
  }

  #aggregate(scores: readonly number[], totals: readonly number[]): MetricResult {
    const adjusted = (score: number): number => f32(this.#adjust(score));
    if (this.#aggregation === null) return { shape: [scores.length], values: scores.map(adjusted) };
    const weights = this.#aggregation === 'uniform_average' ? scores.map(() => 1) : totals;
    const sum = scores.reduce(
      (all, score, index) => f32(all + f32(score * (weights[index] ?? 0))),
      0,
    );
    return adjusted(sum / weights.reduce((all, weight) => f32(all + weight), 0));
  }

  /** The score as if more regressors did not make it better by themselves. */
  #adjust(score: number): number {
    if (this.#regressors === 0) return score;
    const samples = numberIn(this.#samples);
    if (this.#regressors < samples - 1)
      return 1 - f32(f32(f32(1 - score) * (samples - 1)) / (samples - this.#regressors - 1));
    session().warn(
      this.#regressors > samples - 1
        ? 'More independent predictors than datapoints in adjusted R2 score. Falling back to standard R2 score.'
        : 'Division by zero in Adjusted R2 score. Falling back to standard R2 score.',
    );
    return score;
  }

  override getConfig(): Arguments {
    return { ...super.getConfig(), ...this.#config };
  }
}

function spread(sampleWeight: tf.Tensor | null, shape: number[]): tf.Tensor {
  const given = sampleWeight === null ? tf.scalar(1) : toFloat(sampleWeight);
  const weights = given.rank === 1 ? tf.expandDims(given, 1) : given;
  checkBroadcastTo(weights, shape);
  return tf.broadcastTo(weights, shape);
}

function readAggregation(value: unknown): Aggregation {
  if (aggregations.includes(value)) return value as Aggregation;
  throw valueError(
    'Invalid value for argument `class_aggregation`. Expected one of ' +
      `(None, 'uniform_average', 'variance_weighted_average'). Received: class_aggregation=${str(value)}`,
  );
}

function readRegressors(args: Arguments): number {
  const count = numberOption(args, 'num_regressors');
  if (count >= 0) return count;
  throw valueError(
    `Invalid value for argument \`num_regressors\`. Expected a value >= 0. Received: num_regressors=${count}`,
  );
}
