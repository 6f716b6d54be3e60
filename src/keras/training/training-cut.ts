import { session } from '../base/session.js';
import type { TrainingBudget } from '../base/training-budget.js';
import type { TrainingContext } from '../callbacks/training-context.js';
import type { Effort } from './claim-effort.js';
import { recordCut } from './cut-records.js';
import type { Batch } from './data/batch.js';
import { learnCounted } from './learn-counted.js';
import { passesOfTraining } from './flops.js';
import type { TrainableModel } from './trainable-model.js';

/** A training that asks for more gets so much of what is left: something remains for the next one. */
const mostOfLeft = 0.5;

/** What is left of a training that was cut. */
interface Limits {
  /** Batches of an epoch. */
  readonly batches: number;
  /** Batches of a validation. */
  readonly checks: number;
  /** Only every so-manieth epoch learns; the others repeat its figures. */
  readonly stride: number;
}

/**
 * Cuts a training that asks for more than the session's allowance: evenly, to the same number of batches in each epoch, and to
 * some of the epochs where one batch in each is too much. Decided by counts alone, so that the same program is cut in the same
 * place on every machine.
 */
export class TrainingCut {
  readonly #context: TrainingContext;
  readonly #model: TrainableModel;
  readonly #effort: Effort;
  #shareOfStep = 0;
  #limits: Limits | null = null;
  #isDecided = false;

  constructor(context: TrainingContext, model: TrainableModel, effort: Effort) {
    this.#context = context;
    this.#model = model;
    this.#effort = effort;
    context.cutAt = null;
  }

  /** Runs a step on a batch and takes it into account; the first one tells how many there may be. */
  learn(batch: Batch, step: () => void): void {
    const budget = session().budgetOfTraining;
    const share = learnCounted(batch, step);
    if (budget === null) return;
    if (!this.#isDecided) this.#decide(budget, share);
    budget.spend(share);
  }

  /** Whether the epoch has to end after so many batches. */
  isReached(batches: number): boolean {
    if (this.#limits === null || batches < this.#limits.batches) return false;
    this.#context.cutAt = this.#limits.batches;
    recordCut(this.#model, {
      by: 'fit',
      batches: this.#limits.batches,
      of: this.#effort.steps,
      everyEpoch: this.#limits.stride,
    });
    return true;
  }

  /** Takes a batch of a validation into account; whether that has to end after so many. */
  isCheckReached(batches: number): boolean {
    session().budgetOfTraining?.spend(this.#shareOfStep / passesOfTraining);
    return this.#limits !== null && batches >= this.#limits.checks;
  }

  /** Whether the epoch learns nothing; counted from the first one. */
  isSkipped(epoch: number): boolean {
    return this.#limits !== null && epoch % this.#limits.stride !== 0;
  }

  #decide(budget: TrainingBudget, share: number): void {
    this.#isDecided = true;
    this.#shareOfStep = share;
    const { epochs, steps, checks } = this.#effort;
    const allowed = (budget.left * mostOfLeft) / Math.max(epochs, 1);
    const asked = steps === null ? Infinity : share * (steps + checks / passesOfTraining);
    if (asked > allowed) this.#limits = limitsWithin(allowed, share, { ...this.#effort, asked });
  }
}

/** `allowed`: the share of an epoch. */
function limitsWithin(
  allowed: number,
  share: number,
  { steps, checks, asked }: Pick<Effort, 'steps' | 'checks'> & { readonly asked: number },
): Limits {
  const part = allowed / asked;
  const batches = steps === null ? allowed / share : steps * part;
  return {
    batches: Math.max(1, Math.floor(batches)),
    checks: steps === null ? Infinity : Math.max(1, Math.floor(checks * part)),
    stride: batches >= 1 ? 1 : Math.ceil(1 / batches),
  };
}
