import type { Random } from '../../util/random.js';

/** Draws `size` numbers evenly from [low, high), in float32; the same stream gives the same numbers on both engines. */
export function drawUniform(random: Random, size: number, low = 0, high = 1): Float32Array {
  const drawn = new Float32Array(size);
  for (let i = 0; i < size; i++) drawn[i] = low + (high - low) * fraction(random);
  return drawn;
}

/**
 * Draws `size` numbers from the normal distribution, by Marsaglia's polar method: it needs a logarithm and a root only, which
 * agree between Node versions (the sine does not).
 */
export function drawNormal(random: Random, size: number, mean = 0, stddev = 1): Float32Array {
  const drawn = new Float32Array(size);
  for (let i = 0; i < size; i += 2) {
    let x: number;
    let y: number;
    let square: number;
    do {
      x = 2 * fraction(random) - 1;
      y = 2 * fraction(random) - 1;
      square = x * x + y * y;
    } while (square === 0 || square >= 1);
    const scale = stddev * Math.sqrt((-2 * Math.log(square)) / square);
    drawn[i] = mean + scale * x;
    // The second number of the last pair may be one too many: the array ignores it.
    drawn[i + 1] = mean + scale * y;
  }
  return drawn;
}

/** As `drawNormal`, but numbers more than two standard deviations away are drawn again. */
export function drawTruncatedNormal(
  random: Random,
  size: number,
  mean = 0,
  stddev = 1,
): Float32Array {
  const drawn = new Float32Array(size);
  let filled = 0;
  // One in twenty is thrown away.
  while (filled < size)
    for (const value of drawNormal(random, size - filled))
      if (Math.abs(value) <= 2) drawn[filled++] = mean + stddev * value;
  return drawn;
}

/**
 * Draws what a dropout layer multiplies by: 0 with probability `rate`, else 1 / (1 - rate). Written as bits and without a branch,
 * since big layers need millions in each step.
 */
export function drawMask(random: Random, size: number, rate: number): Float32Array {
  const drawn = new Float32Array(size);
  const bits = new Int32Array(drawn.buffer);
  const [kept = 0] = new Int32Array(Float32Array.of(1 / (1 - rate)).buffer);
  const limit = Math.round(rate * 2147483648);
  // The difference is negative, and all its bits shifted down are ones, where the number is to be dropped.
  for (let i = 0; i < size; i++) bits[i] = kept & ~(((random.next() >>> 1) - limit) >> 31);
  return drawn;
}

/** The numbers 0 … count - 1 in random order (Fisher-Yates). */
export function drawPermutation(random: Random, count: number): Int32Array {
  const order = Int32Array.from({ length: count }, (_, index) => index);
  for (let last = count - 1; last > 0; last--) {
    const other = Math.floor(fraction(random) * (last + 1));
    const moved = order[last] as number;
    order[last] = order[other] as number;
    order[other] = moved;
  }
  return order;
}

/** Evenly from [0, 1), a multiple of 2^-24: exact in float32. */
const fraction = (random: Random): number => (random.next() >>> 8) / 16777216;
