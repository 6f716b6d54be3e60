import type { Arguments } from '../base/signature.js';
import { Convolution, convolutionParameters } from './convolution/convolution.js';

/** A convolution over sequences: (batch, steps, channels), channels last or first. */
export class Conv1D extends Convolution {
  static override readonly className = 'Conv1D';
  static override readonly parameters = convolutionParameters(1);

  constructor(args: Arguments) {
    super(args, 1);
  }
}
