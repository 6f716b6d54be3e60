/** Marks are given in halves. */
const unit = 0.5;

/**
 * Divides `total` points among weights so that every share is a multiple of half a point and the shares sum to the total
 * exactly: each weight gets its rounded-down share, the largest remainders get what is left (Hamilton's method).
 */
export function apportion(weights: readonly number[], total: number): number[] {
  const sum = weights.reduce((left, right) => left + right, 0);
  const exact = weights.map((weight) => (weight * total) / (sum * unit));
  const shares = exact.map(Math.floor);
  const left = Math.round(total / unit) - shares.reduce((a, b) => a + b, 0);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, left)) shares[index] = (shares[index] ?? 0) + 1;
  return shares.map((share) => share * unit);
}
