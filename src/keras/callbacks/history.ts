import { Callback, type Logs } from './callback.js';

/** What `fit` gives: the figures of each epoch. */
export class History extends Callback {
  static override readonly className = 'History';
  /** One list for each figure, in the order in which figures turned up; an entry for each epoch that had it. */
  readonly history: Record<string, unknown[]> = {};
  /** The numbers of the epochs. */
  epoch: number[] = [];

  override get watchesBatches(): boolean {
    return false;
  }

  override onTrainBegin(): void {
    this.epoch = [];
  }

  override onEpochEnd(epoch: number, logs: Logs): void {
    this.epoch.push(epoch);
    for (const [name, value] of Object.entries(logs)) (this.history[name] ??= []).push(value);
  }
}
