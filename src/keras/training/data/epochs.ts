import { session } from '../../base/session.js';
import type { Batch, BatchSource } from './batch.js';

/** The steps that one call takes at once: the first and the last of them. */
export interface StepRange {
  readonly begin: number;
  readonly end: number;
}

interface EpochOptions {
  /** How many steps an epoch has, if the program says so. */
  readonly stepsPerEpoch: number | null;
  readonly stepsPerExecution: number;
}

/** Goes through a source epoch by epoch, as Keras' EpochIterator does: fewer steps than batches go on in the next epoch. */
export class Epochs {
  readonly #source: BatchSource;
  readonly #stepsPerEpoch: number | null;
  readonly #atOnce: number;
  #pass: Iterator<Batch> | null = null;
  #known: number | null;
  #seen = 0;

  constructor(source: BatchSource, { stepsPerEpoch, stepsPerExecution }: EpochOptions) {
    this.#source = source;
    this.#stepsPerEpoch = stepsPerEpoch;
    this.#atOnce = stepsPerExecution;
    this.#known = source.batches;
  }

  /** The steps of an epoch as far as they are known. */
  get steps(): number | null {
    return this.#stepsPerEpoch || this.#known;
  }

  /** Whether all batches are known to have the same number of samples. */
  get isEven(): boolean {
    return this.#source.isEven;
  }

  /** Begins anew, before the first epoch. */
  reset(): void {
    this.#pass = null;
    this.#known = this.#source.batches;
    this.#seen = 0;
    this.#source.endEpoch?.();
  }

  /** The steps of one epoch. The batches of each are to be taken with `take`. */
  *epoch(): Generator<StepRange, undefined> {
    this.#source.beginEpoch?.();
    const steps = this.steps || -1;
    if (steps > 0) yield* this.#counted(steps);
    else yield* this.#uncounted();
    return undefined;
  }

  /** The epoch is over. */
  end(): void {
    this.#source.endEpoch?.();
  }

  /** The next batch; undefined at the end of the data. If the step needed it (`isNeeded`), the epoch ends with a warning. */
  take(isNeeded: boolean): Batch | undefined {
    const next = this.#pass?.next();
    if (next !== undefined && next.done !== true) return next.value;
    if (!isNeeded) return undefined;
    this.#known ??= this.#seen;
    this.#warn();
    this.#pass = null;
    return undefined;
  }

  *#counted(steps: number): Generator<StepRange, undefined> {
    if (this.#pass === null || this.#stepsPerEpoch === null) this.#open();
    for (let begin = 0; begin < steps; begin += this.#atOnce) {
      if (this.#isOver()) {
        if (this.#stepsPerEpoch) this.#warn();
        break;
      }
      this.#seen += this.#atOnce;
      yield { begin, end: begin + this.#atOnce - 1 };
    }
    if (this.#isOver()) this.#open();
    return undefined;
  }

  *#uncounted(): Generator<StepRange, undefined> {
    this.#open();
    for (let begin = 0; ; begin += this.#atOnce) {
      this.#seen = begin + this.#atOnce;
      yield { begin, end: begin + this.#atOnce - 1 };
    }
  }

  #isOver(): boolean {
    return this.#known !== null && this.#known > 0 && this.#seen >= this.#known;
  }

  #open(): void {
    this.#pass = this.#source.open();
    this.#seen = 0;
  }

  #warn(): void {
    session().warn(
      'Your input ran out of data; interrupting training. Make sure that your dataset or generator can generate at least ' +
        '`steps_per_epoch * epochs` batches. You may need to use the `.repeat()` function when building your dataset.',
    );
  }
}
