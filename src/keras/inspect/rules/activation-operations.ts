import { activations } from '../../activations/index.js';
import { activationForm } from './activation-form.js';
import { as, type Rule } from './rule.js';

/** `ops.relu(x)` and `keras.activations.relu(x)` are activations. */
export const activationOperations: Rule = (step) => {
  const name = step.kind.startsWith('ops.') ? step.kind.slice(4) : '';
  return Object.hasOwn(activations, name)
    ? [as(step, 'Activation', activationForm(name, step.arguments))]
    : null;
};
