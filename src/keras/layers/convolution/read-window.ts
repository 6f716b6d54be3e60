import { KerasError, valueError } from '../../base/errors.js';
import { repr, str } from '../../base/repr.js';
import type { Arguments } from '../../base/signature.js';
import type { Padding, Window } from '../../tensors/window.js';
import { readSizes } from '../spatial/read-sizes.js';

/** Reads `kernel_size`, `strides`, `dilation_rate` and `padding`. @throws ValueError naming the argument that is wrong. */
export const readWindow = (
  args: Arguments,
  rank: number,
  paddings: readonly Padding[] = ['valid', 'same'],
): Window => ({
  size: readSizes(args.kernel_size, rank, 'kernel_size'),
  strides: readSizes(args.strides, rank, 'strides'),
  dilation: readSizes(args.dilation_rate, rank, 'dilation_rate'),
  padding: readPadding(args.padding, paddings),
});

function readPadding(value: unknown, allowed: readonly Padding[]): Padding {
  if (typeof value !== 'string' && !Array.isArray(value))
    throw new KerasError(
      'AttributeError',
      `The \`padding\` argument must be a string, ${repr(value)} has no attribute 'lower'`,
    );
  const found = allowed.find((padding) => padding === str(value).toLowerCase());
  if (found !== undefined) return found;
  throw valueError(
    `The \`padding\` argument must be a list/tuple or one of {${allowed.map((padding) => repr(padding)).join(', ')}}. ` +
      `Received: ${str(value)}`,
  );
}

/** @throws ValueError if the window moves by more than one cell and has gaps as well. */
export function refuseStridesWithDilation({ strides, dilation }: Window): void {
  if (Math.max(...strides) > 1 && Math.max(...dilation) > 1)
    throw valueError(
      '`strides > 1` not supported in conjunction with `dilation_rate > 1`. Received: ' +
        `strides=${repr(strides, 'tuple')} and dilation_rate=${repr(dilation, 'tuple')}`,
    );
}
