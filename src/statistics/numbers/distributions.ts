import cephes from 'cephes';

// WebAssembly computes the same bits on every version of Node; Math.pow would not.
await cephes.compiled;

/** The value below which a standard normal variable stays with probability `p`, 0 < p < 1 (Cephes, `ndtri`). */
export const normalQuantile = (p: number): number => cephes.ndtri(p);

/** The density of the standard normal distribution at `z`. */
export const normalDensity = (z: number): number => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);

/**
 * The value below which an F variable stays with probability `p`, 0 < p < 1 (Cephes, `fdtri`).
 * The degrees of freedom are whole numbers from 1.
 */
export const fQuantile = (p: number, numerator: number, denominator: number): number =>
  cephes.fdtri(numerator, denominator, 1 - p);
