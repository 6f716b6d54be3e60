import { session, type Session } from '../base/session.js';
import type { Arguments } from '../base/signature.js';
import type { Batch } from './data/batch.js';
import { allRows, countRows, isArrays } from './data/rows.js';
import type { TrainableModel } from './trainable-model.js';

/** A training, as it was asked for. */
export interface FitRecord {
  readonly model: TrainableModel;
  readonly epochs: number;
  /** Null where the batches come from a generator or a data set. */
  readonly batchSize: number | null;
  /** Null where only a pass over the data tells. */
  readonly samples: number | null;
  /** Null without a validation. */
  readonly validation: { readonly samples: number | null } | null;
}

const records = new WeakMap<Session, FitRecord[]>();

/** The trainings of a session, in their order. */
export const fitsOf = (owner: Session): readonly FitRecord[] => records.get(owner) ?? [];

/** Notes that a training begins. */
export function recordFit(
  model: TrainableModel,
  args: Arguments,
  { training, validation }: { readonly training: Batch; readonly validation: Batch | null },
): void {
  const samples = countSamples(training);
  const fits = records.get(session()) ?? [];
  fits.push({
    model,
    epochs: Number(args.epochs),
    batchSize: samples === null ? null : Number(args.batch_size ?? 0) || 32,
    samples,
    validation: validation && { samples: countSamples(validation) },
  });
  records.set(session(), fits);
}

/** Null where only a pass over the data tells. */
export function countSamples({ x }: Batch): number | null {
  const [first] = isArrays(x) ? allRows(x) : [];
  return first === undefined ? null : countRows(first);
}
