import type { Arguments } from '../base/signature.js';
import { HitRate } from './hit-rate.js';

/** Which share of the positive predictions is right, at each threshold. */
export class Precision extends HitRate {
  static override readonly className = 'Precision';

  constructor(args: Arguments) {
    super(args, 'false_positives');
  }
}
