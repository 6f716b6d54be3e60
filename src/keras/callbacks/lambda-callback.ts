import { invoke } from '../base/invoke.js';
import type { Arguments, Parameter } from '../base/signature.js';
import { Callback, type Logs } from './callback.js';

/** Calls functions of the program. Those of batches get their logs by the keyword `logs`, as in Keras. */
export class LambdaCallback extends Callback {
  static override readonly className = 'LambdaCallback';
  static override readonly parameters: readonly Parameter[] = [
    'on_epoch_begin',
    'on_epoch_end',
    'on_train_begin',
    'on_train_end',
    'on_train_batch_begin',
    'on_train_batch_end',
  ].map((name) => ({ name, default: null }));
  /** Keras keeps these as attributes, so that they become hooks. */
  static readonly inherited: readonly Parameter[] = [
    'on_test_begin',
    'on_test_end',
    'on_test_batch_begin',
    'on_test_batch_end',
    'on_predict_begin',
    'on_predict_end',
    'on_predict_batch_begin',
    'on_predict_batch_end',
    'on_batch_begin',
    'on_batch_end',
  ].map((name) => ({ name }));
  readonly #args: Arguments;

  constructor(args: Arguments) {
    super();
    this.#args = args;
  }

  override onTrainBegin(logs: Logs): void {
    this.#run('on_train_begin', [logs]);
  }

  override onTrainEnd(logs: Logs): void {
    this.#run('on_train_end', [logs]);
  }

  override onEpochBegin(epoch: number, logs: Logs): void {
    this.#run('on_epoch_begin', [epoch, logs]);
  }

  override onEpochEnd(epoch: number, logs: Logs): void {
    this.#run('on_epoch_end', [epoch, logs]);
  }

  override onTrainBatchBegin(batch: number, logs: Logs): void {
    this.#run(this.#nameOf('on_train_batch_begin', 'on_batch_begin'), [batch], { logs });
  }

  override onTrainBatchEnd(batch: number, logs: Logs): void {
    this.#run(this.#nameOf('on_train_batch_end', 'on_batch_end'), [batch], { logs });
  }

  override onTestBegin(logs: Logs): void {
    this.#run('on_test_begin', [logs]);
  }

  override onTestEnd(logs: Logs): void {
    this.#run('on_test_end', [logs]);
  }

  override onTestBatchBegin(batch: number, logs: Logs): void {
    this.#run('on_test_batch_begin', [batch], { logs });
  }

  override onTestBatchEnd(batch: number, logs: Logs): void {
    this.#run('on_test_batch_end', [batch], { logs });
  }

  override onPredictBegin(logs: Logs): void {
    this.#run('on_predict_begin', [logs]);
  }

  override onPredictEnd(logs: Logs): void {
    this.#run('on_predict_end', [logs]);
  }

  override onPredictBatchBegin(batch: number, logs: Logs): void {
    this.#run('on_predict_batch_begin', [batch], { logs });
  }

  override onPredictBatchEnd(batch: number, logs: Logs): void {
    this.#run('on_predict_batch_end', [batch], { logs });
  }

  /** The former name of a hook counts where the newer one is not given. */
  #nameOf(name: string, former: string): string {
    return (this.#args[name] ?? null) === null ? former : name;
  }

  #run(name: string, positional: readonly unknown[], keywords: Arguments = {}): void {
    const hook = this.#args[name] ?? null;
    if (hook !== null) invoke(hook, positional, keywords);
  }
}
