import type { Check } from './check.js';

/** Every check that a task can name. */
export const checks: readonly Check[] = [];
