import type { Arguments } from '../base/signature.js';
import { GlobalPooling } from './pooling/global-pooling.js';

/** The largest number of each channel of sequences: (batch, steps, channels), channels last or first. */
export class GlobalMaxPooling1D extends GlobalPooling {
  static override readonly className = 'GlobalMaxPooling1D';

  constructor(args: Arguments) {
    super(args, 'max', 1);
  }
}
