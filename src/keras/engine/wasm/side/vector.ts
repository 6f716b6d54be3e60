// Four numbers at a time. Addresses are bytes in the memory of the tfjs backend, which this module borrows: it has no static data
// and allocates nothing. Plain SIMD without fused multiply-add, so that every machine computes the same bits.

// @ts-ignore: decorator
@inline export function at(index: i32): usize {
  return (<usize>index) << 2;
}

// @ts-ignore: decorator
@inline export function read(p: usize): v128 {
  return v128.load(p);
}

// @ts-ignore: decorator
@inline export function addProduct(sum: v128, a: v128, b: v128): v128 {
  return f32x4.add(sum, f32x4.mul(a, b));
}

// @ts-ignore: decorator
@inline export function sumOf(v: v128): f32 {
  return (
    f32x4.extract_lane(v, 0) +
    f32x4.extract_lane(v, 1) +
    (f32x4.extract_lane(v, 2) + f32x4.extract_lane(v, 3))
  );
}

/** The first `count` (1 to 4) numbers at an address; the other lanes are 0. */
// @ts-ignore: decorator
@inline export function readSome(p: usize, count: i32): v128 {
  if (count >= 4) return v128.load(p);
  let v = v128.load32_zero(p);
  if (count > 1) v = f32x4.replace_lane(v, 1, load<f32>(p, 4));
  if (count > 2) v = f32x4.replace_lane(v, 2, load<f32>(p, 8));
  return v;
}

// @ts-ignore: decorator
@inline export function writeSome(p: usize, v: v128, count: i32): void {
  if (count >= 4) {
    v128.store(p, v);
    return;
  }
  store<f32>(p, f32x4.extract_lane(v, 0));
  if (count > 1) store<f32>(p, f32x4.extract_lane(v, 1), 4);
  if (count > 2) store<f32>(p, f32x4.extract_lane(v, 2), 8);
}

/** target[0 … count) += source[0 … count). */
// @ts-ignore: decorator
@inline export function addRow(target: usize, source: usize, count: i32): void {
  let i = 0;
  for (; i + 4 <= count; i += 4) {
    v128.store(target, f32x4.add(read(target), read(source)));
    target += 16;
    source += 16;
  }
  for (; i < count; ++i) {
    store<f32>(target, load<f32>(target) + load<f32>(source));
    target += 4;
    source += 4;
  }
}
