import { isNumber } from '../base/float.js';
import { isTruthy } from '../base/is-truthy.js';
import { str } from '../base/repr.js';
import { session } from '../base/session.js';
import type { Arguments, Parameter } from '../base/signature.js';
import { Callback, type Logs } from './callback.js';
import { figure, namesIn } from './log-values.js';
import { Monitor } from './monitor.js';
import { printLine } from './print.js';
import { WeightSnapshot } from './weight-snapshot.js';

/** Ends the training when a figure has not become better for some epochs. */
export class EarlyStopping extends Callback {
  static override readonly className = 'EarlyStopping';
  static override readonly parameters: readonly Parameter[] = [
    { name: 'monitor', default: 'val_loss' },
    { name: 'min_delta', default: 0 },
    { name: 'patience', default: 0 },
    { name: 'verbose', default: 0 },
    { name: 'mode', default: 'auto' },
    { name: 'baseline', default: null },
    { name: 'restore_best_weights', default: false },
    { name: 'start_from_epoch', default: 0 },
  ];
  readonly monitor: Monitor;
  readonly patience: number;
  readonly baseline: number | null;
  readonly #verbose: boolean;
  readonly #restores: boolean;
  readonly #startFrom: number;
  wait = 0;
  stoppedEpoch = 0;
  best: number | null = null;
  bestEpoch = 0;
  #bestWeights: WeightSnapshot | null = null;

  constructor(args: Arguments) {
    super();
    this.monitor = new Monitor({
      owner: 'EarlyStopping',
      figure: str(args.monitor),
      mode: args.mode,
      minDelta: Number(args.min_delta),
    });
    this.patience = Number(args.patience);
    this.baseline = isNumber(args.baseline) ? Number(args.baseline) : null;
    this.#verbose = Number(args.verbose) > 0;
    this.#restores = isTruthy(args.restore_best_weights);
    this.#startFrom = Number(args.start_from_epoch);
  }

  override get watchesBatches(): boolean {
    return false;
  }

  override onTrainBegin(): void {
    this.wait = 0;
    this.stoppedEpoch = 0;
    this.best = null;
    this.bestEpoch = 0;
    this.#forget();
  }

  override abandon(): void {
    this.#forget();
  }

  override onEpochEnd(epoch: number, logs: Logs): void {
    this.monitor.resolve(this.training);
    const current = this.#read(logs);
    if (current === undefined || epoch < this.#startFrom) return;
    if (this.#restores && this.#bestWeights === null) this.#keep(epoch);
    this.wait += 1;
    if (this.monitor.isBetter(current, this.best)) this.#improve(current, epoch);
    else if (this.wait >= this.patience && epoch > 0) {
      this.stoppedEpoch = epoch;
      this.training.stopTraining = true;
    }
  }

  override onTrainEnd(): void {
    if (this.stoppedEpoch > 0 && this.#verbose)
      printLine(`Epoch ${this.stoppedEpoch + 1}: early stopping`);
    if (this.#bestWeights === null) return;
    if (this.#verbose)
      printLine(`Restoring model weights from the end of the best epoch: ${this.bestEpoch + 1}.`);
    this.#bestWeights.restore();
    this.#forget();
  }

  #improve(current: number, epoch: number): void {
    this.best = current;
    this.bestEpoch = epoch;
    if (this.#restores) this.#keep(epoch);
    if (this.monitor.isBetter(current, this.baseline)) this.wait = 0;
  }

  #keep(epoch: number): void {
    this.#forget();
    this.#bestWeights = new WeightSnapshot(this.training.model.weights);
    this.bestEpoch = epoch;
  }

  #forget(): void {
    this.#bestWeights?.dispose();
    this.#bestWeights = null;
  }

  #read(logs: Logs): number | undefined {
    const value = figure(logs, this.monitor.figure);
    if (value === undefined)
      session().warn(
        `Early stopping conditioned on metric \`${this.monitor.figure}\` which is not available. Available metrics are: ` +
          namesIn(logs),
      );
    return value;
  }
}
