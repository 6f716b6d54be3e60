/** How long may be waited, all times together. */
export class Patience {
  #left: number;
  readonly #onSpent: () => void;

  /** `onSpent` ends what is waited for. */
  constructor(seconds: number, onSpent: () => void) {
    this.#left = seconds * 1000;
    this.#onSpent = onSpent;
  }

  /** Waits for something. */
  async during<Result>(work: Promise<Result>): Promise<Result> {
    const begin = performance.now();
    const timer = setTimeout(this.#onSpent, this.#left);
    try {
      return await work;
    } finally {
      clearTimeout(timer);
      this.#left -= performance.now() - begin;
    }
  }
}
