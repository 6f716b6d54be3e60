import type { Arguments } from '../base/signature.js';
import { RateAtRate, rateParameters } from './rate-at-rate.js';

/** The best precision at a recall that is given at least. */
export class PrecisionAtRecall extends RateAtRate {
  static override readonly className = 'PrecisionAtRecall';
  static override readonly parameters = rateParameters('recall');
  protected override readonly rates = ['sensitivity', 'precision'] as const;

  constructor(args: Arguments) {
    super(args, 'recall');
  }
}
