import type { Arguments } from '../base/signature.js';
import { RateAtRate, rateParameters } from './rate-at-rate.js';

/** The best recall at a precision that is given at least. */
export class RecallAtPrecision extends RateAtRate {
  static override readonly className = 'RecallAtPrecision';
  static override readonly parameters = rateParameters('precision');
  protected override readonly rates = ['precision', 'sensitivity'] as const;

  constructor(args: Arguments) {
    super(args, 'precision');
  }
}
