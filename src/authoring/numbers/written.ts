import { texNumber, texRounded } from './format-number.js';

/** A result as a worked solution writes it. */
export interface Written {
  /** The number on paper, with which the next line calculates. */
  readonly value: number;
  /** The end of its equation: `=0.25`, or `\approx 0.2503` where it had to be rounded. */
  readonly tex: string;
}

/** Relative size of what floating point adds to an exact result. */
const noise = 1e-12;

/** Writes a result down with at most `decimals` places. */
export function written(value: number, decimals: number): Written {
  const rounded = Number(value.toFixed(decimals));
  const isExact = Math.abs(value - rounded) <= noise * Math.max(1, Math.abs(value));
  const tex = isExact ? `=${texNumber(rounded)}` : `\\approx ${texRounded(value, decimals)}`;
  return { value: rounded, tex };
}

/** How a calculation treats each intermediate result: kept as it is, or rounded as on paper. */
export type Rounding = (value: number) => number;

/** Keeps every digit. */
export const unrounded: Rounding = (value) => value;

/** Rounds to `decimals` places, as {@link written} does. */
export const onPaper =
  (decimals: number): Rounding =>
  (value) =>
    Number(value.toFixed(decimals));
