import { isTruthy } from '../base/is-truthy.js';
import { classNameOf } from '../base/serializable.js';
import { session, type Session } from '../base/session.js';
import type { Arguments } from '../base/signature.js';
import { flatten } from '../graph/nested.js';
import type { Batch } from './data/batch.js';
import { allRows, countRows, isArrays, type Data } from './data/rows.js';
import { sampleFacts, type SampleFacts } from './data/sample-facts.js';
import type { TrainableModel } from './trainable-model.js';

/** What a model was trained or judged on. */
export interface SampledData {
  readonly x: readonly SampleFacts[];
  readonly y: readonly SampleFacts[];
}

/** A training, as it was asked for. */
export interface FitRecord extends SampledData {
  readonly model: TrainableModel;
  readonly line: number | null;
  readonly epochs: number;
  /** Of the first batch, where the batches come from a generator or a data set; null where none came. */
  readonly batchSize: number | null;
  /** Whether the batches come from a generator or a data set: then `x` and `y` tell of the first batch only. */
  readonly isStreamed: boolean;
  /** How many batches an epoch of such a stream has; null where only a pass over it tells, and for arrays. */
  readonly batches: number | null;
  /** Null where only a pass over the data tells. */
  readonly samples: number | null;
  /** Null without a validation. */
  readonly validation: (SampledData & { readonly samples: number | null }) | null;
  readonly shuffle: boolean;
  /** Their classes. */
  readonly callbacks: readonly string[];
  /** As given; null without. */
  readonly validationSplit: number | null;
}

const records = new WeakMap<Session, FitRecord[]>();

/** The trainings of a session, in their order. */
export const fitsOf = (owner: Session): readonly FitRecord[] => records.get(owner) ?? [];

/** An evaluation. */
export interface EvaluationRecord extends SampledData {
  readonly model: TrainableModel;
  readonly line: number | null;
}

const evaluations = new WeakMap<Session, EvaluationRecord[]>();

/** The evaluations that a session's program asked for, in their order. */
export const evaluationsOf = (owner: Session): readonly EvaluationRecord[] =>
  evaluations.get(owner) ?? [];

/** Notes an evaluation. */
export function recordEvaluation(model: TrainableModel, { x, y }: Arguments): void {
  const known = evaluations.get(session()) ?? [];
  known.push({ model, line: session().line, ...sampled({ x, y }) });
  evaluations.set(session(), known);
}

/** What a training is over, as far as it is known when it begins. */
interface Beginning {
  readonly training: Batch;
  readonly validation: Batch | null;
  /** The batches of an epoch, where they are known. */
  readonly steps: number | null;
}

/** Notes that a training begins. The function that it gives is to be told of each batch. */
export function recordFit(
  model: TrainableModel,
  args: Arguments,
  { training, validation, steps }: Beginning,
): (batch: Batch) => void {
  const samples = countSamples(training);
  const isStreamed = samples === null;
  const fits = records.get(session()) ?? [];
  const record: FitRecord = {
    model,
    line: session().line,
    ...sampled(args),
    epochs: Number(args.epochs),
    batchSize: isStreamed ? null : Number(args.batch_size ?? 0) || 32,
    isStreamed,
    batches: isStreamed ? steps : null,
    samples,
    validation: validation && { samples: countSamples(validation), ...sampled(validation) },
    shuffle: isTruthy(args.shuffle),
    callbacks: classesOf(args.callbacks),
    validationSplit: isTruthy(args.validation_split) ? Number(args.validation_split) : null,
  };
  const place = fits.push(record) - 1;
  records.set(session(), fits);
  return (batch) => {
    if (isStreamed && fits[place] === record)
      fits[place] = { ...record, ...sampled(batch), batchSize: countSamples(batch) };
  };
}

const sampled = ({ x, y }: { readonly x?: Data; readonly y?: Data }): SampledData => ({
  x: sampleFacts(x),
  y: sampleFacts(y),
});

const classesOf = (callbacks: unknown): readonly string[] =>
  flatten(callbacks)
    .filter((each) => typeof each === 'object' && each !== null)
    .map((each) => classNameOf(each.constructor));

/** Null where only a pass over the data tells. */
export function countSamples({ x }: Pick<Batch, 'x'>): number | null {
  const [first] = isArrays(x) ? allRows(x) : [];
  return first === undefined ? null : countRows(first);
}
