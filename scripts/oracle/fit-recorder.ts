import { Callback, type Logs } from '../../src/keras/callbacks/callback.js';

/** Keeps the figures of every training batch, and every hook that is called with the names of its figures. */
export class FitRecorder extends Callback {
  readonly batches: Logs[][] = [];
  readonly events: unknown[] = [];

  override onTrainBegin = (logs: Logs): void => {
    this.#note('on_train_begin', null, logs);
  };
  override onTrainEnd = (logs: Logs): void => {
    this.#note('on_train_end', null, logs);
  };
  override onTestBegin = (logs: Logs): void => {
    this.#note('on_test_begin', null, logs);
  };
  override onTestEnd = (logs: Logs): void => {
    this.#note('on_test_end', null, logs);
  };
  override onEpochBegin = (epoch: number, logs: Logs): void => {
    this.#note('on_epoch_begin', epoch, logs);
    this.batches.push([]);
  };
  override onEpochEnd = (epoch: number, logs: Logs): void => {
    this.#note('on_epoch_end', epoch, logs);
  };
  override onTrainBatchBegin = (batch: number, logs: Logs): void => {
    this.#note('on_train_batch_begin', batch, logs);
  };
  override onTrainBatchEnd = (batch: number, logs: Logs): void => {
    this.#note('on_train_batch_end', batch, logs);
    this.batches.at(-1)?.push({ ...logs });
  };
  override onTestBatchBegin = (batch: number, logs: Logs): void => {
    this.#note('on_test_batch_begin', batch, logs);
  };
  override onTestBatchEnd = (batch: number, logs: Logs): void => {
    this.#note('on_test_batch_end', batch, logs);
  };

  #note(name: string, index: number | null, logs: Logs): void {
    const keys = Object.keys(logs);
    this.events.push(index === null ? [name, keys] : [name, index, keys]);
  }
}
