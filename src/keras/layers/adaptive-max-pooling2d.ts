import type { Arguments } from '../base/signature.js';
import { AdaptivePooling } from './pooling/adaptive-pooling.js';

/** The largest number of each of `output_size` windows of images: (batch, rows, columns, channels), channels last or first. */
export class AdaptiveMaxPooling2D extends AdaptivePooling {
  static override readonly className = 'AdaptiveMaxPooling2D';

  constructor(args: Arguments) {
    super(args, 'max', 2);
  }
}
