import type { Arguments } from '../base/signature.js';
import { GlobalPooling } from './pooling/global-pooling.js';

/** The mean of each channel of volumes: (batch, depth, rows, columns, channels), channels last or first. */
export class GlobalAveragePooling3D extends GlobalPooling {
  static override readonly className = 'GlobalAveragePooling3D';

  constructor(args: Arguments) {
    super(args, 'average', 3);
  }
}
