import { valueError } from '../../base/errors.js';
import { session } from '../../base/session.js';
import { drawPermutation } from '../../random/draw.js';
import { weighByClasses } from './class-weights.js';
import { unpackBatch, type Batch, type BatchSource } from './batch.js';
import { toTensors } from './rows.js';

/** Batches by number, as a program's PyDataset has them. */
export interface Batches {
  /** How many batches there are. */
  readonly cardinality: number;
  batchAt(index: number): unknown;
  /** Told when an epoch begins. */
  beginEpoch(): void;
  /** Told when an epoch is over, and once before the first. */
  endEpoch(): void;
}

export const isBatches = (value: unknown): value is Batches =>
  typeof value === 'object' && value !== null && 'batchAt' in value;

/** Batches that are asked for by number, in order or mixed. */
export class SequenceSource implements BatchSource {
  readonly batches: number;
  readonly isEven = false;
  readonly #given: Batches;
  readonly #shuffle: boolean;
  readonly #classWeight: unknown;

  /** Takes the first two batches, as Keras does to see their shapes. @throws ValueError if there is none. */
  constructor(given: Batches, shuffle: boolean, classWeight: unknown) {
    this.#given = given;
    this.#shuffle = shuffle;
    this.#classWeight = classWeight;
    this.batches = given.cardinality;
    for (let index = 0; index < Math.min(this.batches, 2); index++) given.batchAt(index);
    if (this.batches === 0) throw valueError('The PyDataset has length 0');
  }

  *open(): Generator<Batch, undefined> {
    const count = this.batches;
    const order = this.#shuffle ? drawPermutation(session().shuffleStream(), count) : null;
    for (let place = 0; place < count; place++) {
      const { x, y, sampleWeight } = weighByClasses(
        unpackBatch(this.#given.batchAt(order?.[place] ?? place)),
        this.#classWeight,
      );
      yield { x: toTensors(x), y: toTensors(y), sampleWeight: toTensors(sampleWeight) };
    }
    return undefined;
  }

  beginEpoch(): void {
    this.#given.beginEpoch();
  }

  endEpoch(): void {
    this.#given.endEpoch();
  }
}
