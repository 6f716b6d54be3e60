import type { Arguments } from '../base/signature.js';
import { SeparableConvolution, separableParameters } from './convolution/separable-convolution.js';

/** A depthwise and a pointwise convolution over sequences: (batch, steps, channels), channels last or first. */
export class SeparableConv1D extends SeparableConvolution {
  static override readonly className = 'SeparableConv1D';
  static override readonly parameters = separableParameters(1);

  constructor(args: Arguments) {
    super(args, 1);
  }
}
