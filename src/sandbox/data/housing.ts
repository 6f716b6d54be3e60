/** A stand-in for a table of houses: features, and a price that depends on them. */
export interface HousingSet {
  readonly rows: number;
  readonly features: number;
  /** The lowest and the highest price. */
  readonly prices: readonly [low: number, high: number];
  /** To how many decimals prices are rounded. */
  readonly decimals: 0 | 1;
}

export interface Houses {
  /** (rows, features) in C order. */
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** All rows, in the order of which the first 80 % are for training. */
export function houses({ rows, features, prices: [low, high], decimals }: HousingSet): Houses {
  const x = new Float64Array(rows * features);
  const scores = new Float64Array(rows);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < features; column++) {
      const level = ((7919 * row + 104729 * column + 31 * row * column) % 1009) / 1009;
      x[row * features + column] = level * (column + 1) * 5;
      scores[row] = (scores[row] ?? 0) + (column % 2 === 0 ? level : -0.5 * level);
    }
  const [least, most] = [Math.min(...scores), Math.max(...scores)];
  const unit = decimals === 0 ? 1 : 10;
  const y = scores.map(
    (score) => Math.round((low + ((high - low) * (score - least)) / (most - least)) * unit) / unit,
  );
  return { x, y };
}
