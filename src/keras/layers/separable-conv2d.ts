import type { Arguments } from '../base/signature.js';
import { SeparableConvolution, separableParameters } from './convolution/separable-convolution.js';

/** A depthwise and a pointwise convolution over images: (batch, rows, columns, channels), channels last or first. */
export class SeparableConv2D extends SeparableConvolution {
  static override readonly className = 'SeparableConv2D';
  static override readonly parameters = separableParameters(2);

  constructor(args: Arguments) {
    super(args, 2);
  }
}
