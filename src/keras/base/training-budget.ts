import { KerasError } from './errors.js';

/** How much all trainings of a session may compute together before they are cut: each is the most if it were the only one. */
export interface TrainingAllowance {
  /** Batches, each as often as it is learned from: for what a step costs however small it is. */
  readonly steps: number;
  /** Samples, each as often as it is learned from. */
  readonly samples: number;
  /** Floating-point operations. */
  readonly flops: number;
  /** Samples that a call of `evaluate` may look at; all of them if left out. */
  readonly evaluation?: number;
}

/** Everything that models compute, predictions and a program's own loops included, may be so many times the operations of training. */
const mostOfAll = 10;

/** Counts what trainings use of their allowance, and what all calls of layers compute. */
export class TrainingBudget {
  readonly #allowance: TrainingAllowance;
  #left = 1;
  #operations = 0;
  /** Whether the running code is a part of a layer whose operations are counted as a whole. */
  isCounting = false;

  constructor(allowance: TrainingAllowance) {
    this.#allowance = allowance;
  }

  /** Which part of the allowance so much work takes. */
  shareOf({ steps, samples, flops }: Omit<TrainingAllowance, 'evaluation'>): number {
    const all = this.#allowance;
    return steps / all.steps + samples / all.samples + flops / all.flops;
  }

  /** How many samples a call of `evaluate` may look at. */
  get samplesOfEvaluation(): number {
    return this.#allowance.evaluation ?? Infinity;
  }

  /** Which part of the allowance is left. */
  get left(): number {
    return Math.max(0, this.#left);
  }

  spend(share: number): void {
    this.#left -= share;
  }

  /** How many operations layers have done so far. */
  get operations(): number {
    return this.#operations;
  }

  /** Counts what layers have done. @throws BudgetError if that is too much: no training that could be cut asked for it. */
  count(operations: number): void {
    this.#operations += operations;
    const most = mostOfAll * this.#allowance.flops;
    if (this.#operations <= most) return;
    throw new KerasError(
      'BudgetError',
      `The models of this program have computed more than ${most} floating-point operations, the most that a program may ` +
        'ask for here. Fewer samples, fewer steps or a smaller model would do.',
    );
  }
}
