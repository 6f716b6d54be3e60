import type { Arguments } from '../base/signature.js';
import { Convolution, convolutionParameters } from './convolution/convolution.js';

/** A convolution over volumes: (batch, depth, rows, columns, channels), channels last or first. */
export class Conv3D extends Convolution {
  static override readonly className = 'Conv3D';
  static override readonly parameters = convolutionParameters(3);

  constructor(args: Arguments) {
    super(args, 3);
  }
}
