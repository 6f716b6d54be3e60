import type { Parameter } from '../base/signature.js';
import type { TrainingContext } from './training-context.js';

/** Figures by name. All callbacks of a call get the same object and may add to it. */
export type Logs = Record<string, unknown>;

/** What is known of a call of `fit`, `evaluate` or `predict` before it begins. */
export interface Params {
  readonly verbose: unknown;
  readonly epochs: unknown;
  /** Steps of an epoch; null if they are not known. */
  readonly steps: number | null;
}

/** Base of all callbacks: called at the beginning and the end of trainings, epochs and batches. Does nothing by itself. */
export abstract class Callback {
  static readonly className: string;
  static readonly module: string = 'keras.callbacks';
  static readonly parameters: readonly Parameter[] = [];

  /** Whether it wants to know the figures after each batch; where nobody does, they are not read back. */
  get watchesBatches(): boolean {
    return true;
  }

  params: Params | null = null;
  #training: TrainingContext | null = null;

  setParams(params: Params): void {
    this.params = params;
  }

  setTraining(training: TrainingContext): void {
    this.#training = training;
  }

  /** The training that it accompanies. @throws Error before there is one, which is our fault. */
  get training(): TrainingContext {
    if (this.#training === null) throw new Error('The callback does not accompany a training.');
    return this.#training;
  }

  /** Lets go of what it keeps on the engine: the training has failed, and `onTrainEnd` will not be called. */
  abandon?(): void;

  onTrainBegin?(logs: Logs): void;
  onTrainEnd?(logs: Logs): void;
  onEpochBegin?(epoch: number, logs: Logs): void;
  onEpochEnd?(epoch: number, logs: Logs): void;
  onTrainBatchBegin?(batch: number, logs: Logs): void;
  onTrainBatchEnd?(batch: number, logs: Logs): void;
  onTestBegin?(logs: Logs): void;
  onTestEnd?(logs: Logs): void;
  onTestBatchBegin?(batch: number, logs: Logs): void;
  onTestBatchEnd?(batch: number, logs: Logs): void;
  onPredictBegin?(logs: Logs): void;
  onPredictEnd?(logs: Logs): void;
  onPredictBatchBegin?(batch: number, logs: Logs): void;
  onPredictBatchEnd?(batch: number, logs: Logs): void;
}
