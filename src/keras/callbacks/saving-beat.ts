/** Tells when as many batches have passed as lie between two savings. */
export class SavingBeat {
  readonly #every: number;
  #since = 0;
  #last: number | null = null;

  constructor(every: number) {
    this.#every = every;
  }

  /** Notes a batch; a number that does not grow belongs to a new epoch. */
  isDue(batch: number): boolean {
    const isNewEpoch = this.#last === null || batch <= this.#last;
    this.#since += isNewEpoch ? batch + 1 : batch - (this.#last ?? 0);
    this.#last = batch;
    if (this.#since < this.#every) return false;
    this.#since = 0;
    return true;
  }
}
