import { KerasError } from '../base/errors.js';
import { flatten } from '../graph/nested.js';
import { pythonType } from '../training/data/python-type.js';
import { Callback, type Logs, type Params } from './callback.js';
import { History } from './history.js';
import { ProgbarLogger } from './progbar-logger.js';
import type { TrainingContext } from './training-context.js';

/** Which callbacks are added to those of the program. */
export interface Additions {
  readonly history: boolean;
  readonly progbar: boolean;
}

/** The callbacks of one call of `fit`, `evaluate` or `predict`. */
export class CallbackList {
  readonly callbacks: readonly Callback[];
  readonly history: History | undefined;

  /** @throws AttributeError (as Keras) for a callback that is none. */
  constructor(given: unknown, { history, progbar }: Additions) {
    const own = (given ?? null) === null ? [] : flatten(given).map(checkCallback);
    const list = [...own];
    if (history && !own.some((each) => each instanceof History)) list.push(new History());
    if (progbar && !own.some((each) => each instanceof ProgbarLogger))
      list.push(new ProgbarLogger());
    this.callbacks = list;
    this.history = list.find((each) => each instanceof History);
  }

  begin(training: TrainingContext, params: Params): void {
    for (const callback of this.callbacks) {
      callback.setTraining(training);
      callback.setParams(params);
    }
  }

  /** Whether any of them looks at the figures of batches. */
  get watchesBatches(): boolean {
    return this.callbacks.some(({ watchesBatches }) => watchesBatches);
  }

  abandon(): void {
    for (const callback of this.callbacks) callback.abandon?.();
  }

  onTrainBegin(): void {
    const logs = {};
    for (const callback of this.callbacks) callback.onTrainBegin?.(logs);
  }

  onTrainEnd(logs: Logs): void {
    for (const callback of this.callbacks) callback.onTrainEnd?.(logs);
  }

  onEpochBegin(epoch: number): void {
    const logs = {};
    for (const callback of this.callbacks) callback.onEpochBegin?.(epoch, logs);
  }

  onEpochEnd(epoch: number, logs: Logs): void {
    for (const callback of this.callbacks) callback.onEpochEnd?.(epoch, logs);
  }

  onTrainBatchBegin(batch: number): void {
    const logs = {};
    for (const callback of this.callbacks) callback.onTrainBatchBegin?.(batch, logs);
  }

  onTrainBatchEnd(batch: number, logs: Logs): void {
    for (const callback of this.callbacks) callback.onTrainBatchEnd?.(batch, logs);
  }

  onTestBegin(): void {
    const logs = {};
    for (const callback of this.callbacks) callback.onTestBegin?.(logs);
  }

  onTestEnd(logs: Logs): void {
    for (const callback of this.callbacks) callback.onTestEnd?.(logs);
  }

  onTestBatchBegin(batch: number): void {
    const logs = {};
    for (const callback of this.callbacks) callback.onTestBatchBegin?.(batch, logs);
  }

  onTestBatchEnd(batch: number, logs: Logs): void {
    for (const callback of this.callbacks) callback.onTestBatchEnd?.(batch, logs);
  }

  onPredictBegin(): void {
    const logs = {};
    for (const callback of this.callbacks) callback.onPredictBegin?.(logs);
  }

  onPredictEnd(): void {
    const logs = {};
    for (const callback of this.callbacks) callback.onPredictEnd?.(logs);
  }

  onPredictBatchBegin(batch: number): void {
    const logs = {};
    for (const callback of this.callbacks) callback.onPredictBatchBegin?.(batch, logs);
  }

  onPredictBatchEnd(batch: number, logs: Logs): void {
    for (const callback of this.callbacks) callback.onPredictBatchEnd?.(batch, logs);
  }
}

function checkCallback(value: unknown): Callback {
  if (value instanceof Callback) return value;
  throw new KerasError(
    'AttributeError',
    `'${pythonType(value)}' object has no attribute 'set_model'`,
  );
}
