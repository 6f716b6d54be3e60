import type { Arguments, Parameter } from '../base/signature.js';
import { Cropping } from './spatial/cropping.js';
import { readPair } from './spatial/read-sizes.js';

/** Leaves out steps at the start and at the end of sequences: (batch, steps, channels). */
export class Cropping1D extends Cropping {
  static override readonly className = 'Cropping1D';
  static override readonly parameters: readonly Parameter[] = [
    { name: 'cropping', default: [1, 1] },
  ];
  protected readonly format = 'channels_last';

  constructor(args: Arguments) {
    const pair = readPair(args.cropping, 'cropping');
    super(args, [pair], pair);
  }

  override getConfig(): Arguments {
    return { ...super.getConfig(), cropping: this.cropping };
  }
}
