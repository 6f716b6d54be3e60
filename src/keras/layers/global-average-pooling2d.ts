import type { Arguments } from '../base/signature.js';
import { GlobalPooling } from './pooling/global-pooling.js';

/** The mean of each channel of images: (batch, rows, columns, channels), channels last or first. */
export class GlobalAveragePooling2D extends GlobalPooling {
  static override readonly className = 'GlobalAveragePooling2D';

  constructor(args: Arguments) {
    super(args, 'average', 2);
  }
}
