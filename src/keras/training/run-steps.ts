import * as tf from '@tensorflow/tfjs-core';
import type { Batch } from './data/batch.js';
import type { Epochs, StepRange } from './data/epochs.js';

/** What is done with the steps of an epoch. */
export interface StepHandlers {
  before(step: number): void;
  /** Works on one batch. */
  work(batch: Batch): void;
  after(step: number): void;
  /** Whether to stop after the step that has just run. */
  shouldStop(): boolean;
}

/** Runs the steps of one epoch, several batches at once where the model was compiled so. Gives how many batches ran. */
export function runSteps(epochs: Epochs, handlers: StepHandlers): number {
  let count = 0;
  for (const range of epochs.epoch()) {
    handlers.before(range.begin);
    const ran = runRange(epochs, range, handlers);
    count += ran;
    if (ran === 0) break;
    handlers.after(range.end);
    if (handlers.shouldStop()) break;
  }
  epochs.end();
  return count;
}

/** Gives how many batches there were. Only at the end of the data it is fewer than asked for. */
function runRange(epochs: Epochs, { begin, end }: StepRange, handlers: StepHandlers): number {
  for (let step = begin; step <= end; step++)
    if (!runBatch(epochs, handlers, step === begin)) return step - begin;
  return end - begin + 1;
}

/** Works on the next batch; false if there is none. The batch's tensors are released afterwards. */
function runBatch(epochs: Epochs, handlers: StepHandlers, isFirst: boolean): boolean {
  let ran = false;
  tf.tidy(() => {
    const batch = epochs.take(isFirst);
    if (batch === undefined) return;
    handlers.work(batch);
    ran = true;
  });
  return ran;
}
