import { valueError } from '../base/errors.js';
import { str } from '../base/repr.js';

/** Weights of the samples in a frame: symmetric, or one period of a periodic function. */
export type Window = (length: number, periodic: boolean) => number[];

/** Sums of cosines with these factors; definitions of scipy.signal.windows. */
const cosineSums: Readonly<Record<string, readonly number[]>> = {
  boxcar: [1],
  hann: [0.5, 0.5],
  hamming: [0.54, 0.46],
  blackman: [0.42, 0.5, 0.08],
};

/** The window of that name, or of those numbers; null for none. @throws ValueError for an unknown one. */
export function readWindow(window: unknown): Window | null {
  if (window === null) return null;
  if (Array.isArray(window)) return given(window.map(Number));
  const factors = typeof window === 'string' ? cosineSums[window] : undefined;
  if (factors === undefined)
    throw valueError(
      `Unknown window. Expected one of ${Object.keys(cosineSums).join(', ')}, or numbers. Received: window=${str(window)}`,
    );
  return (length, periodic) => cosineSum(factors, length, periodic ? length : length - 1);
}

const given =
  (values: number[]): Window =>
  (length) => {
    if (values.length === length) return values;
    throw valueError(
      `The shape of \`window\` must be equal to [frame_length]. Received: window shape=(${values.length},)`,
    );
  };

const cosineSum = (factors: readonly number[], length: number, period: number): number[] =>
  length === 1
    ? [1]
    : Array.from({ length }, (_, n) =>
        factors.reduce(
          (sum, factor, k) =>
            sum + (k % 2 === 0 ? factor : -factor) * Math.cos((2 * Math.PI * k * n) / period),
          0,
        ),
      );
