import type * as tf from '@tensorflow/tfjs-core';
import { isEngineTensor } from '../../base/engine-tensor.js';
import { KerasError, valueError } from '../../base/errors.js';
import { isNumber } from '../../base/float.js';
import { sizeOf } from '../../base/shape.js';
import { isDictionary } from '../../graph/nested.js';
import { ArrayData } from '../array-data.js';
import type { Batch } from './batch.js';
import { hasRows, type Data } from './rows.js';

/**
 * The weight of each sample that follows from its class: labels are class numbers, or one-hot rows.
 * @throws ValueError for labels of several outputs, AttributeError (as Keras) for weights that are no dictionary.
 */
export function weightsOfClasses(labels: Data, classWeight: unknown): ArrayData {
  if (!hasRows(labels))
    throw valueError('`class_weight` is only supported for Models with a single output.');
  const weights = readWeights(classWeight);
  const classes = classesOf(labels);
  const data = Float32Array.from(classes, (label) => weights.get(label) ?? 1);
  return new ArrayData([data.length], 'float32', data);
}

/** A dictionary by class number, or a map. */
function readWeights(given: unknown): ReadonlyMap<number, number> {
  const entries: Iterable<[unknown, unknown]> | undefined =
    given instanceof Map ? given : isDictionary(given) ? Object.entries(given) : undefined;
  if (entries === undefined)
    throw new KerasError(
      'AttributeError',
      `'${Array.isArray(given) ? 'list' : typeof given}' object has no attribute 'get'`,
    );
  return new Map(
    [...entries].map(([label, weight]) => [Number(label), isNumber(weight) ? Number(weight) : NaN]),
  );
}

function classesOf(labels: ArrayData | tf.Tensor): Int32Array {
  const { shape } = labels;
  const values = isEngineTensor(labels) ? labels.dataSync<'float32'>() : labels.data;
  const width = shape.length > 1 ? (shape.at(-1) ?? 1) : 1;
  const count = sizeOf(shape) / width;
  return Int32Array.from({ length: count }, (_, row) =>
    width === 1
      ? roundEven(Number(values[row]))
      : largest(values.slice(row * width, (row + 1) * width)),
  );
}

/** NumPy rounds halves to the even neighbour. */
function roundEven(value: number): number {
  const rounded = Math.round(value);
  return Math.abs(value % 1) === 0.5 && rounded % 2 !== 0 ? rounded - 1 : rounded;
}

function largest(row: ArrayLike<unknown>): number {
  let best = 0;
  for (let i = 1; i < row.length; i++) if (Number(row[i]) > Number(row[best])) best = i;
  return best;
}

/** The batch with the weights of its samples' classes, where there are any. @throws ValueError for a batch that has weights already. */
export function weighByClasses(batch: Batch, classWeight: unknown): Batch {
  if (classWeight === null || classWeight === undefined) return batch;
  if (batch.sampleWeight !== null)
    throw valueError('You cannot specify `class_weight` and `sample_weight` at the same time.');
  return { ...batch, sampleWeight: weightsOfClasses(batch.y, classWeight) };
}
