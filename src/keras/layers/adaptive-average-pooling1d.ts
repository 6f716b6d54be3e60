import type { Arguments } from '../base/signature.js';
import { AdaptivePooling } from './pooling/adaptive-pooling.js';

/** The mean of each of `output_size` windows of sequences: (batch, steps, channels), channels last or first. */
export class AdaptiveAveragePooling1D extends AdaptivePooling {
  static override readonly className = 'AdaptiveAveragePooling1D';

  constructor(args: Arguments) {
    super(args, 'average', 1);
  }
}
