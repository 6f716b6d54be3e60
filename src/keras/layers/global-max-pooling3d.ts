import type { Arguments } from '../base/signature.js';
import { GlobalPooling } from './pooling/global-pooling.js';

/** The largest number of each channel of volumes: (batch, depth, rows, columns, channels), channels last or first. */
export class GlobalMaxPooling3D extends GlobalPooling {
  static override readonly className = 'GlobalMaxPooling3D';

  constructor(args: Arguments) {
    super(args, 'max', 3);
  }
}
