import { as, type Rule } from './rule.js';

const twins: Readonly<Record<string, string>> = {
  add: 'Add',
  subtract: 'Subtract',
  multiply: 'Multiply',
  maximum: 'Maximum',
  minimum: 'Minimum',
};

/** `x + y` of two tensors is `Add`; `ops.concatenate` is `Concatenate`. */
export const mergingOperations: Rule = (step, inputs) => {
  const name = step.kind.startsWith('ops.') ? step.kind.slice(4) : '';
  if (name === 'concatenate') return [as(step, 'Concatenate', { axis: step.arguments.axis ?? 0 })];
  const twin = Object.hasOwn(twins, name) ? twins[name] : undefined;
  return twin === undefined || inputs.length !== 2 ? null : [as(step, twin, {})];
};
