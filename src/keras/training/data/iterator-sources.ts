import { valueError } from '../../base/errors.js';
import { repr } from '../../base/repr.js';
import { unpackBatch, type Batch, type BatchSource } from './batch.js';
import { toTensors } from './rows.js';
import { weighByClasses } from './class-weights.js';

/** Batches that a generator of the program makes, each once. */
export class GeneratorSource implements BatchSource {
  readonly batches = null;
  readonly isEven = false;
  readonly #generator: Iterator<unknown>;
  readonly #first: unknown[] = [];

  /** Takes the first two batches out, as Keras does to see their shapes. @throws ValueError if there is none. */
  constructor(generator: Iterator<unknown>) {
    this.#generator = generator;
    for (let taken = 0; taken < 2; taken++) {
      const next = generator.next();
      if (next.done === true) break;
      this.#first.push(next.value);
    }
    this.#check();
  }

  /** Each pass begins with the two batches that were taken out: so does Keras. */
  *open(): Generator<Batch, undefined> {
    for (const batch of this.#first) yield tensorsOf(unpackBatch(batch));
    for (;;) {
      const next = this.#generator.next();
      if (next.done === true) return undefined;
      yield tensorsOf(unpackBatch(next.value));
    }
  }

  #check(): void {
    const [batch] = this.#first;
    if (batch === undefined)
      throw valueError(
        'When passing a Python generator to a Keras model, the generator must yield at least one batch. Received an ' +
          'empty generator.',
      );
    if (!Array.isArray(batch))
      throw valueError(
        'When passing a Python generator to a Keras model, the generator must return a tuple, either (input,) or ' +
          `(inputs, targets) or (inputs, targets, sample_weights). Received: ${repr(batch)}`,
      );
  }
}

/** Something that can be gone through again and again: a data set. It may know how many batches it has. */
export interface Dataset extends Iterable<unknown> {
  readonly cardinality?: number | null;
}

/** Batches of a data set, the same in each pass unless the data set says otherwise. */
export class DatasetSource implements BatchSource {
  readonly batches: number | null;
  readonly isEven = false;
  readonly #dataset: Dataset;
  readonly #classWeight: unknown;

  constructor(dataset: Dataset, classWeight: unknown) {
    this.#dataset = dataset;
    this.#classWeight = classWeight;
    this.batches = dataset.cardinality ?? null;
  }

  *open(): Generator<Batch, undefined> {
    for (const item of this.#dataset)
      yield tensorsOf(weighByClasses(unpackBatch(item), this.#classWeight));
    return undefined;
  }
}

const tensorsOf = ({ x, y, sampleWeight }: Batch): Batch => ({
  x: toTensors(x),
  y: toTensors(y),
  sampleWeight: toTensors(sampleWeight),
});
