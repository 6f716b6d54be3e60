import type { Arguments } from '../base/signature.js';
import { ConvolutionTranspose, transposeParameters } from './convolution/convolution-transpose.js';

/** A transposed convolution over sequences: (batch, steps, channels), channels last or first. */
export class Conv1DTranspose extends ConvolutionTranspose {
  static override readonly className = 'Conv1DTranspose';
  static override readonly parameters = transposeParameters(1);

  constructor(args: Arguments) {
    super(args, 1);
  }
}
