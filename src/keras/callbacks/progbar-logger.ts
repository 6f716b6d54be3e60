import { Callback, type Logs, type Params } from './callback.js';
import { printLine } from './print.js';
import { Progbar } from './progbar.js';

/** Shows the progress of `fit`, `evaluate` and `predict`. */
export class ProgbarLogger extends Callback {
  static override readonly className = 'ProgbarLogger';
  #verbose = 1;
  #epochs = 1;
  #target: number | null = null;
  #seen = 0;
  #bar: Progbar | null = null;
  #isInFit = false;

  override get watchesBatches(): boolean {
    return this.#verbose === 1;
  }

  override setParams(params: Params): void {
    super.setParams(params);
    this.#verbose = params.verbose === 'auto' ? 1 : Number(params.verbose);
    this.#epochs = Number(params.epochs);
    this.#target = params.steps;
  }

  override onTrainBegin(): void {
    this.#isInFit = true;
  }

  override onTestBegin(): void {
    if (!this.#isInFit) this.#begin();
  }

  override onPredictBegin(): void {
    this.#begin();
  }

  override onEpochBegin(epoch: number): void {
    this.#begin();
    if (this.#verbose !== 0 && this.#epochs > 1) printLine(`Epoch ${epoch + 1}/${this.#epochs}`);
  }

  override onTrainBatchEnd(batch: number, logs: Logs): void {
    this.#update(batch, logs);
  }

  override onTestBatchEnd(batch: number, logs: Logs): void {
    if (!this.#isInFit) this.#update(batch, logs);
  }

  override onPredictBatchEnd(batch: number): void {
    this.#update(batch, {});
  }

  override onEpochEnd(_epoch: number, logs: Logs): void {
    this.#finish(logs);
  }

  override onTestEnd(logs: Logs): void {
    if (!this.#isInFit) this.#finish(logs);
  }

  override onPredictEnd(logs: Logs): void {
    this.#finish(logs);
  }

  /** Where the training was cut, the line ends before its target. */
  get #cutAt(): number | null {
    return this.#isInFit ? this.training.cutAt : null;
  }

  #begin(): void {
    this.#seen = 0;
    this.#bar = new Progbar({ target: this.#target, verbose: this.#verbose, averaged: [] });
  }

  #update(batch: number, logs: Logs): void {
    this.#seen = batch + 1;
    if (this.#verbose === 1) this.#bar?.update(this.#seen, Object.entries(logs), false);
  }

  #finish(logs: Logs): void {
    if (this.#bar === null) return;
    if (this.#target === null) {
      this.#target = this.#seen;
      this.#bar.target = this.#target;
    }
    this.#bar.update(this.#cutAt ?? this.#target, Object.entries(logs), true);
  }
}
