/** The minus sign of mathematics, as wide as a plus; a hyphen would be too short in print. */
const minus = '\u2212';

/**
 * A number as it is printed: exactly `decimals` places, rounded from its exact binary value (as Number.toFixed does), no
 * grouping, no negative zero.
 */
export function formatNumber(value: number, decimals: number): string {
  const text = value.toFixed(decimals);
  if (/^-0(?:\.0*)?$/.test(text)) return text.slice(1);
  return text.replace('-', minus);
}

/** A number with as few decimals as hold it exactly (at most 10): for values that were drawn, such as 0.5 or -3. */
export function formatExact(value: number): string {
  const text = value.toFixed(10).replace(/\.?0+$/, '');
  return (text === '-0' ? '0' : text).replace('-', minus);
}

/** The same for use inside a formula, where TeX makes the minus sign itself. */
export const texNumber = (value: number): string => formatExact(value).replace(minus, '-');

/** The same as {@link formatNumber} for use inside a formula. */
export const texRounded = (value: number, decimals: number): string =>
  formatNumber(value, decimals).replace(minus, '-');

/** A number as a factor or summand in a formula: in brackets if it is negative. */
export const texFactor = (value: number): string =>
  value < 0 ? `(${texNumber(value)})` : texNumber(value);
