import type { Arguments, Parameter } from '../base/signature.js';
import { Pooling, poolingParameters } from './pooling/pooling.js';

/** The mean of each window of sequences: (batch, steps, channels), channels last or first. */
export class AveragePooling1D extends Pooling {
  static override readonly className = 'AveragePooling1D';
  static override readonly parameters: readonly Parameter[] = [
    { name: 'pool_size' },
    ...poolingParameters,
  ];

  constructor(args: Arguments) {
    super(args, 'average', 1);
  }
}
