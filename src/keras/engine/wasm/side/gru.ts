import { gate, gateSlope, tanh, tanhSlope } from './functions';
import { addGateGradients, addGateProducts, collectOutputGradient, copyTime, counts, timeOf, writeOutput } from './recurrent';
import { at, readSome, writeSome } from './vector';

/**
 * projected[B, T, 3U]: the inputs' products with their bias. gates[B, T, 3U] gets z, r and the candidate. kernel[U, 3U]; bias[3U] of the recurrent products, or 0. h[B, U]: the first
 * state, on exit the last. before[B, T, U] gets h before each step; inner[B, T, U] what enters the candidate: with `resetAfter` the
 * product that r multiplies, else r * h, which is then multiplied with the kernel.
 */
export function gruForward(
  projected: usize, gates: usize, kernel: usize, bias: usize, h: usize, mask: usize, dropout: usize, before: usize, inner: usize, out: usize, scratch: usize,
  batch: i32, steps: i32, units: i32, backwards: i32, zeroMasked: i32, sequences: i32, hard: i32, resetAfter: i32,
): void {
  const row = at(units), gateRow = 3 * row, ldg = steps * 3 * units, candidate = kernel + 2 * row;
  const ofCandidate: usize = dropout ? dropout + 2 * <usize>batch * row : 0;
  for (let s = 0; s < steps; ++s) {
    const t = timeOf(s, steps, backwards);
    copyTime(projected, gates, t, batch, steps, gateRow);
    const G = gates + <usize>t * gateRow, I = inner + <usize>t * row;
    addGateProducts(h, kernel, 3 * units, G, ldg, batch, units, 2, dropout, scratch);
    for (let b = 0; b < batch; ++b) {
      const place = <usize>(b * steps + t), hb = h + <usize>b * row;
      memory.copy(before + place * row, hb, row);
      gatesForward(gates + place * gateRow, bias, units, hard);
      if (!resetAfter) resetBefore(gates + place * gateRow + row, hb, ofCandidate ? ofCandidate + <usize>b * row : 0, inner + place * row, units);
      else if (bias) memory.copy(inner + place * row, bias + 2 * row, row);
      else memory.fill(inner + place * row, 0, row);
    }
    if (resetAfter) addGateProducts(h, candidate, 3 * units, I, steps * units, batch, units, 1, ofCandidate, scratch);
    else addRowProducts(I, steps * units, candidate, G + 2 * row, ldg, batch, units, scratch);
    for (let b = 0; b < batch; ++b) {
      const place = <usize>(b * steps + t), hb = h + <usize>b * row;
      const counted = counts(mask, b, steps, t);
      stepForward(gates + place * gateRow, inner + place * row, hb, units, resetAfter, counted);
      writeOutput(out, hb, b, s, steps, units, counted, zeroMasked, sequences);
    }
  }
}

/** out[b] += x[b] times the candidate's kernel, where the rows of x lie ldx apart. */
function addRowProducts(x: usize, ldx: i32, kernel: usize, out: usize, ldo: i32, batch: i32, units: i32, scratch: usize): void {
  for (let b = 0; b < batch; ++b) memory.copy(scratch + <usize>b * at(units), x + <usize>b * at(ldx), at(units));
  addGateProducts(scratch, kernel, 3 * units, out, ldo, batch, units, 1, 0, 0);
}

function gatesForward(G: usize, bias: usize, units: i32, hard: i32): void {
  const size = 2 * units;
  for (let u = 0; u < size; u += 4) {
    const left = size - u, o = at(u);
    let x = readSome(G + o, left);
    if (bias) x = f32x4.add(x, readSome(bias + o, left));
    writeSome(G + o, gate(x, hard), left);
  }
}

function resetBefore(R: usize, h: usize, dropout: usize, inner: usize, units: i32): void {
  for (let u = 0; u < units; u += 4) {
    const left = units - u, o = at(u);
    let x = f32x4.mul(readSome(R + o, left), readSome(h + o, left));
    if (dropout) x = f32x4.mul(x, readSome(dropout + o, left));
    writeSome(inner + o, x, left);
  }
}

function stepForward(G: usize, inner: usize, h: usize, units: i32, resetAfter: i32, counted: bool): void {
  const row = at(units);
  for (let u = 0; u < units; u += 4) {
    const left = units - u, o = at(u), p = G + o;
    const z = readSome(p, left);
    let x = readSome(p + 2 * row, left);
    if (resetAfter) x = f32x4.add(x, f32x4.mul(readSome(p + row, left), readSome(inner + o, left)));
    const candidate = tanh(x);
    writeSome(p + 2 * row, candidate, left);
    if (!counted) continue;
    const kept = f32x4.mul(z, readSome(h + o, left));
    const taken = f32x4.mul(f32x4.sub(f32x4.splat(1), z), candidate);
    writeSome(h + o, f32x4.add(kept, taken), left);
  }
}

/**
 * out[B, T, 3U] gets the gradient by the inputs' products; outInner[B, T, 3U], with `resetAfter` only, that by the recurrent products. dh[B, U]: the
 * gradient of the last state, on exit of the first. scratch[2, B, U].
 */
export function gruBackward(
  dy: usize, gates: usize, before: usize, inner: usize, kernel: usize, mask: usize, dropout: usize, out: usize, outInner: usize,
  dh: usize, carry: usize, scratch: usize,
  batch: i32, steps: i32, units: i32, backwards: i32, zeroMasked: i32, sequences: i32, hard: i32, resetAfter: i32,
): void {
  const row = at(units), gateRow = 3 * row, ldg = steps * 3 * units, candidate = kernel + 2 * row;
  const ofCandidate: usize = dropout ? dropout + 2 * <usize>batch * row : 0;
  const ofReset = scratch + <usize>batch * row;
  memory.fill(carry, 0, <usize>batch * row);
  for (let s = steps - 1; s >= 0; --s) {
    const t = timeOf(s, steps, backwards), D = out + <usize>t * gateRow;
    for (let b = 0; b < batch; ++b) {
      const place = <usize>(b * steps + t), own = <usize>b * row;
      collectOutputGradient(dy, carry + own, b, s, steps, units, sequences);
      if (counts(mask, b, steps, t))
        stepBackward(gates + place * gateRow, before + place * row, out + place * gateRow, dh + own, carry + own, units, hard);
      else {
        memory.fill(out + place * gateRow, 0, gateRow);
        if (zeroMasked) memory.fill(carry + own, 0, row);
      }
      if (resetAfter)
        splitReset(gates + place * gateRow, inner + place * row, out + place * gateRow, outInner + place * gateRow, units, hard);
    }
    if (resetAfter) {
      addGateGradients(outInner + <usize>t * gateRow, ldg, kernel, 3 * units, dh, batch, units, 3, dropout, scratch);
      continue;
    }
    memory.fill(ofReset, 0, <usize>batch * row);
    addGateGradients(D + 2 * row, ldg, candidate, 3 * units, ofReset, batch, units, 1, 0, 0);
    for (let b = 0; b < batch; ++b) {
      const place = <usize>(b * steps + t), own = <usize>b * row;
      resetBackward(gates + place * gateRow + row, before + place * row, ofReset + own, ofCandidate ? ofCandidate + own : 0, out + place * gateRow + row, dh + own, units, hard);
    }
    addGateGradients(D, ldg, kernel, 3 * units, dh, batch, units, 2, dropout, scratch);
  }
}

/** Gradients by z and by the candidate, and what goes straight to h. */
function stepBackward(G: usize, before: usize, D: usize, dh: usize, carry: usize, units: i32, hard: i32): void {
  const row = at(units), one = f32x4.splat(1);
  for (let u = 0; u < units; u += 4) {
    const left = units - u, o = at(u), p = G + o;
    const z = readSome(p, left), y = readSome(p + 2 * row, left);
    const d = f32x4.add(readSome(dh + o, left), readSome(carry + o, left));
    const difference = f32x4.sub(readSome(before + o, left), y);
    writeSome(D + o, f32x4.mul(f32x4.mul(d, difference), gateSlope(z, hard)), left);
    writeSome(D + 2 * row + o, f32x4.mul(f32x4.mul(d, f32x4.sub(one, z)), tanhSlope(y)), left);
    writeSome(dh + o, f32x4.mul(d, z), left);
    writeSome(carry + o, f32x4.splat(0), left);
  }
}

/** With `resetAfter`: the gradient by r, and that by the product which r multiplies. */
function splitReset(G: usize, inner: usize, D: usize, I: usize, units: i32, hard: i32): void {
  const row = at(units);
  for (let u = 0; u < units; u += 4) {
    const left = units - u, o = at(u);
    const r = readSome(G + row + o, left), d = readSome(D + 2 * row + o, left), z = readSome(D + o, left);
    const ofReset = f32x4.mul(f32x4.mul(d, readSome(inner + o, left)), gateSlope(r, hard));
    writeSome(D + row + o, ofReset, left);
    writeSome(I + o, z, left);
    writeSome(I + row + o, ofReset, left);
    writeSome(I + 2 * row + o, f32x4.mul(d, r), left);
  }
}

/** Without: the gradient by r, and what goes to h by way of r * h. */
function resetBackward(R: usize, before: usize, ofReset: usize, dropout: usize, D: usize, dh: usize, units: i32, hard: i32): void {
  for (let u = 0; u < units; u += 4) {
    const left = units - u, o = at(u);
    const r = readSome(R + o, left);
    let d = readSome(ofReset + o, left);
    if (dropout) d = f32x4.mul(d, readSome(dropout + o, left));
    writeSome(D + o, f32x4.mul(f32x4.mul(d, readSome(before + o, left)), gateSlope(r, hard)), left);
    writeSome(dh + o, f32x4.add(readSome(dh + o, left), f32x4.mul(d, r)), left);
  }
}
