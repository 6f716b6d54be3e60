import { at, readSome, writeSome } from './vector';

/** out = dy where y > 0, else 0. */
export function reluGradient(dy: usize, y: usize, out: usize, size: i32): void {
  const zero = f32x4.splat(0);
  for (let i = 0; i < size; i += 4) {
    const left = size - i, o = at(i);
    writeSome(out + o, v128.and(readSome(dy + o, left), f32x4.gt(readSome(y + o, left), zero)), left);
  }
}

/** out = x between low and high; NaN stays. */
export function clip(x: usize, out: usize, size: i32, low: f32, high: f32): void {
  const least = f32x4.splat(low), most = f32x4.splat(high);
  for (let i = 0; i < size; i += 4) {
    const left = size - i, o = at(i);
    writeSome(out + o, f32x4.min(f32x4.max(readSome(x + o, left), least), most), left);
  }
}

/**
 * One step of Adam as Keras writes it: m' = m + (g - m)(1 - b1), v' = v + (g^2 - v)(1 - b2), value' = value - m' rate / (sqrt(v') + epsilon),
 * where the caller has put the correction of the bias into `rate`.
 */
export function adam(
  value: usize, m: usize, v: usize, gradient: usize, outValue: usize, outM: usize, outV: usize, size: i32,
  rate: f32, share1: f32, share2: f32, epsilon: f32,
): void {
  const rates = f32x4.splat(rate), part1 = f32x4.splat(share1), part2 = f32x4.splat(share2), small = f32x4.splat(epsilon);
  for (let i = 0; i < size; i += 4) {
    const left = size - i, o = at(i);
    const g = readSome(gradient + o, left), m0 = readSome(m + o, left), v0 = readSome(v + o, left);
    const m1 = f32x4.add(m0, f32x4.mul(f32x4.sub(g, m0), part1));
    const v1 = f32x4.add(v0, f32x4.mul(f32x4.sub(f32x4.mul(g, g), v0), part2));
    const step = f32x4.div(f32x4.mul(m1, rates), f32x4.add(f32x4.sqrt(v1), small));
    writeSome(outValue + o, f32x4.sub(readSome(value + o, left), step), left);
    writeSome(outM + o, m1, left);
    writeSome(outV + o, v1, left);
  }
}
