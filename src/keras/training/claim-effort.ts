import { session } from '../base/session.js';
import type { Batch } from './data/batch.js';
import { allRows, countRows } from './data/rows.js';
import { trainingFlops, type Network } from './flops.js';

/** How long a training will be. */
export interface Effort {
  readonly epochs: number;
  /** Steps of an epoch; null if they are not known. */
  readonly steps: number | null;
  readonly batchSize: number;
  /** Steps of a validation; 0 if there is none or they are not known. */
  readonly checks: number;
}

interface Trainee extends Network {
  readonly name: string;
  readonly built: boolean;
}

/** Claims from the budget what a training will compute, once. */
export class EffortClaim {
  readonly #model: Trainee;
  readonly #effort: Effort;
  #isDone = false;

  constructor(model: Trainee, effort: Effort) {
    this.#model = model;
    this.#effort = effort;
  }

  /** Before the first step, where the model is built and its data are arrays. @throws BudgetError if it is too much. */
  beforeStart({ x }: Batch): void {
    const { steps, batchSize } = this.#effort;
    const [rows] = allRows(x).map(countRows);
    if (this.#model.built && rows !== undefined && steps !== null)
      this.#claim(Math.min(rows, steps * batchSize));
  }

  /** With the first batch, where nothing was known before. @throws BudgetError if it is too much. */
  withBatch({ x }: Batch): void {
    if (this.#isDone) return;
    const [rows = 1] = allRows(x).map(countRows);
    this.#claim(rows * (this.#effort.steps ?? 1));
  }

  #claim(samples: number): void {
    this.#isDone = true;
    const { epochs } = this.#effort;
    const each = trainingFlops(this.#model);
    session().budget.claimFlops(
      each * samples * epochs,
      `Training model '${this.#model.name}' for epochs=${epochs} with ${samples} samples each (about ${each} operations a sample)`,
      ' Fewer epochs, fewer samples or a smaller model would do.',
    );
  }
}
