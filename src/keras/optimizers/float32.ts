/** Small computations in float32, as TensorFlow does them: each step is rounded. */

export const f32 = Math.fround;

/** `base` to a whole power, by repeated squaring; rounded once, at the end. */
export function wholePower(base: number, exponent: number): number {
  let result = 1;
  let square = f32(base);
  for (let rest = exponent; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result *= square;
    square *= square;
  }
  return f32(result);
}

/** `base` to any power. Zero to the power of zero is one. */
export function power(base: number, exponent: number): number {
  if (Number.isInteger(exponent) && exponent >= 0 && exponent < 4096)
    return wholePower(base, exponent);
  return f32(Math.exp(exponent * Math.log(f32(base))));
}
