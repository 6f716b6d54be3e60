import type { Arguments } from '../base/signature.js';
import { GlobalPooling } from './pooling/global-pooling.js';

/** The largest number of each channel of images: (batch, rows, columns, channels), channels last or first. */
export class GlobalMaxPooling2D extends GlobalPooling {
  static override readonly className = 'GlobalMaxPooling2D';

  constructor(args: Arguments) {
    super(args, 'max', 2);
  }
}
