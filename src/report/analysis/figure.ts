/** Why a figure is not defined. */
export type WhyUndefined =
  | 'no-students'
  | 'few-students'
  | 'few-items'
  | 'equal-totals'
  | 'equal-scores'
  | 'equal-rests'
  | 'nobody'
  | 'nobody-or-all'
  | 'no-points'
  | 'all-pending';

/** A number and of how many students or answers it is, or why there is none. */
export type Figure =
  | { readonly value: number; readonly n: number }
  | { readonly value: null; readonly n: number; readonly why: WhyUndefined };

/** A figure that the statistics found, or did not: `why` says what is missing then. */
export const figureOf = (value: number | null, n: number, why: WhyUndefined): Figure =>
  value === null ? { value, n, why } : { value, n };

/** A part of a whole; not defined for a whole of nothing. `n` is of how many students or answers. */
export const shareOf = (part: number, whole: number, n: number): Figure =>
  whole > 0
    ? { value: part / whole, n }
    : { value: null, n, why: n === 0 ? 'no-students' : 'no-points' };
