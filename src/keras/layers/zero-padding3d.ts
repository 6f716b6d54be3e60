import type { Arguments, Parameter } from '../base/signature.js';
import { readPairs } from './spatial/read-sizes.js';
import { ZeroPadding } from './spatial/zero-padding.js';

/** Adds zeros around volumes: (batch, depth, rows, columns, channels), channels last or first. */
export class ZeroPadding3D extends ZeroPadding {
  static override readonly className = 'ZeroPadding3D';
  static override readonly parameters: readonly Parameter[] = [
    {
      name: 'padding',
      default: [
        [1, 1],
        [1, 1],
        [1, 1],
      ],
    },
    { name: 'data_format', default: null },
  ];

  constructor(args: Arguments) {
    const pairs = readPairs(args.padding, 3, 'padding');
    super(args, pairs, pairs);
  }
}
