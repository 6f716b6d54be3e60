import { multiplyByTransposed, multiplyInto } from './multiply';
import { at, readSome, writeSome } from './vector';

// What the recurrent networks have in common. Sequences are [batch, steps, …]; step s of the computation is time t of the sequence, which runs the
// other way if `backwards`. Masks hold an i32 for each sample and time, 0 where the step does not count; dropout masks are
// [gates, batch, units]. An address of 0 means that there is none.

// @ts-ignore: decorator
@inline export function timeOf(step: i32, steps: i32, backwards: i32): i32 {
  return backwards ? steps - 1 - step : step;
}

// @ts-ignore: decorator
@inline export function counts(mask: usize, sample: i32, steps: i32, time: i32): bool {
  return mask == 0 || load<i32>(mask + at(sample * steps + time)) != 0;
}

/** Copies the inputs' products of one time, for all samples, to the gates. */
export function copyTime(projected: usize, gates: usize, time: i32, batch: i32, steps: i32, row: usize): void {
  for (let b = 0; b < batch; ++b) {
    const place = <usize>(b * steps + time) * row;
    memory.copy(gates + place, projected + place, row);
  }
}

/** out[b, gate] += (h * dropout of the gate) times that gate's columns of the kernel; rows of the kernel and of out lie ldk and ldo apart. */
export function addGateProducts(
  h: usize, kernel: usize, ldk: i32, out: usize, ldo: i32, batch: i32, units: i32, gates: i32, dropout: usize, scratch: usize,
): void {
  if (dropout == 0) {
    multiplyInto(h, units, kernel, ldk, out, ldo, batch, gates * units, units, 1);
    return;
  }
  const size = batch * units;
  for (let g = 0; g < gates; ++g) {
    multiplyEach(h, dropout + at(g * size), scratch, size);
    multiplyInto(scratch, units, kernel + at(g * units), ldk, out + at(g * units), ldo, batch, units, units, 1);
  }
}

/** The reverse: dh[b] += the gates' gradients times the transposed kernel, times the dropout of each gate. */
export function addGateGradients(
  d: usize, ldd: i32, kernel: usize, ldk: i32, dh: usize, batch: i32, units: i32, gates: i32, dropout: usize, scratch: usize,
): void {
  if (dropout == 0) {
    multiplyByTransposed(d, ldd, kernel, ldk, dh, units, batch, units, gates * units, 1);
    return;
  }
  const size = batch * units;
  for (let g = 0; g < gates; ++g) {
    multiplyByTransposed(d + at(g * units), ldd, kernel + at(g * units), ldk, scratch, units, batch, units, units, 0);
    const m = dropout + at(g * size);
    for (let i = 0; i < size; i += 4) {
      const left = size - i, o = at(i);
      const part = f32x4.mul(readSome(scratch + o, left), readSome(m + o, left));
      writeSome(dh + o, f32x4.add(readSome(dh + o, left), part), left);
    }
  }
}

/** out = a * b. */
export function multiplyEach(a: usize, b: usize, out: usize, size: i32): void {
  for (let i = 0; i < size; i += 4) {
    const left = size - i, o = at(i);
    writeSome(out + o, f32x4.mul(readSome(a + o, left), readSome(b + o, left)), left);
  }
}

/** Writes the output of one sample and step: h where the step counts, else the output before it, or zeros. */
export function writeOutput(
  out: usize, h: usize, sample: i32, step: i32, steps: i32, units: i32, counted: bool, zeroMasked: i32, sequences: i32,
): void {
  const row = at(units);
  const p = sequences ? out + <usize>(sample * steps + step) * row : out + <usize>sample * row;
  if (counted) memory.copy(p, h, row);
  else if (zeroMasked || step == 0) memory.fill(p, 0, row);
  else if (sequences) memory.copy(p, p - row, row);
}

/**
 * Adds to carry[b] the output's gradient of this step. What a step that does not count has repeated goes on to the step before it;
 * zeros that it has given go nowhere.
 */
export function collectOutputGradient(
  dy: usize, carry: usize, sample: i32, step: i32, steps: i32, units: i32, sequences: i32,
): void {
  if (!sequences && step != steps - 1) return;
  const source = sequences ? dy + <usize>(sample * steps + step) * at(units) : dy + <usize>sample * at(units);
  for (let u = 0; u < units; u += 4) {
    const left = units - u, o = at(u);
    writeSome(carry + o, f32x4.add(readSome(carry + o, left), readSome(source + o, left)), left);
  }
}
