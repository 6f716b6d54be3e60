import type { Arguments } from '../base/signature.js';
import { HitRate } from './hit-rate.js';

/** Which share of what is positive was predicted to be so, at each threshold. */
export class Recall extends HitRate {
  static override readonly className = 'Recall';

  constructor(args: Arguments) {
    super(args, 'false_negatives');
  }
}
