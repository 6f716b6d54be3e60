import type { Arguments } from '../base/signature.js';
import { DepthwiseConvolution, depthwiseParameters } from './convolution/depthwise-convolution.js';

/** A depthwise convolution over images: (batch, rows, columns, channels), channels last or first. */
export class DepthwiseConv2D extends DepthwiseConvolution {
  static override readonly className = 'DepthwiseConv2D';
  static override readonly parameters = depthwiseParameters(2);

  constructor(args: Arguments) {
    super(args, 2);
  }
}
