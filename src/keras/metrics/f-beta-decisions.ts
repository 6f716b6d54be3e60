/** 1 for each prediction that is taken for a yes: above the threshold, or, without one, the largest of its row. */
export function decide(
  predictions: ArrayLike<number>,
  classes: number,
  threshold: number | null,
): Uint8Array {
  if (threshold !== null)
    return Uint8Array.from(predictions, (value) => (value > Math.fround(threshold) ? 1 : 0));
  const decided = new Uint8Array(predictions.length);
  for (let at = 0; at < predictions.length; at += classes) {
    let best = -Infinity;
    for (let i = at; i < at + classes; i++) best = Math.max(best, predictions[i] ?? NaN);
    for (let i = at; i < at + classes; i++) {
      const value = predictions[i] ?? NaN;
      // A row of zeros decides nothing.
      if (value >= best && Math.abs(value) > 1e-9) decided[i] = 1;
    }
  }
  return decided;
}
