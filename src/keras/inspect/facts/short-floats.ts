import type { Plain } from '../evidence.js';
import { isList, isRecord } from '../plain-values.js';

/** The numbers as the program wrote them: where Keras keeps one in single precision, the shortest that becomes it. */
function shortFloats(value: Plain): Plain {
  if (typeof value === 'number') return asWritten(value);
  if (isList(value)) return value.map(shortFloats);
  return isRecord(value) ? shortEntries(value) : value;
}

/** The same for all entries of a configuration. */
export const shortEntries = (
  config: Readonly<Record<string, Plain>>,
): Readonly<Record<string, Plain>> =>
  Object.fromEntries(Object.entries(config).map(([key, value]) => [key, shortFloats(value)]));

function asWritten(value: number): number {
  const short = Number(value.toPrecision(7));
  return Math.fround(short) === value ? short : value;
}
