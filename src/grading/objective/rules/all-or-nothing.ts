import { exact } from './rule.js';
import type { Rule } from './rule.js';

/** Exactly the right options, or nothing. */
export const allOrNothing: Rule = {
  id: 'all-or-nothing',
  source: { basis: 'general knowledge', where: 'the usual rule of printed papers' },
  fraction: exact,
};
