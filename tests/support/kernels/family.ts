import * as tf from '@tensorflow/tfjs-core';
import { integer, seeded, type Random } from '../../../src/util/random.js';

/** A tensor as plain loops compute it, in double precision. */
export interface Plain {
  readonly shape: readonly number[];
  readonly values: ArrayLike<number>;
}

/** One random case: what the engine gives and what it should give. */
export interface KernelCase {
  /** Shapes and settings, to find it again. */
  readonly text: string;
  readonly actual: () => tf.Tensor[];
  readonly expected: () => readonly Plain[];
}

/** Random cases of some kernels. */
export interface Family {
  readonly name: string;
  /** Largest difference, relative to the largest number of the tensor or to .01; 1e-5 if left out. */
  readonly tolerance?: number;
  readonly draw: (random: Random) => KernelCase;
}

/** Runs `count` cases. @returns those that disagree, in words. */
export function tryFamily(
  { name, draw, tolerance = 1e-5 }: Family,
  count: number,
  seed = '1',
): string[] {
  const complaints: string[] = [];
  for (let number = 0; number < count; number++) {
    const drawn = draw(seeded(seed, name, number));
    const before = tf.memory();
    const actual = tf.tidy(() =>
      drawn.actual().map((tensor) => ({ shape: tensor.shape, values: tensor.dataSync() })),
    );
    const after = tf.memory();
    const expected = drawn.expected();
    const difference = compare(actual, expected, tolerance);
    if (difference !== undefined)
      complaints.push(`${name} ${number}: ${drawn.text}: ${difference}`);
    if (after.numTensors !== before.numTensors || after.numDataBuffers !== before.numDataBuffers)
      complaints.push(`${name} ${number}: ${drawn.text}: tensors are left over`);
  }
  return complaints;
}

function compare(
  actual: readonly Plain[],
  expected: readonly Plain[],
  tolerance: number,
): string | undefined {
  if (actual.length !== expected.length)
    return `${actual.length} tensors instead of ${expected.length}`;
  for (const [index, plain] of expected.entries()) {
    const got = actual[index];
    if (got === undefined || got.shape.join() !== plain.shape.join())
      return `tensor ${index} has shape ${String(got?.shape)} instead of ${String(plain.shape)}`;
    const worst = worstDifference(got.values, plain.values);
    if (!(worst <= tolerance)) return `tensor ${index} is off by ${worst}`;
  }
  return undefined;
}

function worstDifference(actual: ArrayLike<number>, expected: ArrayLike<number>): number {
  let [largest, worst] = [1e-2, 0];
  for (let i = 0; i < expected.length; i++) {
    const wanted = expected[i] ?? NaN;
    const difference = Math.abs((actual[i] ?? NaN) - wanted);
    largest = Math.max(largest, Math.abs(wanted));
    if (!(difference <= worst)) worst = difference;
  }
  return worst / largest;
}

/** Numbers between -1 and 1, multiples of 1/64: some are equal. */
export const numbers = (random: Random, count: number): Float32Array =>
  Float32Array.from({ length: count }, () => integer(random, -64, 64) / 64);

export const sizeOf = (shape: readonly number[]): number =>
  shape.reduce((product, size) => product * size, 1);

/** A random tensor: for the engine and for the loops. */
export function randomTensor(
  random: Random,
  shape: readonly number[],
): Plain & { tensor(): tf.Tensor } {
  const values = numbers(random, sizeOf(shape));
  return { shape, values, tensor: () => tf.tensor(values, [...shape]) };
}

export const at = (values: ArrayLike<number>, index: number): number => values[index] ?? NaN;

/** Zeros to be added to. */
export const zeros = (
  shape: readonly number[],
): { shape: readonly number[]; values: Float64Array } => ({
  shape,
  values: new Float64Array(sizeOf(shape)),
});
