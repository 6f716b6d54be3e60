import { isList } from '../plain-values.js';
import { as, type Rule } from './rule.js';

/** `ops.transpose(x, (0, 2, 1))` is `Permute((2, 1))`. */
export const transposes: Rule = (step) => {
  const { axes = null } = step.arguments;
  if (step.kind !== 'ops.transpose' || !isList(axes)) return null;
  const [batch, ...dims] = axes;
  return batch === 0 ? [as(step, 'Permute', { dims })] : null;
};
