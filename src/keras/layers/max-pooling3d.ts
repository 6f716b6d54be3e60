import type { Arguments, Parameter } from '../base/signature.js';
import { Pooling, poolingParameters } from './pooling/pooling.js';

/** The largest number of each window of volumes: (batch, depth, rows, columns, channels), channels last or first. */
export class MaxPooling3D extends Pooling {
  static override readonly className = 'MaxPooling3D';
  static override readonly parameters: readonly Parameter[] = [
    { name: 'pool_size', default: [2, 2, 2] },
    ...poolingParameters,
  ];

  constructor(args: Arguments) {
    super(args, 'max', 3);
  }
}
