import { typeError, valueError } from '../base/errors.js';
import { isInt } from '../base/float.js';
import { repr } from '../base/repr.js';
import type { Arguments, Parameter } from '../base/signature.js';
import { UpSampling } from './spatial/up-sampling.js';

/** Repeats each step of sequences: (batch, steps, channels). */
export class UpSampling1D extends UpSampling {
  static override readonly className = 'UpSampling1D';
  static override readonly parameters: readonly Parameter[] = [{ name: 'size', default: 2 }];
  protected readonly format = 'channels_last';

  constructor(args: Arguments) {
    super(args, [readSize(args.size)]);
  }

  override getConfig(): Arguments {
    return { ...super.getConfig(), size: this.factors[0] };
  }
}

function readSize(size: unknown): number {
  if (!isInt(size))
    throw typeError(`Expected an integer value for \`size\`. Received: size=${repr(size)}`);
  if (size > 0) return size;
  throw valueError(`Argument \`size\` should be a positive integer. Received: size=${size}`);
}
