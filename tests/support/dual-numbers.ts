/**
 * Numbers that carry a derivative along (forward-mode differentiation, Wengert 1964): a loss computed with them has its slope in
 * `slope`, without any rule of calculus for the loss as a whole.
 */
export interface Dual {
  readonly value: number;
  readonly slope: number;
}

/** A number that does not depend on the variable. */
export const fixed = (value: number): Dual => ({ value, slope: 0 });

/** The variable itself. */
export const variable = (value: number): Dual => ({ value, slope: 1 });

export const plus = (...terms: readonly Dual[]): Dual => ({
  value: terms.reduce((sum, { value }) => sum + value, 0),
  slope: terms.reduce((sum, { slope }) => sum + slope, 0),
});

export const minus = (left: Dual, right: Dual): Dual => ({
  value: left.value - right.value,
  slope: left.slope - right.slope,
});

export const times = (left: Dual, right: Dual): Dual => ({
  value: left.value * right.value,
  slope: left.slope * right.value + left.value * right.slope,
});

export const over = (left: Dual, right: Dual): Dual => ({
  value: left.value / right.value,
  slope: (left.slope * right.value - left.value * right.slope) / (right.value * right.value),
});

export const exp = ({ value, slope }: Dual): Dual => ({
  value: Math.exp(value),
  slope: Math.exp(value) * slope,
});

export const ln = ({ value, slope }: Dual): Dual => ({
  value: Math.log(value),
  slope: slope / value,
});

/** The partial derivatives of a function at a point: one pass for each variable. */
export const slopesOf = (f: (at: readonly Dual[]) => Dual, at: readonly number[]): number[] =>
  at.map((_, i) => f(at.map((value, j) => (i === j ? variable(value) : fixed(value)))).slope);
