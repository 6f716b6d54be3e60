import { session } from '../base/session.js';
import { recordCut } from './cut-records.js';
import type { Figures } from './logs.js';
import type { TrainableModel } from './trainable-model.js';

/**
 * Keeps `train_on_batch` from learning when the session's allowance is used up: a program's loop over batches cannot be cut
 * evenly, as nobody knows how long it will be.
 */
export class OnBatchCut {
  #last: Figures | null = null;

  /** The figures of a step, or those of the last one where no more is allowed. */
  run(model: TrainableModel, step: () => Figures): Figures {
    if (this.#last !== null && session().budgetOfTraining?.left === 0) {
      recordCut(model, { by: 'train_on_batch' });
      return this.#last;
    }
    this.#last = step();
    return this.#last;
  }
}
