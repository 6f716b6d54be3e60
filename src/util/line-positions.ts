/** Line and column, counted from 1, of a place in a text; the column counts UTF-16 units. */
export interface LinePosition {
  readonly line: number;
  readonly column: number;
}

/**
 * Finds lines in a text. (The YAML parser has a counter of its own, but it loses count inside text that it cannot understand,
 * where positions matter most.)
 */
export function linePositions(text: string): (offset: number) => LinePosition {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    const inside = Math.min(Math.max(offset, 0), text.length);
    const line = lastAtMost(starts, inside);
    return { line: line + 1, column: inside - (starts[line] ?? 0) + 1 };
  };
}

/** The index of the last of some rising numbers that is not greater than `value`. */
function lastAtMost(numbers: readonly number[], value: number): number {
  let [low, high] = [0, numbers.length];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if ((numbers[middle] ?? 0) <= value) low = middle;
    else high = middle;
  }
  return low;
}
