import type { Arguments } from '../base/signature.js';
import { AdaptivePooling } from './pooling/adaptive-pooling.js';

/** The mean of each of `output_size` windows of images: (batch, rows, columns, channels), channels last or first. */
export class AdaptiveAveragePooling2D extends AdaptivePooling {
  static override readonly className = 'AdaptiveAveragePooling2D';

  constructor(args: Arguments) {
    super(args, 'average', 2);
  }
}
