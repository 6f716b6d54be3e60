import { valueError } from '../base/errors.js';
import type { Arguments, Parameter } from '../base/signature.js';
import { Adam } from './adam.js';
import { commonParameters } from './common-options.js';

/** Adam whose weights shrink by themselves. Source: Loshchilov and Hutter 2017. */
export class AdamW extends Adam {
  static override readonly className = 'AdamW';
  static override readonly parameters: readonly Parameter[] = [
    { name: 'learning_rate', default: 0.001 },
    { name: 'weight_decay', default: 0.004 },
    { name: 'beta_1', default: 0.9 },
    { name: 'beta_2', default: 0.999 },
    { name: 'epsilon', default: 1e-7 },
    { name: 'amsgrad', default: false },
    ...commonParameters.filter(({ name }) => name !== 'weight_decay'),
  ];

  constructor(args: Arguments) {
    super(args);
    if (this.options.weightDecay === null)
      throw valueError('Argument `weight_decay` must be a float. Received: weight_decay=None');
  }
}
