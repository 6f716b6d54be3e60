import type { Arguments } from '../base/signature.js';
import { DepthwiseConvolution, depthwiseParameters } from './convolution/depthwise-convolution.js';

/** A depthwise convolution over sequences: (batch, steps, channels), channels last or first. */
export class DepthwiseConv1D extends DepthwiseConvolution {
  static override readonly className = 'DepthwiseConv1D';
  static override readonly parameters = depthwiseParameters(1);

  constructor(args: Arguments) {
    super(args, 1);
  }
}
