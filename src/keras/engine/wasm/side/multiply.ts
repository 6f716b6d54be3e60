import { addOuterProducts } from './outer-product';
import { addProduct, at, read, sumOf } from './vector';

/** C[M, N] = A[M, K] B[K, N]. */
export function multiply(a: usize, b: usize, out: usize, rows: i32, columns: i32, inner: i32): void {
  multiplyInto(a, inner, b, columns, out, columns, rows, columns, inner, 0);
}

/** C[M, N] = A[K, M]^T B[K, N], or C += if `accumulate`. In slabs of 256 rows, so that both sides stay in the cache. */
export function multiplyTransposedA(
  a: usize, b: usize, out: usize, rows: i32, columns: i32, inner: i32, accumulate: i32,
): void {
  if (!accumulate) memory.fill(out, 0, (<usize>rows * <usize>columns) << 2);
  for (let k = 0; k < inner; k += 256)
    addOuterProducts(
      a + <usize>k * at(rows), b + <usize>k * at(columns), out, rows, columns, 1, min(256, inner - k),
      0, at(rows), 0, at(columns),
    );
}

/** C[M, N] = A[M, K] B[N, K]^T. */
export function multiplyTransposedB(a: usize, b: usize, out: usize, rows: i32, columns: i32, inner: i32): void {
  multiplyByTransposed(a, inner, b, inner, out, columns, rows, columns, inner, 0);
}

/** C[M, N] (+)= A[M, K] B[K, N] for matrices whose rows lie lda, ldb and ldc numbers apart. */
export function multiplyInto(
  A: usize, lda: i32, B: usize, ldb: i32, C: usize, ldc: i32, M: i32, N: i32, K: i32, accumulate: i32,
): void {
  let m = 0;
  for (; m + 4 <= M; m += 4) fourRows(A + <usize>m * at(lda), lda, B, ldb, C + <usize>m * at(ldc), ldc, N, K, accumulate);
  for (; m < M; ++m) oneRow(A + <usize>m * at(lda), B, ldb, C + <usize>m * at(ldc), 0, N, K, accumulate);
}

function fourRows(A: usize, lda: i32, B: usize, ldb: i32, C: usize, ldc: i32, N: i32, K: i32, accumulate: i32): void {
  const A1 = A + at(lda), A2 = A1 + at(lda), A3 = A2 + at(lda);
  const C1 = C + at(ldc), C2 = C1 + at(ldc), C3 = C2 + at(ldc);
  const end = at(K), zero = f32x4.splat(0);
  let n = 0;
  for (; n + 8 <= N; n += 8) {
    const p0 = C + at(n), p1 = C1 + at(n), p2 = C2 + at(n), p3 = C3 + at(n);
    let c00 = zero, c01 = zero, c10 = zero, c11 = zero, c20 = zero, c21 = zero, c30 = zero, c31 = zero;
    if (accumulate) {
      c00 = read(p0); c01 = v128.load(p0, 16); c10 = read(p1); c11 = v128.load(p1, 16);
      c20 = read(p2); c21 = v128.load(p2, 16); c30 = read(p3); c31 = v128.load(p3, 16);
    }
    let pb = B + at(n);
    for (let k: usize = 0; k < end; k += 4) {
      const b0 = read(pb), b1 = v128.load(pb, 16);
      let s = v128.load_splat<f32>(A + k);
      c00 = addProduct(c00, s, b0); c01 = addProduct(c01, s, b1);
      s = v128.load_splat<f32>(A1 + k);
      c10 = addProduct(c10, s, b0); c11 = addProduct(c11, s, b1);
      s = v128.load_splat<f32>(A2 + k);
      c20 = addProduct(c20, s, b0); c21 = addProduct(c21, s, b1);
      s = v128.load_splat<f32>(A3 + k);
      c30 = addProduct(c30, s, b0); c31 = addProduct(c31, s, b1);
      pb += at(ldb);
    }
    v128.store(p0, c00); v128.store(p0, c01, 16); v128.store(p1, c10); v128.store(p1, c11, 16);
    v128.store(p2, c20); v128.store(p2, c21, 16); v128.store(p3, c30); v128.store(p3, c31, 16);
  }
  for (; n + 4 <= N; n += 4) {
    const p0 = C + at(n), p1 = C1 + at(n), p2 = C2 + at(n), p3 = C3 + at(n);
    let c0 = zero, c1 = zero, c2 = zero, c3 = zero;
    if (accumulate) { c0 = read(p0); c1 = read(p1); c2 = read(p2); c3 = read(p3); }
    let pb = B + at(n);
    for (let k: usize = 0; k < end; k += 4) {
      const b = read(pb);
      c0 = addProduct(c0, v128.load_splat<f32>(A + k), b);
      c1 = addProduct(c1, v128.load_splat<f32>(A1 + k), b);
      c2 = addProduct(c2, v128.load_splat<f32>(A2 + k), b);
      c3 = addProduct(c3, v128.load_splat<f32>(A3 + k), b);
      pb += at(ldb);
    }
    v128.store(p0, c0); v128.store(p1, c1); v128.store(p2, c2); v128.store(p3, c3);
  }
  if (n == N) return;
  oneRow(A, B, ldb, C, n, N, K, accumulate);
  oneRow(A1, B, ldb, C1, n, N, K, accumulate);
  oneRow(A2, B, ldb, C2, n, N, K, accumulate);
  oneRow(A3, B, ldb, C3, n, N, K, accumulate);
}

/** Columns n to N of one row. */
function oneRow(A: usize, B: usize, ldb: i32, C: usize, n: i32, N: i32, K: i32, accumulate: i32): void {
  const end = at(K), zero = f32x4.splat(0);
  for (; n + 8 <= N; n += 8) {
    const p = C + at(n);
    let c0 = zero, c1 = zero, pb = B + at(n);
    if (accumulate) { c0 = read(p); c1 = v128.load(p, 16); }
    for (let k: usize = 0; k < end; k += 4) {
      const s = v128.load_splat<f32>(A + k);
      c0 = addProduct(c0, s, read(pb)); c1 = addProduct(c1, s, v128.load(pb, 16));
      pb += at(ldb);
    }
    v128.store(p, c0); v128.store(p, c1, 16);
  }
  for (; n < N; ++n) {
    let c: f32 = accumulate ? load<f32>(C + at(n)) : 0, pb = B + at(n);
    for (let k: usize = 0; k < end; k += 4) {
      c += load<f32>(A + k) * load<f32>(pb);
      pb += at(ldb);
    }
    store<f32>(C + at(n), c);
  }
}

/** C[M, N] (+)= A[M, K] B[N, K]^T: dot products, two rows by four columns at a time. */
export function multiplyByTransposed(
  A: usize, lda: i32, B: usize, ldb: i32, C: usize, ldc: i32, M: i32, N: i32, K: i32, accumulate: i32,
): void {
  for (let m = 0; m < M; m += 2) {
    const A0 = A + <usize>m * at(lda), C0 = C + <usize>m * at(ldc);
    const pair = m + 1 < M;
    const A1 = pair ? A0 + at(lda) : A0, C1 = pair ? C0 + at(ldc) : C0;
    let n = 0;
    for (; n + 4 <= N; n += 4) fourDots(A0, A1, B + <usize>n * at(ldb), ldb, C0 + at(n), C1 + at(n), K, accumulate);
    for (; n < N; ++n) {
      const b = B + <usize>n * at(ldb);
      const s0 = dot(A0, b, K), s1 = dot(A1, b, K);
      const former0: f32 = accumulate ? load<f32>(C0 + at(n)) : 0;
      const former1: f32 = accumulate ? load<f32>(C1 + at(n)) : 0;
      store<f32>(C0 + at(n), former0 + s0);
      if (pair) store<f32>(C1 + at(n), former1 + s1);
    }
  }
}

function dot(A: usize, B: usize, K: i32): f32 {
  let sum = f32x4.splat(0), k = 0;
  for (; k + 4 <= K; k += 4) sum = addProduct(sum, read(A + at(k)), read(B + at(k)));
  let s = sumOf(sum);
  for (; k < K; ++k) s += load<f32>(A + at(k)) * load<f32>(B + at(k));
  return s;
}

function fourDots(A0: usize, A1: usize, B0: usize, ldb: i32, C0: usize, C1: usize, K: i32, accumulate: i32): void {
  const B1 = B0 + at(ldb), B2 = B1 + at(ldb), B3 = B2 + at(ldb), end = at(K & ~3);
  const zero = f32x4.splat(0);
  let c00 = zero, c01 = zero, c02 = zero, c03 = zero, c10 = zero, c11 = zero, c12 = zero, c13 = zero;
  let k: usize = 0;
  for (; k < end; k += 16) {
    const a0 = read(A0 + k), a1 = read(A1 + k);
    let b = read(B0 + k);
    c00 = addProduct(c00, a0, b); c10 = addProduct(c10, a1, b);
    b = read(B1 + k);
    c01 = addProduct(c01, a0, b); c11 = addProduct(c11, a1, b);
    b = read(B2 + k);
    c02 = addProduct(c02, a0, b); c12 = addProduct(c12, a1, b);
    b = read(B3 + k);
    c03 = addProduct(c03, a0, b); c13 = addProduct(c13, a1, b);
  }
  let s0 = f32x4(sumOf(c00), sumOf(c01), sumOf(c02), sumOf(c03));
  let s1 = f32x4(sumOf(c10), sumOf(c11), sumOf(c12), sumOf(c13));
  for (; k < at(K); k += 4) {
    const b = f32x4(load<f32>(B0 + k), load<f32>(B1 + k), load<f32>(B2 + k), load<f32>(B3 + k));
    s0 = addProduct(s0, v128.load_splat<f32>(A0 + k), b);
    s1 = addProduct(s1, v128.load_splat<f32>(A1 + k), b);
  }
  if (accumulate) {
    s0 = f32x4.add(s0, read(C0));
    s1 = f32x4.add(s1, read(C1));
  }
  // With an odd number of rows both are the same row: the second write repeats the first.
  v128.store(C0, s0);
  v128.store(C1, s1);
}
