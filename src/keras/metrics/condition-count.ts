import type { Arguments } from '../base/signature.js';
import type { Variable } from '../base/variable.js';
import { pickOptions } from '../losses/options.js';
import type { Condition } from './confusion-count.js';
import { ConfusionMetric, countParameters } from './confusion-metric.js';
import type { MetricResult } from './metric.js';
import { numbersIn, oneOrAll } from './numbers-in.js';
import { readThresholds, type Thresholds } from './thresholds.js';

/** How many predictions turned out to be of one kind, at each threshold. */
export abstract class ConditionCount extends ConfusionMetric {
  static override readonly parameters = [{ name: 'thresholds', default: null }, ...countParameters];
  protected abstract readonly condition: Condition;
  protected override readonly cut: Thresholds;
  readonly #accumulator: Variable;
  readonly #config: Arguments;

  constructor(args: Arguments) {
    super(args);
    this.cut = readThresholds(args.thresholds, 0.5);
    this.#accumulator = this.addCounter('accumulator', [this.cut.values.length]);
    this.#config = pickOptions(args, ['thresholds']);
  }

  protected override get counters(): Readonly<Partial<Record<Condition, Variable>>> {
    return { [this.condition]: this.#accumulator };
  }

  override result(): MetricResult {
    return oneOrAll(numbersIn(this.#accumulator));
  }

  override getConfig(): Arguments {
    return { ...super.getConfig(), ...this.#config };
  }
}
