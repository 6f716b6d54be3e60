import { lastPlace } from '../answer.js';
import type { Answer } from '../answer.js';

/** Whole numbers in order; nothing else is right. */
export const wholeNumbers = (values: readonly number[]): Answer => ({
  type: 'sequence',
  values: [...values],
  decimals: 0,
  tolerance: { kind: 'absolute', value: 0 },
});

/**
 * Numbers in order that follow from answers which a student wrote rounded. He may have calculated with more digits than he wrote, so
 * one unit in the last place is added to the usual one.
 */
export const followingNumbers = (values: readonly number[], decimals: number): Answer => ({
  type: 'sequence',
  values: [...values],
  decimals,
  tolerance: { kind: 'absolute', value: 2 * lastPlace(decimals) },
});

/** One such number. */
export const followingNumber = (value: number, decimals: number): Answer => ({
  type: 'number',
  value,
  decimals,
  tolerance: { kind: 'absolute', value: 2 * lastPlace(decimals) },
});
