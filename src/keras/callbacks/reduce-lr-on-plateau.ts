import { valueError } from '../base/errors.js';
import { float } from '../base/float.js';
import { repr, str } from '../base/repr.js';
import { session } from '../base/session.js';
import type { Arguments, Parameter } from '../base/signature.js';
import { Callback, type Logs } from './callback.js';
import { figure, namesIn } from './log-values.js';
import { Monitor } from './monitor.js';
import { printLine } from './print.js';
import { optimizerOf } from './optimizer-of.js';

/** Lowers the learning rate when a figure has not become better for some epochs. */
export class ReduceLROnPlateau extends Callback {
  static override readonly className = 'ReduceLROnPlateau';
  static override readonly parameters: readonly Parameter[] = [
    { name: 'monitor', default: 'val_loss' },
    { name: 'factor', default: 0.1 },
    { name: 'patience', default: 10 },
    { name: 'verbose', default: 0 },
    { name: 'mode', default: 'auto' },
    { name: 'min_delta', default: 1e-4 },
    { name: 'cooldown', default: 0 },
    { name: 'min_lr', default: float(0) },
  ];
  /** Keras swallows all other keywords. */
  static readonly inherited: readonly Parameter[] = [{ name: 'epsilon' }];
  readonly monitor: Monitor;
  readonly #factor: number;
  readonly #patience: number;
  readonly #verbose: boolean;
  readonly #cooldown: number;
  readonly #least: number;
  #best: number | null = null;
  #wait = 0;
  #resting = 0;

  constructor(args: Arguments) {
    super();
    this.monitor = new Monitor({
      owner: 'ReduceLROnPlateau',
      figure: str(args.monitor),
      mode: args.mode,
      minDelta: Number(args.min_delta),
    });
    if (Number(args.factor) >= 1)
      throw valueError(
        `ReduceLROnPlateau does not support a factor >= 1.0. Received factor=${str(args.factor)}`,
      );
    this.#factor = Number(args.factor);
    this.#patience = Number(args.patience);
    this.#verbose = Number(args.verbose) > 0;
    this.#cooldown = Number(args.cooldown);
    this.#least = Number(args.min_lr);
  }

  override get watchesBatches(): boolean {
    return false;
  }

  override onTrainBegin(): void {
    this.#best = null;
    this.#wait = 0;
    this.#resting = 0;
  }

  override onEpochEnd(epoch: number, logs: Logs): void {
    this.monitor.resolve(this.training);
    logs.learning_rate = float(optimizerOf(this.training).learningRate);
    const current = figure(logs, this.monitor.figure);
    if (current === undefined) {
      session().warn(
        `Learning rate reduction is conditioned on metric \`${this.monitor.figure}\` which is not available. Available ` +
          `metrics are: ${namesIn(logs)}.`,
      );
      return;
    }
    if (this.#resting > 0) {
      this.#resting -= 1;
      this.#wait = 0;
    }
    this.#judge(current, epoch);
  }

  #judge(current: number, epoch: number): void {
    if (this.monitor.isBetter(current, this.#best)) {
      this.#best = current;
      this.#wait = 0;
    } else if (this.#resting === 0) {
      this.#wait += 1;
      if (this.#wait >= this.#patience) this.#reduce(epoch);
    }
  }

  #reduce(epoch: number): void {
    const optimizer = optimizerOf(this.training);
    const before = optimizer.learningRate;
    if (before <= Math.fround(this.#least)) return;
    const rate = Math.max(before * this.#factor, this.#least);
    optimizer.setLearningRate(rate);
    if (this.#verbose)
      printLine(
        `\nEpoch ${epoch + 1}: ReduceLROnPlateau reducing learning rate to ${repr(float(rate))}.`,
      );
    this.#resting = this.#cooldown;
    this.#wait = 0;
  }
}
