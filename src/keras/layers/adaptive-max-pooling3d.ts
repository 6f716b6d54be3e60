import type { Arguments } from '../base/signature.js';
import { AdaptivePooling } from './pooling/adaptive-pooling.js';

/** The largest number of each of `output_size` windows of volumes: (batch, depth, rows, columns, channels), channels last or first. */
export class AdaptiveMaxPooling3D extends AdaptivePooling {
  static override readonly className = 'AdaptiveMaxPooling3D';

  constructor(args: Arguments) {
    super(args, 'max', 3);
  }
}
