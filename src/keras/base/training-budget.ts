/** How much all trainings of a session may compute together before they are cut. */
export interface TrainingAllowance {
  /** Samples, each as often as it is learned from. */
  readonly samples: number;
  /** Floating-point operations. */
  readonly flops: number;
}

/** Counts what trainings use of their allowance. */
export class TrainingBudget {
  #samples: number;
  #flops: number;

  constructor({ samples, flops }: TrainingAllowance) {
    this.#samples = samples;
    this.#flops = flops;
  }

  /** How many samples may still be learned from, each of that many operations. */
  samplesLeft(flopsEach: number): number {
    return Math.max(0, Math.min(this.#samples, Math.floor(this.#flops / Math.max(flopsEach, 1))));
  }

  spend(samples: number, flopsEach: number): void {
    this.#samples -= samples;
    this.#flops -= samples * flopsEach;
  }
}
