import type { Random } from '../../util/random.js';
import { drawNormal } from './draw.js';

/**
 * Draws `count` vectors of length 1 that are orthogonal to each other, all directions equally likely: what a QR decomposition of
 * a normally distributed matrix gives. Source: Stewart (1980), "The efficient generation of random orthogonal matrices": the
 * product of reflections at random vectors, without a decomposition.
 * @param size how long the vectors are, at least `count`
 */
export function drawOrthonormal(random: Random, size: number, count: number): Float64Array[] {
  const mirrors = Array.from({ length: count }, (_, k) => drawMirror(random, size - k));
  const vectors = mirrors.map(({ sign }, k) => {
    const unit = new Float64Array(size);
    unit[k] = sign;
    return unit;
  });
  for (let k = count - 1; k >= 0; k--) {
    const mirror = mirrors[k];
    if (mirror !== undefined)
      vectors.slice(k).forEach((vector) => {
        reflect(vector, k, mirror);
      });
  }
  return vectors;
}

/** A reflection that takes a random vector to the first axis. */
interface Mirror {
  /** What is reflected at, and its squared length. */
  readonly normal: Float64Array;
  readonly square: number;
  /** The sign of the diagonal entry that a decomposition would have. */
  readonly sign: 1 | -1;
}

function drawMirror(random: Random, size: number): Mirror {
  const normal = Float64Array.from(drawNormal(random, size));
  const length = Math.sqrt(dot(normal, normal, 0));
  const first = normal[0] ?? 0;
  const sign = first < 0 ? 1 : -1;
  // Away from the axis, so that no digits are lost.
  normal[0] = first - sign * length;
  return { normal, square: dot(normal, normal, 0), sign };
}

/** Reflects the part of the vector from entry `from` on. */
function reflect(vector: Float64Array, from: number, { normal, square }: Mirror): void {
  if (square === 0) return;
  const factor = (2 * dot(normal, vector, from)) / square;
  for (let i = 0; i < normal.length; i++)
    vector[from + i] = (vector[from + i] ?? 0) - factor * (normal[i] ?? 0);
}

function dot(one: Float64Array, other: Float64Array, from: number): number {
  let sum = 0;
  for (let i = 0; i < one.length; i++) sum += (one[i] ?? 0) * (other[from + i] ?? 0);
  return sum;
}
