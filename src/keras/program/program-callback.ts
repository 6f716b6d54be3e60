import type { Arguments } from '../base/signature.js';
import { Callback, type Logs, type Params } from '../callbacks/callback.js';
import type { TrainingContext } from '../callbacks/training-context.js';
import { isDictionary } from '../graph/nested.js';
import type { ProgramValue } from './program-value.js';

/** A callback whose class the program has written. What a hook gives is the figures as it has changed them, if it gives any. */
export class ProgramCallback extends Callback {
  static override readonly className: string = 'Callback';
  readonly program: ProgramValue;

  constructor({ program }: Arguments & { readonly program: ProgramValue }) {
    super();
    this.program = program;
  }

  override get watchesBatches(): boolean {
    return ['train_batch', 'test_batch', 'batch'].some((name) =>
      this.program.has(`on_${name}_end`),
    );
  }

  override setParams(params: Params): void {
    super.setParams(params);
    this.program.callMethod('set_params', [{ ...params }]);
  }

  override setTraining(training: TrainingContext): void {
    super.setTraining(training);
    this.program.callMethod('set_model', [training.model]);
  }

  override onTrainBegin(logs: Logs): void {
    this.#run(['on_train_begin'], [], logs);
  }

  override onTrainEnd(logs: Logs): void {
    this.#run(['on_train_end'], [], logs);
  }

  override onEpochBegin(epoch: number, logs: Logs): void {
    this.#run(['on_epoch_begin'], [epoch], logs);
  }

  override onEpochEnd(epoch: number, logs: Logs): void {
    this.#run(['on_epoch_end'], [epoch], logs);
  }

  override onTrainBatchBegin(batch: number, logs: Logs): void {
    this.#run(['on_train_batch_begin', 'on_batch_begin'], [batch], logs);
  }

  override onTrainBatchEnd(batch: number, logs: Logs): void {
    this.#run(['on_train_batch_end', 'on_batch_end'], [batch], logs);
  }

  override onTestBegin(logs: Logs): void {
    this.#run(['on_test_begin'], [], logs);
  }

  override onTestEnd(logs: Logs): void {
    this.#run(['on_test_end'], [], logs);
  }

  override onTestBatchBegin(batch: number, logs: Logs): void {
    this.#run(['on_test_batch_begin'], [batch], logs);
  }

  override onTestBatchEnd(batch: number, logs: Logs): void {
    this.#run(['on_test_batch_end'], [batch], logs);
  }

  override onPredictBegin(logs: Logs): void {
    this.#run(['on_predict_begin'], [], logs);
  }

  override onPredictEnd(logs: Logs): void {
    this.#run(['on_predict_end'], [], logs);
  }

  override onPredictBatchBegin(batch: number, logs: Logs): void {
    this.#run(['on_predict_batch_begin'], [batch], logs);
  }

  override onPredictBatchEnd(batch: number, logs: Logs): void {
    this.#run(['on_predict_batch_end'], [batch], logs);
  }

  /** Calls the hook by the first of its names that the class defines. */
  #run(names: readonly string[], positional: readonly unknown[], logs: Logs): void {
    const name = names.find((each) => this.program.has(each));
    if (name === undefined) return;
    const changed = this.program.callMethod(name, [...positional, { ...logs }]);
    if (isDictionary(changed)) Object.assign(logs, changed);
  }
}
