import type { Plain } from '../evidence.js';
import { isList } from '../plain-values.js';
import { activationForm } from './activation-form.js';
import { as, type Rule } from './rule.js';
import { activationSteps } from './split-activation.js';

/** Layers that are activations with arguments of their own. */
const names: Readonly<Record<string, string>> = {
  ReLU: 'relu',
  LeakyReLU: 'leaky_relu',
  ELU: 'elu',
  Softmax: 'softmax',
};

/** `ReLU()`, `Softmax()` and `Activation('relu')` are the same kind. */
export const activationLayers: Rule = (step) => {
  const { kind } = step;
  const { activation, ...given } = step.arguments;
  if (kind === 'Activation' && activation !== undefined && !isResolved(activation)) {
    const [found] = activationSteps(step, activation);
    return [found ?? as(step, 'Activation', activationForm('linear'))];
  }
  const name = Object.hasOwn(names, kind) ? names[kind] : undefined;
  return name === undefined
    ? null
    : [as(step, 'Activation', activationForm(name, { ...given, ...alongOne(given.axis) }))];
};

/** An axis in a list of one is that axis. */
function alongOne(axis: Plain | undefined): Readonly<Record<string, Plain>> {
  const [only, ...others] = axis !== undefined && isList(axis) ? axis : [];
  return only === undefined || others.length > 0 ? {} : { axis: only };
}

const isResolved = (activation: Plain): boolean =>
  typeof activation === 'object' && activation !== null && 'name' in activation;
