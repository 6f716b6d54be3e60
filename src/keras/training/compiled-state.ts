import { valueError } from '../base/errors.js';
import { isInt } from '../base/float.js';
import { isTruthy } from '../base/is-truthy.js';
import { session } from '../base/session.js';
import type { Arguments } from '../base/signature.js';
import type { Direction } from '../callbacks/training-context.js';
import { flatten } from '../graph/nested.js';
import { compileLoss } from '../losses/compile-loss.js';
import { compileMetrics } from '../metrics/compile-metrics.js';
import type { Metric } from '../metrics/metric.js';
import { getOptimizer } from '../optimizers/get.js';
import { Optimizer } from '../optimizers/optimizer.js';
import { saveCompileConfig } from './compile-config.js';
import type { CompiledLoss, CompiledMetrics } from './compiled.js';
import { asFigure, type Figures } from './logs.js';
import { LossTracker } from './loss-tracker.js';
import { directionOfMetric } from './metric-direction.js';

/** What `compile` has made of its arguments. */
export class CompiledState {
  readonly optimizer: Optimizer | null;
  readonly loss: CompiledLoss | null;
  readonly metrics: CompiledMetrics | null;
  readonly lossTracker = new LossTracker();
  readonly runEagerly: boolean;
  readonly stepsPerExecution: number;
  /** `get_compile_config()`. */
  readonly config: Arguments;
  /** The figures that a program's own step gave last; null where Keras' own steps run. */
  given: Figures | null = null;
  /** Whether the optimizer was made here, from a name, and so belongs to nobody else. */
  readonly #ownsOptimizer: boolean;
  /** Whether all metrics were made here, from names and functions. */
  readonly #ownsMetrics: boolean;

  /**
   * Without a loss or metrics, those of the former compilation stay: so does Keras.
   * @throws ValueError for an optimizer that is unknown.
   */
  constructor(
    args: Arguments,
    outputNames: readonly string[] | undefined,
    former: CompiledState | null,
  ) {
    this.optimizer = getOptimizer(args.optimizer);
    this.#ownsOptimizer = !(args.optimizer instanceof Optimizer);
    const { loss, metrics, weighted_metrics: weighted } = args;
    refuseTexts(args.loss_weights);
    this.loss = isGiven(loss)
      ? compileLoss(loss, args.loss_weights, outputNames)
      : (former?.loss ?? null);
    this.metrics =
      isGiven(metrics) || isGiven(weighted)
        ? compileMetrics(metrics, weighted, outputNames)
        : (former?.metrics ?? null);
    this.#ownsMetrics = flatten([metrics, weighted]).every(
      (each) => each === null || typeof each !== 'object',
    );
    this.runEagerly = isTruthy(args.run_eagerly);
    if (this.runEagerly) warnOfCompiling(args.jit_compile);
    this.stepsPerExecution = isInt(args.steps_per_execution) ? args.steps_per_execution : 1;
    this.config = saveCompileConfig({ ...args, optimizer: this.optimizer });
  }

  /** All figures so far, in the order of `evaluate`'s dictionary before it is sorted. */
  results(): Figures {
    return this.given ?? this.ownResults();
  }

  /** The figures of what was compiled. */
  ownResults(): Figures {
    const results = [...(this.metrics?.results() ?? []), ...(this.loss?.results() ?? [])];
    return Object.fromEntries(
      [['loss', this.lossTracker.mean] as const, ...results].map(([name, result]) => [
        name,
        asFigure(result),
      ]),
    );
  }

  reset(): void {
    this.given = null;
    this.lossTracker.reset();
    this.metrics?.reset();
    this.loss?.reset();
  }

  /** `evaluate`'s list: the loss, the metrics in the order of compile, the losses of outputs, the rest sorted. */
  inOrder(figures: Figures): unknown {
    const metrics = [...(this.metrics?.metrics ?? []), ...(this.loss?.metrics ?? [])];
    const names = ['loss', ...metrics.map(({ name }) => name)];
    const rest = Object.keys(figures).filter((name) => !names.includes(name));
    const list = [...names.filter((name) => Object.hasOwn(figures, name)), ...rest.sort()];
    const values = list.map((name) => figures[name]);
    return values.length === 1 ? values[0] : values;
  }

  directionOf(name: string): Direction | undefined {
    const metric = this.metrics?.metrics.find((each) => each.name === name);
    return metric === undefined ? undefined : directionOfMetric(metric);
  }

  /** Releases the optimizer's slots, and all of what belongs to nobody else. */
  dispose(): void {
    if (!this.#ownsOptimizer) this.optimizer?.releaseSlots();
    this.retire(null);
  }

  /** Releases what belongs to nobody else and is of no use for the next compilation. */
  retire(next: CompiledState | null): void {
    if (this.#ownsOptimizer) this.optimizer?.dispose();
    if (this.loss !== null && this.loss !== next?.loss) release(this.loss.metrics);
    if (this.#ownsMetrics && this.metrics !== null && this.metrics !== next?.metrics)
      release(this.metrics.metrics);
  }
}

const isGiven = (value: unknown): boolean => value !== null && value !== undefined;

function release(metrics: readonly Metric[]): void {
  for (const { variables } of metrics) for (const variable of variables) variable.dispose();
}

/** The third argument of `compile` are weights: metrics in their place are texts. @throws ValueError as Keras' arithmetic does. */
function refuseTexts(weights: unknown): void {
  if (flatten(weights).some((each) => typeof each === 'string'))
    throw valueError("dtype='string' is not a valid dtype for Keras type promotion.");
}

/** What runs step by step is not compiled. */
function warnOfCompiling(wanted: unknown): void {
  if (wanted === 'auto' || !isTruthy(wanted)) return;
  session().warn(
    'If `run_eagerly` is True, then `jit_compile` cannot also be True. Disabling `jit_compile`.',
  );
}
