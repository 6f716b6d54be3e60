import type { Plain } from '../evidence.js';
import { cleanArguments } from '../graph/clean-arguments.js';
import { isRecord } from '../plain-values.js';
import type { DraftStep } from '../graph/draft.js';
import { activationForm } from './activation-form.js';
import type { Rule } from './rule.js';

/** Layers whose `activation` is applied to what they give; in a recurrent layer it is at work inside. */
const applied = /^(?:Dense|EinsumDense|(?:Depthwise|Separable)?Conv\dD(?:Transpose)?)$/;

/** `Dense(activation='relu')` is a `Dense` and an `Activation`. */
export const splitActivation: Rule = (step) => {
  const { activation, ...others } = step.arguments;
  if (!applied.test(step.kind) || activation === undefined) return null;
  const main = { ...step, arguments: others };
  return [main, ...activationSteps(step, activation)];
};

/** The step that an activation's saved form stands for; none for the linear one. */
export function activationSteps(step: DraftStep, activation: Plain): readonly DraftStep[] {
  const alone = { ...step, variables: [] };
  if (activation === null || activation === 'linear') return [];
  if (typeof activation === 'string')
    return [{ ...alone, kind: 'Activation', arguments: activationForm(activation) }];
  if (!isRecord(activation)) return [];
  const { class: kind, config = null } = activation;
  if (typeof config === 'string')
    return [{ ...alone, kind: 'Activation', arguments: activationForm(config) }];
  return [
    { ...alone, kind: nameOf(kind), arguments: isRecord(config) ? cleanArguments(config) : {} },
  ];
}

const nameOf = (kind: Plain | undefined): string => (typeof kind === 'string' ? kind : '');
