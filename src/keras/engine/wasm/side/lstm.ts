import { gate, gateSlope, tanh, tanhSlope } from './functions';
import { addGateGradients, addGateProducts, collectOutputGradient, copyTime, counts, timeOf, writeOutput } from './recurrent';
import { at, readSome, writeSome } from './vector';

/**
 * projected[B, T, 4U]: the inputs' products with their bias. gates[B, T, 4U] gets i, f, g, o. kernel[U, 4U]; h, c[B, U]: the first states, on exit the
 * last. before[B, T, U] gets h before each step, cells[B, T, U] c after it, out the outputs in the order of the steps.
 */
export function lstmForward(
  projected: usize, gates: usize, kernel: usize, h: usize, c: usize, mask: usize, dropout: usize, before: usize, cells: usize, out: usize, scratch: usize,
  batch: i32, steps: i32, units: i32, backwards: i32, zeroMasked: i32, sequences: i32, hard: i32,
): void {
  const row = at(units), gateRow = 4 * row;
  for (let s = 0; s < steps; ++s) {
    const t = timeOf(s, steps, backwards);
    copyTime(projected, gates, t, batch, steps, gateRow);
    addGateProducts(h, kernel, 4 * units, gates + <usize>t * gateRow, steps * 4 * units, batch, units, 4, dropout, scratch);
    for (let b = 0; b < batch; ++b) {
      const place = <usize>(b * steps + t), G = gates + place * gateRow;
      const hb = h + <usize>b * row, cb = c + <usize>b * row, C = cells + place * row;
      memory.copy(before + place * row, hb, row);
      const counted = counts(mask, b, steps, t);
      if (counted) stepForward(G, hb, cb, units, hard);
      memory.copy(C, cb, row);
      writeOutput(out, hb, b, s, steps, units, counted, zeroMasked, sequences);
    }
  }
}

function stepForward(G: usize, h: usize, c: usize, units: i32, hard: i32): void {
  let u = 0;
  for (; u + 4 <= units; u += 4) cellForward(G, h, c, at(units), at(u), 4, hard);
  if (u < units) cellForward(G, h, c, at(units), at(u), units - u, hard);
}

// @ts-ignore: decorator
@inline function cellForward(G: usize, h: usize, c: usize, row: usize, o: usize, left: i32, hard: i32): void {
  const p = G + o;
  const i = gate(readSome(p, left), hard), f = gate(readSome(p + row, left), hard);
  const g = tanh(readSome(p + 2 * row, left)), q = gate(readSome(p + 3 * row, left), hard);
  const cell = f32x4.add(f32x4.mul(f, readSome(c + o, left)), f32x4.mul(i, g));
  writeSome(c + o, cell, left);
  writeSome(h + o, f32x4.mul(q, tanh(cell)), left);
  writeSome(p, i, left);
  writeSome(p + row, f, left);
  writeSome(p + 2 * row, g, left);
  writeSome(p + 3 * row, q, left);
}

/**
 * out[B, T, 4U] gets the gradient by the inputs' products; dh, dc[B, U]: the gradients of the last states, on exit of the first. carry[B, U] is the
 * output's gradient on its way to the step that has made it.
 */
export function lstmBackward(
  dy: usize, gates: usize, cells: usize, firstCell: usize, kernel: usize, mask: usize, dropout: usize, out: usize,
  dh: usize, dc: usize, carry: usize, scratch: usize,
  batch: i32, steps: i32, units: i32, backwards: i32, zeroMasked: i32, sequences: i32, hard: i32,
): void {
  const row = at(units), gateRow = 4 * row;
  memory.fill(carry, 0, <usize>batch * row);
  for (let s = steps - 1; s >= 0; --s) {
    const t = timeOf(s, steps, backwards), last = timeOf(s - 1, steps, backwards);
    for (let b = 0; b < batch; ++b) {
      const place = <usize>(b * steps + t), own = <usize>b * row, D = out + place * gateRow;
      collectOutputGradient(dy, carry + own, b, s, steps, units, sequences);
      if (counts(mask, b, steps, t)) {
        const formerCell = s > 0 ? cells + <usize>(b * steps + last) * row : firstCell + own;
        stepBackward(gates + place * gateRow, cells + place * row, formerCell, D, dh + own, dc + own, carry + own, units, hard);
      } else {
        memory.fill(D, 0, gateRow);
        if (zeroMasked) memory.fill(carry + own, 0, row);
      }
    }
    addGateGradients(out + <usize>t * gateRow, steps * 4 * units, kernel, 4 * units, dh, batch, units, 4, dropout, scratch);
  }
}

function stepBackward(
  G: usize, C: usize, formerCell: usize, D: usize, dh: usize, dc: usize, carry: usize, units: i32, hard: i32,
): void {
  let u = 0;
  for (; u + 4 <= units; u += 4) cellBackward(G, C, formerCell, D, dh, dc, carry, at(units), at(u), 4, hard);
  if (u < units) cellBackward(G, C, formerCell, D, dh, dc, carry, at(units), at(u), units - u, hard);
}

// @ts-ignore: decorator
@inline function cellBackward(
  G: usize, C: usize, formerCell: usize, D: usize, dh: usize, dc: usize, carry: usize, row: usize, o: usize, left: i32, hard: i32,
): void {
  const p = G + o, d = D + o, zero = f32x4.splat(0);
  const i = readSome(p, left), f = readSome(p + row, left), g = readSome(p + 2 * row, left), q = readSome(p + 3 * row, left);
  const y = tanh(readSome(C + o, left));
  const gradient = f32x4.add(readSome(dh + o, left), readSome(carry + o, left));
  const ofCell = f32x4.add(readSome(dc + o, left), f32x4.mul(f32x4.mul(gradient, q), tanhSlope(y)));
  writeSome(d, f32x4.mul(f32x4.mul(ofCell, g), gateSlope(i, hard)), left);
  writeSome(d + row, f32x4.mul(f32x4.mul(ofCell, readSome(formerCell + o, left)), gateSlope(f, hard)), left);
  writeSome(d + 2 * row, f32x4.mul(f32x4.mul(ofCell, i), tanhSlope(g)), left);
  writeSome(d + 3 * row, f32x4.mul(f32x4.mul(gradient, y), gateSlope(q, hard)), left);
  writeSome(dc + o, f32x4.mul(ofCell, f), left);
  writeSome(dh + o, zero, left);
  writeSome(carry + o, zero, left);
}
