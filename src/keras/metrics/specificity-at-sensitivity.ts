import type { Arguments } from '../base/signature.js';
import { RateAtRate, rateParameters } from './rate-at-rate.js';

/** The best specificity at a sensitivity that is given at least. */
export class SpecificityAtSensitivity extends RateAtRate {
  static override readonly className = 'SpecificityAtSensitivity';
  static override readonly parameters = rateParameters('sensitivity');
  protected override readonly rates = ['sensitivity', 'specificity'] as const;

  constructor(args: Arguments) {
    super(args, 'sensitivity');
  }
}
