import type { Misconception } from './misconception.js';

/** Mistakes about the ideas of the course that are not calculations. */
export const concepts: readonly Misconception[] = [];
