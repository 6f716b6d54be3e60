import type { Arguments } from '../base/signature.js';
import type { Variable } from '../base/variable.js';
import { pickOptions } from '../losses/options.js';
import type { ConfusionOptions } from './confusion-batch.js';
import type { Condition } from './confusion-count.js';
import { ConfusionMetric, countParameters } from './confusion-metric.js';
import { belowAll } from './keep-largest.js';
import type { MetricResult } from './metric.js';
import { numbersIn, oneOrAll, ratios, sums } from './numbers-in.js';
import { readThresholds, type Thresholds } from './thresholds.js';

/** Which share true positives are of themselves and something else, at each threshold: precision and recall. */
export abstract class HitRate extends ConfusionMetric {
  static override readonly parameters = [
    { name: 'thresholds', default: null },
    { name: 'top_k', default: null },
    { name: 'class_id', default: null },
    ...countParameters,
  ];
  protected override readonly cut: Thresholds;
  protected override readonly counters: Readonly<Partial<Record<Condition, Variable>>>;
  readonly #hits: Variable;
  readonly #others: Variable;
  readonly #config: Arguments;

  /** `others` is what the true positives are compared with. */
  constructor(args: Arguments, others: 'false_positives' | 'false_negatives') {
    super(args);
    this.cut = readThresholds(args.thresholds, args.top_k === null ? 0.5 : belowAll);
    const shape = [this.cut.values.length];
    this.#hits = this.addCounter('true_positives', shape);
    this.#others = this.addCounter(others, shape);
    this.counters = { true_positives: this.#hits, [others]: this.#others };
    this.#config = pickOptions(args, ['thresholds', 'top_k', 'class_id']);
  }

  protected override get counted(): Omit<ConfusionOptions, 'sampleWeight'> {
    const { top_k, class_id } = this.#config;
    return { topK: top_k as number | null, classId: class_id };
  }

  override result(): MetricResult {
    const hits = numbersIn(this.#hits);
    return oneOrAll(ratios(hits, sums(hits, numbersIn(this.#others))));
  }

  override getConfig(): Arguments {
    return { ...super.getConfig(), ...this.#config };
  }
}
