import type { Random } from '../../util/random.js';

/** Draws `size` numbers evenly from [low, high), in float32; the same stream gives the same numbers on both engines. */
export function drawUniform(random: Random, size: number, low = 0, high = 1): Float32Array {
  const drawn = new Float32Array(size);
  for (let i = 0; i < size; i++) drawn[i] = low + (high - low) * fraction(random);
  return drawn;
}

/** Draws `size` numbers from the normal distribution. */
export function drawNormal(random: Random, size: number, mean = 0, stddev = 1): Float32Array {
  const normal = normals(random);
  const drawn = new Float32Array(size);
  for (let i = 0; i < size; i++) drawn[i] = mean + stddev * normal();
  return drawn;
}

/** As `drawNormal`, but numbers more than two standard deviations away are drawn again. */
export function drawTruncatedNormal(
  random: Random,
  size: number,
  mean = 0,
  stddev = 1,
): Float32Array {
  const normal = normals(random);
  const drawn = new Float32Array(size);
  for (let i = 0; i < size; i++) {
    let value = normal();
    while (Math.abs(value) > 2) value = normal();
    drawn[i] = mean + stddev * value;
  }
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

/**
 * Normal numbers by Marsaglia's polar method: it needs a logarithm and a root only, which agree between Node versions
 * (the sine does not).
 */
function normals(random: Random): () => number {
  let spare: number | undefined;
  return () => {
    if (spare !== undefined) {
      const value = spare;
      spare = undefined;
      return value;
    }
    for (;;) {
      const x = 2 * fraction(random) - 1;
      const y = 2 * fraction(random) - 1;
      const square = x * x + y * y;
      if (square === 0 || square >= 1) continue;
      const scale = Math.sqrt((-2 * Math.log(square)) / square);
      spare = y * scale;
      return x * scale;
    }
  };
}
