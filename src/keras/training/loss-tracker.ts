const f32 = Math.fround;

/** The mean loss of an epoch, each batch counting as much as it has samples; in float32, as Keras adds it up. */
export class LossTracker {
  /** Python sees a metric of this class and name. */
  static readonly className = 'Mean';
  readonly name = 'loss';
  #total = 0;
  #count = 0;

  add(loss: number, samples: number): void {
    this.#total = f32(this.#total + f32(loss * samples));
    this.#count = f32(this.#count + samples);
  }

  /** 0 before the first batch. */
  get mean(): number {
    return this.#count === 0 ? 0 : f32(this.#total / this.#count);
  }

  reset(): void {
    this.#total = 0;
    this.#count = 0;
  }
}
