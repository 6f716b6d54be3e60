import { valueError, typeError, KerasError } from '../../base/errors.js';
import { isNumber } from '../../base/float.js';
import { repr } from '../../base/repr.js';
import { session } from '../../base/session.js';
import { sizeOf } from '../../base/shape.js';
import { drawPermutation } from '../../random/draw.js';
import { flatten, isDictionary } from '../../graph/nested.js';
import type { Batch, BatchSource } from './batch.js';
import { countSamples } from './cardinality.js';
import { weightsOfClasses } from './class-weights.js';
import { allRows, hasRows, pickTensors, sliceTensors, type Data } from './rows.js';
import { pythonType } from './python-type.js';

/** How arrays are cut into batches. */
export interface CuttingOptions {
  readonly batchSize: unknown;
  /** How many steps an epoch has, if the program says so. */
  readonly steps: number | null;
  /** True mixes all samples, `batch` those within each batch. */
  readonly shuffle: unknown;
  readonly classWeight: unknown;
}

/** Batches cut from arrays and tensors; only the rows of a batch are ever copied. */
export class ArraySource implements BatchSource {
  readonly batches: number;
  readonly isEven: boolean;
  readonly #data: Batch;
  readonly #count: number;
  readonly #size: number;
  readonly #shuffle: 'all' | 'batch' | null;

  /** @throws ValueError as Keras, for arrays of different lengths or weights that do not fit. */
  constructor(data: Batch, options: CuttingOptions) {
    this.#data = { ...data, sampleWeight: weightsFor(data, options.classWeight) };
    this.#count = countSamples(this.#data);
    this.#size = readBatchSize(options, this.#count);
    this.batches = Math.ceil(this.#count / this.#size);
    this.isEven = this.#count % this.#size === 0;
    this.#shuffle = options.shuffle === 'batch' ? 'batch' : options.shuffle ? 'all' : null;
  }

  *open(): Generator<Batch, undefined> {
    const random = this.#shuffle === null ? null : session().shuffleStream();
    const order = random && this.#shuffle === 'all' ? drawPermutation(random, this.#count) : null;
    for (let start = 0; start < this.#count; start += this.#size) {
      const end = Math.min(start + this.#size, this.#count);
      if (order !== null) yield this.#pick(order.subarray(start, end));
      else if (random === null) yield this.#slice(start, end);
      else yield this.#pick(drawPermutation(random, end - start).map((row) => row + start));
    }
    return undefined;
  }

  #slice(start: number, end: number): Batch {
    return this.#map((part) => sliceTensors(part, start, end));
  }

  #pick(order: Int32Array): Batch {
    return this.#map((part) => pickTensors(part, order));
  }

  #map(cut: (part: Data) => Data): Batch {
    const { x, y, sampleWeight } = this.#data;
    return { x: cut(x), y: cut(y), sampleWeight: cut(sampleWeight) };
  }
}

function readBatchSize({ batchSize, steps }: CuttingOptions, count: number): number {
  refuseOdd(batchSize);
  if (batchSize === null || batchSize === undefined || Number(batchSize) === 0)
    return steps ? checkSize(Math.ceil(count / steps), count) : 32;
  const size = Number(batchSize);
  if (Number.isNaN(size) && isNumber(batchSize))
    throw valueError('cannot convert float NaN to integer: batch_size');
  if (!isNumber(batchSize) || !Number.isInteger(size))
    throw typeError(
      `'${pythonType(batchSize)}' object cannot be interpreted as an integer: batch_size`,
    );
  return checkSize(size, count);
}

/** @throws ValueError for an array of several numbers, TypeError for texts, lists and dictionaries. */
function refuseOdd(batchSize: unknown): void {
  const message = `\`batch_size\` must be a whole number. Received: batch_size=${repr(batchSize)}`;
  if (hasRows(batchSize) && sizeOf(batchSize.shape) > 1) throw valueError(message);
  if (typeof batchSize === 'string' || isNested(batchSize)) throw typeError(message);
}

function checkSize(size: number, count: number): number {
  if (size < 0)
    throw valueError(
      `Invalid value in tensor used for shape: ${Math.floor(count / size)} (batch_size=${size})`,
    );
  return Math.max(size, 1);
}

function weightsFor({ y, sampleWeight }: Batch, classWeight: unknown): Data {
  const hasWeights = sampleWeight !== null && sampleWeight !== undefined;
  const hasClasses = classWeight !== null && classWeight !== undefined;
  if (hasWeights && hasClasses)
    throw valueError('You cannot `class_weight` and `sample_weight` at the same time.');
  if (hasClasses) return weightsOfClasses(y, classWeight);
  if (!hasWeights || !isNested(y)) return sampleWeight ?? null;
  return isNested(sampleWeight) ? checkStructure(y, sampleWeight) : replicate(y, sampleWeight);
}

const isNested = (data: Data): boolean => Array.isArray(data) || isDictionary(data);

function checkStructure(y: Data, sampleWeight: Data): Data {
  if (keysOf(y) === keysOf(sampleWeight)) return sampleWeight;
  throw valueError(
    'You should provide one `sample_weight` array per output in `y`. The two structures did not match:\n' +
      `- y: ${keysOf(y)}\n- sample_weight: ${keysOf(sampleWeight)}`,
  );
}

const keysOf = (data: Data): string =>
  isDictionary(data) ? Object.keys(data).sort().join(', ') : String(flatten(data).length);

/** One array of weights counts for all outputs, if it has one weight for each sample. */
function replicate(y: Data, sampleWeight: Data): Data {
  const shape = allRows(sampleWeight)[0]?.shape ?? [];
  if (shape.length !== 1 && !(shape.length === 2 && shape[1] === 1))
    throw valueError(
      'For a model with multiple outputs, when providing a single `sample_weight` array, it should only have one scalar ' +
        'score per sample (i.e. shape `(num_samples,)`). If you want to use non-scalar sample weights, pass a ' +
        '`sample_weight` argument with one array per model output.',
    );
  if (Array.isArray(y)) return y.map(() => sampleWeight);
  if (isDictionary(y)) return Object.fromEntries(Object.keys(y).map((key) => [key, sampleWeight]));
  throw new KerasError('TypeError', 'The labels are neither a list nor a dictionary.');
}
