import { valueError } from '../base/errors.js';
import { str } from '../base/repr.js';
import type { Arguments, Parameter } from '../base/signature.js';
import type { Variable } from '../base/variable.js';
import { numberOption, pickOptions } from '../losses/options.js';
import type { ConfusionOptions } from './confusion-batch.js';
import type { Condition } from './confusion-count.js';
import { ConfusionMetric, countParameters } from './confusion-metric.js';
import type { MetricResult } from './metric.js';
import { conditions, ratesOf, type Rates } from './rates.js';
import { evenThresholds, type Thresholds } from './thresholds.js';

/** The best of one rate over the thresholds at which another one is good enough. */
export abstract class RateAtRate extends ConfusionMetric {
  /** The rate that is given, and the one that is looked for. */
  protected abstract readonly rates: readonly [given: keyof Rates, found: keyof Rates];
  protected override readonly cut: Thresholds;
  protected override readonly counters: Readonly<Record<Condition, Variable>>;
  readonly #least: number;
  readonly #config: Arguments;

  /** `name` is the parameter that says how good the given rate has to be. */
  constructor(args: Arguments, name: string) {
    super(args);
    this.#least = readShare(args, name);
    this.cut = evenThresholds(readCount(args));
    this.counters = this.addCounters(conditions, [this.cut.values.length]);
    this.#config = pickOptions(args, ['class_id', 'num_thresholds', name]);
  }

  protected override get counted(): Omit<ConfusionOptions, 'sampleWeight'> {
    return { classId: this.#config.class_id };
  }

  override result(): MetricResult {
    const rates = ratesOf(this.counters);
    const [given, found] = this.rates;
    const feasible = rates[found].filter(
      (_, index) => Math.fround(rates[given][index] ?? 0) >= Math.fround(this.#least),
    );
    return Math.fround(Math.max(0, ...feasible));
  }

  override getConfig(): Arguments {
    return { ...super.getConfig(), ...this.#config };
  }
}

/** The parameters of a class that is given a rate of that name. */
export const rateParameters = (name: string): readonly Parameter[] => [
  { name },
  { name: 'num_thresholds', default: 200 },
  { name: 'class_id', default: null },
  ...countParameters,
];

function readShare(args: Arguments, name: string): number {
  const share = numberOption(args, name);
  if (share >= 0 && share <= 1) return share;
  throw valueError(
    `Argument \`${name}\` must be in the range [0, 1]. Received: ${name}=${str(args[name])}`,
  );
}

function readCount(args: Arguments): number {
  const count = numberOption(args, 'num_thresholds');
  if (count > 0) return count;
  throw valueError(
    `Argument \`num_thresholds\` must be an integer > 0. Received: num_thresholds=${str(args.num_thresholds)}`,
  );
}
