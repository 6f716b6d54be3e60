import { addRow, at, read } from './vector';

/**
 * out[C] = the sum of the rows of x[R, C]: bias gradients. Blocks of 64 rows are summed for themselves, so that the rounding grows with
 * R / 64 and not with R.
 */
export function sumRows(x: usize, out: usize, rows: i32, columns: i32): void {
  const row = at(columns);
  let c = 0;
  for (; c + 16 <= columns; c += 16) {
    let t0 = f32x4.splat(0), t1 = t0, t2 = t0, t3 = t0, p = x + at(c);
    for (let r = 0; r < rows; ) {
      let s0 = f32x4.splat(0), s1 = s0, s2 = s0, s3 = s0;
      for (const end = min(r + 64, rows); r < end; ++r) {
        s0 = f32x4.add(s0, read(p)); s1 = f32x4.add(s1, v128.load(p, 16));
        s2 = f32x4.add(s2, v128.load(p, 32)); s3 = f32x4.add(s3, v128.load(p, 48));
        p += row;
      }
      t0 = f32x4.add(t0, s0); t1 = f32x4.add(t1, s1); t2 = f32x4.add(t2, s2); t3 = f32x4.add(t3, s3);
    }
    const o = out + at(c);
    v128.store(o, t0); v128.store(o, t1, 16); v128.store(o, t2, 32); v128.store(o, t3, 48);
  }
  for (; c + 4 <= columns; c += 4) {
    let t = f32x4.splat(0), p = x + at(c);
    for (let r = 0; r < rows; ) {
      let s = f32x4.splat(0);
      for (const end = min(r + 64, rows); r < end; ++r) {
        s = f32x4.add(s, read(p));
        p += row;
      }
      t = f32x4.add(t, s);
    }
    v128.store(out + at(c), t);
  }
  for (; c < columns; ++c) {
    let t: f32 = 0, p = x + at(c);
    for (let r = 0; r < rows; ) {
      let s: f32 = 0;
      for (const end = min(r + 64, rows); r < end; ++r) {
        s += load<f32>(p);
        p += row;
      }
      t += s;
    }
    store<f32>(out + at(c), t);
  }
}

/** out[S, C]: row r of x[R, C] is added to row ids[r]; ids outside 0 to S are left out. */
export function segmentSum(x: usize, ids: usize, out: usize, rows: i32, columns: i32, segments: i32): void {
  const row = at(columns);
  memory.fill(out, 0, <usize>segments * row);
  for (let r = 0; r < rows; ++r) {
    const id = load<i32>(ids + at(r));
    if (id >= 0 && id < segments) addRow(out + <usize>id * row, x, columns);
    x += row;
  }
}
