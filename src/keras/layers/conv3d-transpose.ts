import type { Arguments } from '../base/signature.js';
import { ConvolutionTranspose, transposeParameters } from './convolution/convolution-transpose.js';

/** A transposed convolution over volumes: (batch, depth, rows, columns, channels), channels last or first. */
export class Conv3DTranspose extends ConvolutionTranspose {
  static override readonly className = 'Conv3DTranspose';
  static override readonly parameters = transposeParameters(3);

  constructor(args: Arguments) {
    super(args, 3);
  }
}
