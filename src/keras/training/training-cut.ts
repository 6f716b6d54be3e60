import { session } from '../base/session.js';
import type { TrainingContext } from '../callbacks/training-context.js';
import type { Effort } from './claim-effort.js';
import type { Batch } from './data/batch.js';
import { allRows, countRows } from './data/rows.js';
import { trainingFlops, type Network } from './flops.js';

interface Trainee extends Network {
  readonly name: string;
}

/**
 * Cuts a training that asks for more than the session's allowance: evenly, to the same number of batches in each epoch, one at
 * least. Decided by counts alone, so that the same program is cut in the same place on every machine.
 */
export class TrainingCut {
  readonly #context: TrainingContext;
  readonly #model: Trainee;
  readonly #effort: Effort;
  #flopsEach = 0;
  #limit: number | null = null;
  #isDecided = false;

  constructor(context: TrainingContext, model: Trainee, effort: Effort) {
    this.#context = context;
    this.#model = model;
    this.#effort = effort;
    context.cutAt = null;
  }

  /** Takes a batch into account, which the built model is about to learn from. */
  count({ x }: Batch): void {
    const budget = session().budgetOfTraining;
    if (budget === null) return;
    const [rows = 1] = allRows(x).map(countRows);
    if (!this.#isDecided) this.#decide(rows);
    budget.spend(rows, this.#flopsEach);
  }

  /** Whether the epoch has to end after so many batches. */
  isReached(batches: number): boolean {
    if (this.#limit === null || batches < this.#limit) return false;
    this.#cut(this.#limit);
    return true;
  }

  #decide(rows: number): void {
    this.#isDecided = true;
    this.#flopsEach = trainingFlops(this.#model);
    const left = session().budgetOfTraining?.samplesLeft(this.#flopsEach) ?? Infinity;
    const { epochs, steps } = this.#effort;
    const limit = Math.max(1, Math.floor(left / Math.max(epochs, 1) / Math.max(rows, 1)));
    if (steps === null || steps > limit) this.#limit = limit;
  }

  #cut(limit: number): void {
    this.#context.cutAt = limit;
    const { steps } = this.#effort;
    session().note(
      `The training of model '${this.#model.name}' was cut to ${limit} of ${steps ?? 'more'} batches in each epoch: it asked ` +
        'for more than programs may compute here.',
    );
  }
}
