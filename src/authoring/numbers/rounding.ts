import { lastPlace } from '../answer.js';

/**
 * Says whether a value lies so near to the middle between two printed numbers that hand calculation, or another floating-point
 * width, could round it the other way. Such a key would be ambiguous, so the numbers are drawn again.
 */
export function isRoundingAmbiguous(value: number, decimals: number): boolean {
  const scaled = Math.abs(value) / lastPlace(decimals);
  const fraction = scaled - Math.floor(scaled);
  return Math.abs(fraction - 0.5) < 0.02;
}

/** Says whether a value has at most `decimals` decimals, up to the noise of floating point. */
export function isExact(value: number, decimals: number): boolean {
  const scaled = Math.abs(value) / lastPlace(decimals);
  return Math.abs(scaled - Math.round(scaled)) < 1e-7;
}
