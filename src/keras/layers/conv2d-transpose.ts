import type { Arguments } from '../base/signature.js';
import { ConvolutionTranspose, transposeParameters } from './convolution/convolution-transpose.js';

/** A transposed convolution over images: (batch, rows, columns, channels), channels last or first. */
export class Conv2DTranspose extends ConvolutionTranspose {
  static override readonly className = 'Conv2DTranspose';
  static override readonly parameters = transposeParameters(2);

  constructor(args: Arguments) {
    super(args, 2);
  }
}
