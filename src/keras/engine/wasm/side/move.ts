import { at, read } from './vector';

/** Copies outer * inner runs of `bytes`, which lie `outerStep` and `innerStep` bytes apart, one behind the other to `out`. */
export function copyRuns(x: usize, out: usize, outer: i32, outerStep: usize, inner: i32, innerStep: usize, bytes: usize): void {
  for (let i = 0; i < outer; ++i) {
    let p = x;
    for (let j = 0; j < inner; ++j) {
      copyRun(out, p, bytes);
      p += innerStep;
      out += bytes;
    }
    x += outerStep;
  }
}

/** out[i] = row ids[i] of x, each of `bytes`. */
export function gatherRows(x: usize, ids: usize, out: usize, count: i32, bytes: usize): void {
  for (let i = 0; i < count; ++i) {
    copyRun(out, x + <usize>load<i32>(ids + at(i)) * bytes, bytes);
    out += bytes;
  }
}

// A call of memory.copy costs more than a short run.
// @ts-ignore: decorator
@inline function copyRun(out: usize, x: usize, bytes: usize): void {
  if (bytes > 512 || (bytes & 3) != 0) memory.copy(out, x, bytes);
  else if ((bytes & 15) == 0) for (let i: usize = 0; i < bytes; i += 16) v128.store(out + i, read(x + i));
  else for (let i: usize = 0; i < bytes; i += 4) store<u32>(out + i, load<u32>(x + i));
}

/** out[C, R] = x[R, C] transposed, in tiles of four by four. */
export function transposeMatrix(x: usize, out: usize, rows: i32, columns: i32): void {
  const xs = at(columns), os = at(rows), wholeRows = rows & ~3, wholeColumns = columns & ~3;
  for (let first = 0; first < wholeColumns; first += 32) {
    const last = min(first + 32, wholeColumns);
    for (let r = 0; r < wholeRows; r += 4) for (let c = first; c < last; c += 4)
      transposeTile(x + <usize>r * xs + at(c), xs, out + <usize>c * os + at(r), os);
  }
  for (let r = 0; r < rows; ++r) for (let c = r < wholeRows ? wholeColumns : 0; c < columns; ++c)
    store<f32>(out + <usize>c * os + at(r), load<f32>(x + <usize>r * xs + at(c)));
}

// @ts-ignore: decorator
@inline function transposeTile(x: usize, xs: usize, out: usize, os: usize): void {
  const a = read(x), b = read(x + xs), c = read(x + 2 * xs), d = read(x + 3 * xs);
  const ab0 = v128.shuffle<f32>(a, b, 0, 4, 1, 5), ab1 = v128.shuffle<f32>(a, b, 2, 6, 3, 7);
  const cd0 = v128.shuffle<f32>(c, d, 0, 4, 1, 5), cd1 = v128.shuffle<f32>(c, d, 2, 6, 3, 7);
  v128.store(out, v128.shuffle<f32>(ab0, cd0, 0, 1, 4, 5));
  v128.store(out + os, v128.shuffle<f32>(ab0, cd0, 2, 3, 6, 7));
  v128.store(out + 2 * os, v128.shuffle<f32>(ab1, cd1, 0, 1, 4, 5));
  v128.store(out + 3 * os, v128.shuffle<f32>(ab1, cd1, 2, 3, 6, 7));
}
