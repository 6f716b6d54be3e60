import type { Arguments } from '../base/signature.js';
import { RateAtRate, rateParameters } from './rate-at-rate.js';

/** The best sensitivity at a specificity that is given at least. */
export class SensitivityAtSpecificity extends RateAtRate {
  static override readonly className = 'SensitivityAtSpecificity';
  static override readonly parameters = rateParameters('specificity');
  protected override readonly rates = ['specificity', 'sensitivity'] as const;

  constructor(args: Arguments) {
    super(args, 'specificity');
  }
}
