import { isRecord } from '../plain-values.js';
import { as, type Rule } from './rule.js';

/** Layers that treat all places alike, so that it makes no difference whether they are told which axis holds the steps. */
const everywhere = new Set([
  'Dense',
  'Activation',
  'ReLU',
  'LeakyReLU',
  'ELU',
  'Rescaling',
  'Identity',
]);

/** `TimeDistributed(Dense(…))` is `Dense(…)`. */
export const timeDistributed: Rule = (step) => {
  const { layer = null } = step.arguments;
  if (step.kind !== 'TimeDistributed' || !isRecord(layer)) return null;
  const { class: kind = null, config = null } = layer;
  return typeof kind === 'string' && everywhere.has(kind) && isRecord(config)
    ? [as(step, kind, config)]
    : null;
};
