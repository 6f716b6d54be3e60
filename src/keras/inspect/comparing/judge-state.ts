import type { State } from './train-steps.js';

/** Where a training of the reference stands, also from weights that differ by noise, and the sizes of the weights. */
export interface Expected {
  readonly state: State;
  readonly nudged: State;
  readonly sizes: readonly number[];
}

/** How far the changes of equal trainings may be apart, relative to the changes. */
const tolerance = 1e-3;
/** How much more than the noise that was tried out. */
const ofNoise = 8;
/** How exactly single precision holds a number. */
const precision = 1.2e-7;

/** How far the training is from the reference's, relative to its steps; null where that is no more than noise. */
export function judgeState({ state, nudged, sizes }: Expected, found: State): number | null {
  const differences = [
    judgeLoss([state.loss, nudged.loss], found.loss),
    ...state.changes.map((change, index) =>
      judgeChange(
        [change, nudged.changes[index] ?? change],
        found.changes[index] ?? change,
        sizes[index] ?? 0,
      ),
    ),
  ].filter((each) => each !== null);
  return differences.length === 0 ? null : Math.max(...differences);
}

function judgeLoss(
  [expected, nudged]: readonly [number | null, number | null],
  found: number | null,
): number | null {
  if (expected === null || found === null) return null;
  if (Number.isNaN(expected)) return Number.isNaN(found) ? null : Infinity;
  const distance = Math.abs(found - expected);
  const limit =
    tolerance * Math.abs(expected) + ofNoise * Math.abs((nudged ?? expected) - expected) + 1e-6;
  return distance <= limit ? null : distance / Math.max(Math.abs(expected), 1e-12);
}

function judgeChange(
  [expected, nudged]: readonly [Float32Array, Float32Array],
  found: Float32Array,
  size: number,
): number | null {
  const steps = sizeOf(expected);
  const distance = distanceOf(expected, found);
  if (Number.isNaN(steps)) return Number.isNaN(sizeOf(found)) ? null : Infinity;
  const limit = tolerance * steps + ofNoise * distanceOf(expected, nudged) + precision * size;
  return distance <= limit ? null : distance / Math.max(steps, 1e-12);
}

function sizeOf(numbers: Float32Array): number {
  let squares = 0;
  for (const each of numbers) squares += each * each;
  return Math.sqrt(squares);
}

function distanceOf(one: Float32Array, other: Float32Array): number {
  let squares = 0;
  for (let i = 0; i < one.length; i++) {
    const distance = (one[i] ?? 0) - (other[i] ?? 0);
    squares += distance * distance;
  }
  return Math.sqrt(squares);
}
