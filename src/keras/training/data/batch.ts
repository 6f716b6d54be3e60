import { valueError } from '../../base/errors.js';
import { repr } from '../../base/repr.js';
import type { Data } from './rows.js';

/** What a step of training works on. */
export interface Batch {
  readonly x: Data;
  readonly y: Data;
  readonly sampleWeight: Data;
}

/** Where batches come from. */
export interface BatchSource {
  /** How many batches a pass has; null if only the pass itself tells. */
  readonly batches: number | null;
  /** Whether all batches are known to have the same number of samples. */
  readonly isEven: boolean;
  /** A pass over the data. */
  open(): Iterator<Batch>;
  /** Told when an epoch begins. */
  beginEpoch?(): void;
  /** Told when an epoch is over, and when all begins anew. */
  endEpoch?(): void;
}

/** `x`, `(x,)`, `(x, y)` or `(x, y, sample_weight)`. @throws ValueError for a longer tuple. */
export function unpackBatch(data: Data): Batch {
  if (!Array.isArray(data)) return { x: data, y: null, sampleWeight: null };
  const [x, y = null, sampleWeight = null] = data as unknown[];
  if (data.length >= 1 && data.length <= 3) return { x, y, sampleWeight };
  throw valueError(
    `Data is expected to be in format \`x\`, \`(x,)\`, \`(x, y)\`, or \`(x, y, sample_weight)\`, found: ${repr(data, 'tuple')}`,
  );
}
