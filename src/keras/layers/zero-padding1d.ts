import type { Arguments, Parameter } from '../base/signature.js';
import { readPair } from './spatial/read-sizes.js';
import { ZeroPadding } from './spatial/zero-padding.js';

/** Adds steps of zeros before and after sequences: (batch, steps, channels), channels last or first. */
export class ZeroPadding1D extends ZeroPadding {
  static override readonly className = 'ZeroPadding1D';
  static override readonly parameters: readonly Parameter[] = [
    { name: 'padding', default: 1 },
    { name: 'data_format', default: null },
  ];

  constructor(args: Arguments) {
    const pair = readPair(args.padding, 'padding');
    super(args, [pair], pair);
  }
}
