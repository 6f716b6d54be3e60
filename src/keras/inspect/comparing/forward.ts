import * as tf from '@tensorflow/tfjs-core';
import { flatten } from '../../graph/nested.js';
import { withUnknownBatch } from '../../graph/unknown-batch.js';
import { sizeOf } from '../../base/shape.js';
import type { Model } from '../../models/model.js';
import { ArrayData } from '../../training/array-data.js';
import { predictBatch } from '../../training/predict.js';
import type { Comparison } from '../evidence.js';
import type { Pairing } from './pairing.js';

/** How far the outputs of equal networks may be apart, relative to the largest of a row: sums in another order differ. */
const tolerance = 2e-4;

/** Gives both models the same weights and inputs, and compares what they answer. */
export function compareForward(
  pair: Pairing,
  order: { readonly seed: string; readonly rows: number },
): Comparison {
  pair.giveWeights();
  const inputs = pair.draw({ ...order, isWide: true });
  try {
    const expected = pair.inReference(() => answer(pair.reference.model, inputs.reference));
    return compareOutputs(expected, answer(pair.own.model, inputs.own));
  } finally {
    tf.dispose([flatten(inputs.reference), flatten(inputs.own)] as tf.TensorContainer);
  }
}

function answer(model: Model, inputs: unknown): readonly ArrayData[] {
  const predictions = withUnknownBatch({ isUnknown: true }, () => predictBatch(model, inputs));
  return flatten(predictions).filter((each) => each instanceof ArrayData);
}

function compareOutputs(expected: readonly ArrayData[], found: readonly ArrayData[]): Comparison {
  const fits =
    expected.length === found.length &&
    expected.every(({ shape }, index) => isSameSize(shape, found[index]?.shape ?? []));
  if (!fits) return { kind: 'incomparable', why: 'outputs' };
  const difference = Math.max(
    ...expected.map((each, index) => differenceOf(each, found[index] ?? each)),
  );
  return difference <= tolerance
    ? { kind: 'equal' }
    : { kind: 'different', difference: Number.isFinite(difference) ? difference : null, at: null };
}

/** A column of one number a row may have an axis of its own or not. */
const isSameSize = (one: readonly number[], other: readonly number[]): boolean =>
  one[0] === other[0] &&
  sizeOf(one) === sizeOf(other) &&
  (one.at(-1) === other.at(-1) || Math.abs(one.length - other.length) === 1);

/** The largest difference of two numbers, relative to the largest number of their row; infinite where one is none. */
function differenceOf(expected: ArrayData, found: ArrayData): number {
  const [one, other] = [numbersOf(expected), numbersOf(found)];
  const width = Math.max(1, one.length / Math.max(1, expected.shape[0] ?? 1));
  const least = largest(one) * 1e-6;
  let most = 0;
  for (let start = 0; start < one.length; start += width) {
    const size = Math.max(largest(one.subarray(start, start + width)), least, 1e-30);
    for (let at = start; at < start + width; at++) {
      const distance = Math.abs((one[at] ?? 0) - (other[at] ?? 0)) / size;
      if (Number.isNaN(distance) && !areBothNaN(one[at], other[at])) return Infinity;
      if (distance > most) most = distance;
    }
  }
  return most;
}

const areBothNaN = (one = 0, other = 0): boolean => Number.isNaN(one) && Number.isNaN(other);

const numbersOf = ({ data }: ArrayData): Float64Array =>
  new Float64Array(data as readonly number[]);

const largest = (numbers: Float64Array): number =>
  numbers.reduce((most, each) => (Math.abs(each) > most ? Math.abs(each) : most), 0);
