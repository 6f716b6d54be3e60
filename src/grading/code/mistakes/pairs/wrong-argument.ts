import type { Plain } from '../../../../keras/inspect/evidence.js';
import type { AlignedPair } from '../../alignment/alignment.js';
import { isSamePlain } from '../../values/same-plain.js';

/** The misconception that a wrong argument of a layer shows; null if it has no name. */
export function wrongArgument(name: string, { reference, submission }: AlignedPair): string | null {
  const [expected, found] = [reference?.arguments ?? {}, submission?.arguments ?? {}];
  const recogniser = named[name];
  return recogniser?.(expected, found) ?? null;
}

type Arguments = Readonly<Record<string, Plain>>;

const named: Readonly<Record<string, (expected: Arguments, found: Arguments) => string | null>> = {
  padding: () => 'same-vs-valid',
  strides: (_, found) =>
    found.pool_size !== undefined && isOnes(found.strides) ? 'pooling-with-stride-one' : null,
  return_sequences: (expected) =>
    expected.return_sequences === true ? 'return-sequences-missing' : 'return-sequences-too-much',
  filters: swapped,
  kernel_size: swapped,
  rate: (expected, found) =>
    typeof expected.rate === 'number' && isSamePlain(found.rate ?? null, 1 - expected.rate)
      ? 'dropout-rate-keeps'
      : null,
};

const isOnes = (strides: Plain | undefined): boolean =>
  Array.isArray(strides) && strides.every((stride) => stride === 1);

/** Whether each of the two numbers stands where the other belongs. */
function swapped(expected: Arguments, found: Arguments): string | null {
  const isSwapped =
    isSide(expected.kernel_size, found.filters) && isSide(found.kernel_size, expected.filters);
  return isSwapped ? 'filters-kernel-swapped' : null;
}

const isSide = (size: Plain | undefined, side: Plain | undefined): boolean =>
  Array.isArray(size) && size.length > 0 && size.every((one) => one === side);
