import { as, type Rule } from './rule.js';

/** Number types do not count: what only changes them, or nothing at all, is an `Identity`. */
export const copies: Rule = (step) =>
  ['ops.cast', 'ops.identity', 'ops.convert_to_tensor'].includes(step.kind)
    ? [as(step, 'Identity', {})]
    : null;
