import { addProduct, at, read } from './vector';

// The heart of products with a transposed left side and of filter gradients: C[r, 0..8) += sum over i of A[i, r] * B[i, 0..8), where i
// runs over `blocks` blocks of `rows` rows; A moves by `aRow` within a block and by `aBlock` from block to block, B likewise.
// Four rows of C at a time keep eight sums in registers.

/** C[M, N] += sum over rows of A[row, 0..M) x B[row, 0..N); addresses and steps in bytes. */
export function addOuterProducts(
  A: usize, B: usize, C: usize, M: i32, N: i32, blocks: i32, rows: i32,
  aBlock: usize, aRow: usize, bBlock: usize, bRow: usize,
): void {
  const cRow = at(N);
  let m = 0;
  for (; m + 4 <= M; m += 4)
    fourRows(A + at(m), B, C + <usize>m * cRow, N, blocks, rows, aBlock, aRow, bBlock, bRow);
  if (M - m == 3)
    threeRows(A + at(m), B, C + <usize>m * cRow, N, blocks, rows, aBlock, aRow, bBlock, bRow);
  else
    for (; m < M; ++m)
      oneRow(A + at(m), B, C + <usize>m * cRow, N, blocks, rows, aBlock, aRow, bBlock, bRow);
}

function fourRows(
  A: usize, B: usize, C: usize, N: i32, blocks: i32, rows: i32,
  aBlock: usize, aRow: usize, bBlock: usize, bRow: usize,
): void {
  const ldc = at(N);
  let n = 0;
  for (; n + 8 <= N; n += 8) {
    const p0 = C + at(n), p1 = p0 + ldc, p2 = p1 + ldc, p3 = p2 + ldc;
    let c00 = read(p0), c01 = v128.load(p0, 16), c10 = read(p1), c11 = v128.load(p1, 16);
    let c20 = read(p2), c21 = v128.load(p2, 16), c30 = read(p3), c31 = v128.load(p3, 16);
    let a = A, b = B + at(n);
    for (let i = 0; i < blocks; ++i) {
      let pa = a, pb = b;
      for (let j = 0; j < rows; ++j) {
        const b0 = read(pb), b1 = v128.load(pb, 16);
        let s = v128.load_splat<f32>(pa);
        c00 = addProduct(c00, s, b0); c01 = addProduct(c01, s, b1);
        s = v128.load_splat<f32>(pa, 4);
        c10 = addProduct(c10, s, b0); c11 = addProduct(c11, s, b1);
        s = v128.load_splat<f32>(pa, 8);
        c20 = addProduct(c20, s, b0); c21 = addProduct(c21, s, b1);
        s = v128.load_splat<f32>(pa, 12);
        c30 = addProduct(c30, s, b0); c31 = addProduct(c31, s, b1);
        pa += aRow; pb += bRow;
      }
      a += aBlock; b += bBlock;
    }
    v128.store(p0, c00); v128.store(p0, c01, 16); v128.store(p1, c10); v128.store(p1, c11, 16);
    v128.store(p2, c20); v128.store(p2, c21, 16); v128.store(p3, c30); v128.store(p3, c31, 16);
  }
  for (let m = 0; m < 4; ++m)
    lastColumns(A + at(m), B, C + <usize>m * ldc, n, N, blocks, rows, aBlock, aRow, bBlock, bRow);
}

function threeRows(
  A: usize, B: usize, C: usize, N: i32, blocks: i32, rows: i32,
  aBlock: usize, aRow: usize, bBlock: usize, bRow: usize,
): void {
  const ldc = at(N);
  let n = 0;
  for (; n + 8 <= N; n += 8) {
    const p0 = C + at(n), p1 = p0 + ldc, p2 = p1 + ldc;
    let c00 = read(p0), c01 = v128.load(p0, 16), c10 = read(p1), c11 = v128.load(p1, 16);
    let c20 = read(p2), c21 = v128.load(p2, 16);
    let a = A, b = B + at(n);
    for (let i = 0; i < blocks; ++i) {
      let pa = a, pb = b;
      for (let j = 0; j < rows; ++j) {
        const b0 = read(pb), b1 = v128.load(pb, 16);
        let s = v128.load_splat<f32>(pa);
        c00 = addProduct(c00, s, b0); c01 = addProduct(c01, s, b1);
        s = v128.load_splat<f32>(pa, 4);
        c10 = addProduct(c10, s, b0); c11 = addProduct(c11, s, b1);
        s = v128.load_splat<f32>(pa, 8);
        c20 = addProduct(c20, s, b0); c21 = addProduct(c21, s, b1);
        pa += aRow; pb += bRow;
      }
      a += aBlock; b += bBlock;
    }
    v128.store(p0, c00); v128.store(p0, c01, 16); v128.store(p1, c10); v128.store(p1, c11, 16);
    v128.store(p2, c20); v128.store(p2, c21, 16);
  }
  for (let m = 0; m < 3; ++m)
    lastColumns(A + at(m), B, C + <usize>m * ldc, n, N, blocks, rows, aBlock, aRow, bBlock, bRow);
}

function oneRow(
  A: usize, B: usize, C: usize, N: i32, blocks: i32, rows: i32,
  aBlock: usize, aRow: usize, bBlock: usize, bRow: usize,
): void {
  let n = 0;
  for (; n + 8 <= N; n += 8) {
    const p = C + at(n);
    let c0 = read(p), c1 = v128.load(p, 16), a = A, b = B + at(n);
    for (let i = 0; i < blocks; ++i) {
      let pa = a, pb = b;
      for (let j = 0; j < rows; ++j) {
        const s = v128.load_splat<f32>(pa);
        c0 = addProduct(c0, s, read(pb)); c1 = addProduct(c1, s, v128.load(pb, 16));
        pa += aRow; pb += bRow;
      }
      a += aBlock; b += bBlock;
    }
    v128.store(p, c0); v128.store(p, c1, 16);
  }
  lastColumns(A, B, C, n, N, blocks, rows, aBlock, aRow, bBlock, bRow);
}

/** Columns n to N of one row. */
function lastColumns(
  A: usize, B: usize, C: usize, n: i32, N: i32, blocks: i32, rows: i32,
  aBlock: usize, aRow: usize, bBlock: usize, bRow: usize,
): void {
  for (; n + 4 <= N; n += 4) {
    let c = read(C + at(n)), a = A, b = B + at(n);
    for (let i = 0; i < blocks; ++i) {
      let pa = a, pb = b;
      for (let j = 0; j < rows; ++j) {
        c = addProduct(c, v128.load_splat<f32>(pa), read(pb));
        pa += aRow; pb += bRow;
      }
      a += aBlock; b += bBlock;
    }
    v128.store(C + at(n), c);
  }
  for (; n < N; ++n) {
    let c = load<f32>(C + at(n)), a = A, b = B + at(n);
    for (let i = 0; i < blocks; ++i) {
      let pa = a, pb = b;
      for (let j = 0; j < rows; ++j) {
        c += load<f32>(pa) * load<f32>(pb);
        pa += aRow; pb += bRow;
      }
      a += aBlock; b += bBlock;
    }
    store<f32>(C + at(n), c);
  }
}
