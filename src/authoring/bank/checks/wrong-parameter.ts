import type { ItemCheck } from './check.js';
import { parameterFindings } from './parameter-problems.js';

/** A parameter whose value is of the wrong type or out of range. */
export default {
  code: 'wrong-parameter',
  severity: 'error',
  check: (entry, known) => parameterFindings(entry, known, 'wrong'),
} satisfies ItemCheck;
