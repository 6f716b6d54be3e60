import { tanh, tanhSlope } from './functions';
import { addGateGradients, addGateProducts, collectOutputGradient, copyTime, counts, timeOf, writeOutput } from './recurrent';
import { at, readSome, writeSome } from './vector';

/** projected[B, T, U]: the inputs' products with their bias. gates[B, T, U] gets the states; the rest as in lstm.ts. */
export function simpleRnnForward(
  projected: usize, gates: usize, kernel: usize, h: usize, mask: usize, dropout: usize, before: usize, out: usize, scratch: usize,
  batch: i32, steps: i32, units: i32, backwards: i32, zeroMasked: i32, sequences: i32, relu: i32,
): void {
  const row = at(units), zero = f32x4.splat(0);
  for (let s = 0; s < steps; ++s) {
    const t = timeOf(s, steps, backwards);
    copyTime(projected, gates, t, batch, steps, row);
    addGateProducts(h, kernel, units, gates + <usize>t * row, steps * units, batch, units, 1, dropout, scratch);
    for (let b = 0; b < batch; ++b) {
      const place = <usize>(b * steps + t), hb = h + <usize>b * row, G = gates + place * row;
      memory.copy(before + place * row, hb, row);
      for (let u = 0; u < units; u += 4) {
        const left = units - u, o = at(u), x = readSome(G + o, left);
        writeSome(G + o, relu ? f32x4.max(x, zero) : tanh(x), left);
      }
      const counted = counts(mask, b, steps, t);
      if (counted) memory.copy(hb, G, row);
      writeOutput(out, hb, b, s, steps, units, counted, zeroMasked, sequences);
    }
  }
}

export function simpleRnnBackward(
  dy: usize, gates: usize, kernel: usize, mask: usize, dropout: usize, out: usize, dh: usize, carry: usize, scratch: usize,
  batch: i32, steps: i32, units: i32, backwards: i32, zeroMasked: i32, sequences: i32, relu: i32,
): void {
  const row = at(units), zero = f32x4.splat(0);
  memory.fill(carry, 0, <usize>batch * row);
  for (let s = steps - 1; s >= 0; --s) {
    const t = timeOf(s, steps, backwards);
    for (let b = 0; b < batch; ++b) {
      const place = <usize>(b * steps + t), own = <usize>b * row;
      collectOutputGradient(dy, carry + own, b, s, steps, units, sequences);
      if (!counts(mask, b, steps, t)) {
        memory.fill(out + place * row, 0, row);
        if (zeroMasked) memory.fill(carry + own, 0, row);
        continue;
      }
      for (let u = 0; u < units; u += 4) {
        const left = units - u, o = at(u), y = readSome(gates + place * row + o, left);
        const d = f32x4.add(readSome(dh + own + o, left), readSome(carry + own + o, left));
        writeSome(out + place * row + o, relu ? v128.and(d, f32x4.gt(y, zero)) : f32x4.mul(d, tanhSlope(y)), left);
        writeSome(dh + own + o, zero, left);
        writeSome(carry + own + o, zero, left);
      }
    }
    addGateGradients(out + <usize>t * row, steps * units, kernel, units, dh, batch, units, 1, dropout, scratch);
  }
}
