import type { ItemCheck } from './check.js';
import { parameterFindings } from './parameter-problems.js';

/** A parameter that the generator does not have. */
export default {
  code: 'unknown-parameter',
  severity: 'error',
  check: (entry, known) => parameterFindings(entry, known, 'unknown'),
} satisfies ItemCheck;
