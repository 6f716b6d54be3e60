import { valueError } from '../base/errors.js';
import type { Optimizer } from '../optimizers/optimizer.js';
import type { TrainingContext } from './training-context.js';

/** The optimizer of a training. @throws ValueError if the model was compiled without one. */
export function optimizerOf({ optimizer }: TrainingContext): Optimizer {
  if (optimizer !== null) return optimizer;
  throw valueError('Optimizer must have a "learning_rate" attribute.');
}
