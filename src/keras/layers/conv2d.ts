import type { Arguments } from '../base/signature.js';
import { Convolution, convolutionParameters } from './convolution/convolution.js';

/** A convolution over images: (batch, rows, columns, channels), channels last or first. */
export class Conv2D extends Convolution {
  static override readonly className = 'Conv2D';
  static override readonly parameters = convolutionParameters(2);

  constructor(args: Arguments) {
    super(args, 2);
  }
}
