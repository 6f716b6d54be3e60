import type { Arguments } from '../base/signature.js';
import { AdaptivePooling } from './pooling/adaptive-pooling.js';

/** The largest number of each of `output_size` windows of sequences: (batch, steps, channels), channels last or first. */
export class AdaptiveMaxPooling1D extends AdaptivePooling {
  static override readonly className = 'AdaptiveMaxPooling1D';

  constructor(args: Arguments) {
    super(args, 'max', 1);
  }
}
