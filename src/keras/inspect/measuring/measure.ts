import { KerasError } from '../../base/errors.js';
import type { Session } from '../../base/session.js';
import { sizeOf } from '../../base/shape.js';
import { flatten } from '../../graph/nested.js';
import { withUnknownBatch } from '../../graph/unknown-batch.js';
import { seeded } from '../../../util/random.js';
import { drawPermutation } from '../../random/draw.js';
import type { Model } from '../../models/model.js';
import { ArrayData } from '../../training/array-data.js';
import type { LazySource } from '../../training/data/lazy-data.js';
import { predictBatch } from '../../training/predict.js';
import type { Captured } from '../capture.js';
import type { DataEvidence, InspectOrder } from '../evidence.js';
import { accuracyOf } from './accuracy.js';
import { lossOf } from './loss.js';

interface Subject {
  readonly session: Session;
  readonly source: (name: string) => LazySource;
}

/** How good the model is on data that the program has not trained on, prepared as its own; null where that cannot be told. */
export function measure(
  { chosen, x, y }: Captured,
  { source }: Subject,
  { metric, seed }: InspectOrder,
): number | null {
  const [given] = x;
  if (metric === null || chosen === null || given === undefined || x.length > 1) return null;
  try {
    const pictures = source(`${metric.set}/test/x`);
    const [count = 0] = pictures.shape;
    const places = drawPermutation(seeded(seed, 'metric'), count).slice(0, metric.rows);
    const rows = prepared(given, pictures, places);
    const classes = source(`${metric.set}/test/y`).rows(places);
    if (rows === null) return null;
    return measureOn(chosen, { rows, classes: new Float32Array(classes), y }, metric.metric);
  } catch (error) {
    // The program's model raises, or there is no such set.
    if (error instanceof KerasError) return null;
    throw error;
  }
}

interface Sample {
  readonly rows: ArrayData;
  readonly classes: Float32Array;
  readonly y: readonly DataEvidence[];
}

function measureOn(
  model: Model,
  { rows, classes, y }: Sample,
  metric: 'accuracy' | 'loss',
): number | null {
  const tensor = rows.toTensor();
  try {
    const answers = withUnknownBatch({ isUnknown: true }, () => predictBatch(model, tensor));
    const [only, ...others] = flatten(answers).filter((each) => each instanceof ArrayData);
    if (only === undefined || others.length > 0) return null;
    return metric === 'accuracy'
      ? accuracyOf(only, classes, model)
      : lossOf(model, only, { classes, y });
  } finally {
    tensor.dispose();
  }
}

/** Rows of the set in the shape and on the scale of those that the model was trained on; null if they are of another size, or it cannot be told. */
function prepared(given: DataEvidence, source: LazySource, places: Int32Array): ArrayData | null {
  const inner = given.shape.slice(1);
  if (sizeOf(inner) !== sizeOf(source.shape.slice(1))) return null;
  if (given.scale === null && given.min < 0) return null;
  const numbers = new Float32Array(source.rows(places));
  const scale = given.scale ?? guessScale(given, numbers);
  const offset = given.offset ?? 0;
  return new ArrayData(
    [places.length, ...inner],
    'float32',
    numbers.map((each) => each * scale + offset),
  );
}

/** Where it is not known what was done with the numbers, their largest tells, if they begin at 0. */
function guessScale({ max }: DataEvidence, numbers: Float32Array): number {
  const most = numbers.reduce((all, each) => Math.max(all, each), 0);
  return most === 0 || max <= 0 ? 1 : max / most;
}
