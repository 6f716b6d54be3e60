import type { Arguments } from '../base/signature.js';
import { AdaptivePooling } from './pooling/adaptive-pooling.js';

/** The mean of each of `output_size` windows of volumes: (batch, depth, rows, columns, channels), channels last or first. */
export class AdaptiveAveragePooling3D extends AdaptivePooling {
  static override readonly className = 'AdaptiveAveragePooling3D';

  constructor(args: Arguments) {
    super(args, 'average', 3);
  }
}
