import * as tf from '@tensorflow/tfjs-core';
import { KerasError, valueError } from '../base/errors.js';
import { isInt } from '../base/float.js';
import { isTruthy } from '../base/is-truthy.js';
import { writeShape } from '../base/repr.js';
import type { Arguments } from '../base/signature.js';
import type { Variable } from '../base/variable.js';
import { pickOptions } from '../losses/options.js';
import { areaUnder, type CountLists, type Curve, type Summation } from './auc-area.js';
import { readCurve, readCuts, readLabelWeights, readSummation } from './auc-options.js';
import { readBatch } from './confusion-batch.js';
import { countConfusions, type Condition } from './confusion-count.js';
import { ConfusionMetric, countParameters } from './confusion-metric.js';
import type { MetricResult } from './metric.js';
import { numbersIn, ratio } from './numbers-in.js';
import { conditions } from './rates.js';
import type { Thresholds } from './thresholds.js';

/** The area under the ROC curve, or under that of precision and recall, from counts at thresholds. */
export class AUC extends ConfusionMetric {
  static override readonly className = 'AUC';
  static override readonly parameters = [
    { name: 'num_thresholds', default: 200 },
    { name: 'curve', default: 'ROC' },
    { name: 'summation_method', default: 'interpolation' },
    ...countParameters,
    { name: 'thresholds', default: null },
    { name: 'multi_label', default: false },
    { name: 'num_labels', default: null },
    { name: 'label_weights', default: null },
    { name: 'from_logits', default: false },
  ];
  protected override readonly cut: Thresholds;
  protected override counters: Partial<Record<Condition, Variable>> = {};
  readonly #curve: Curve;
  readonly #summation: Summation;
  readonly #labelWeights: readonly number[] | null;
  readonly #isMultiLabel: boolean;
  readonly #fromLogits: boolean;
  readonly #config: Arguments;

  constructor(args: Arguments) {
    super(args);
    this.cut = readCuts(args);
    this.#curve = readCurve(args.curve);
    this.#summation = readSummation(args.summation_method);
    this.#labelWeights = readLabelWeights(args.label_weights);
    this.#isMultiLabel = isTruthy(args.multi_label);
    this.#fromLogits = isTruthy(args.from_logits);
    this.#config = pickOptions(args, ['multi_label', 'num_labels', 'label_weights', 'from_logits']);
    this.#buildEarly(args);
  }

  override updateState(
    yTrue: tf.Tensor,
    yPred: tf.Tensor,
    sampleWeight: tf.Tensor | null = null,
  ): void {
    this.#build(yPred.shape);
    const predictions = this.#fromLogits ? tf.sigmoid(yPred) : yPred;
    const labelWeights = this.#isMultiLabel ? null : this.#labelWeights;
    const batch = readBatch(yTrue, predictions, { sampleWeight, labelWeights });
    if (predictions !== yPred) predictions.dispose();
    this.addCounts(countConfusions(batch, this.cut, this.#isMultiLabel));
  }

  override result(): MetricResult {
    const columns = this.#columns();
    const areas = columns.map((counts) => areaUnder(counts, this.#curve, this.#summation));
    const weights =
      this.#isMultiLabel && this.#labelWeights !== null ? this.#labelWeights : areas.map(() => 1);
    const sum = areas.reduce((total, area, index) => total + area * (weights[index] ?? 0), 0);
    return Math.fround(
      ratio(
        sum,
        weights.reduce((total, weight) => total + weight, 0),
      ),
    );
  }

  override getConfig(): Arguments {
    const inner = this.cut.values.slice(1, -1);
    return {
      ...super.getConfig(),
      num_thresholds: this.cut.values.length,
      curve: this.#curve,
      summation_method: this.#summation,
      ...this.#config,
      ...(this.cut.areGiven === true ? { thresholds: inner } : {}),
    };
  }

  /** With one area, or a known number of labels, the counters are there from the start. */
  #buildEarly({ num_labels: labels }: Arguments): void {
    if (this.#isMultiLabel) {
      if (isInt(labels) && labels > 0) this.#build([0, labels]);
    } else if (isInt(labels) && labels !== 0)
      throw valueError('`num_labels` is needed only when `multi_label` is True.');
    else this.#build([]);
  }

  #build(shape: readonly number[]): void {
    if (this.variables.length > 0) return;
    if (this.#isMultiLabel && shape.length !== 2)
      throw valueError(
        `\`y_pred\` must have rank 2 when \`multi_label=True\`. Found rank ${shape.length}. Full shape received for ` +
          `\`y_pred\`: ${writeShape(shape)}`,
      );
    const size = this.cut.values.length;
    this.counters = this.addCounters(
      conditions,
      this.#isMultiLabel ? [size, shape[1] ?? 0] : [size],
    );
  }

  /** The counts of each label. */
  #columns(): CountLists[] {
    const lists = conditions.map((name) => {
      const counter = this.counters[name];
      if (counter === undefined)
        throw new KerasError('AttributeError', `'AUC' object has no attribute '${name}'`);
      return [name, numbersIn(counter)] as const;
    });
    const columns = this.#isMultiLabel ? (this.counters.true_positives?.shape[1] ?? 0) : 1;
    return Array.from({ length: columns }, (_, column) => {
      const own = lists.map(([name, numbers]) => [
        name,
        numbers.filter((_count, index) => index % columns === column),
      ]);
      return Object.fromEntries(own) as CountLists;
    });
  }
}
