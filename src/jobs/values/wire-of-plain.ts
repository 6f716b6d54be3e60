import type { Wire } from '../../keras/host/wire.js';
import type { Plain } from '../../keras/inspect/evidence.js';
import { isList } from '../../keras/inspect/plain-values.js';

/** The value that was recorded, as it goes to a program: `plainOfWire` the other way round. */
export function wireOfPlain(value: Plain): Wire {
  if (value === null || typeof value !== 'object') return value;
  if (isList(value)) return { kind: 'list', items: value.map(wireOfPlain) };
  if ('float' in value) return { kind: 'float', value: value.float as number | 'nan' };
  if ('int' in value) return { kind: 'int', digits: textOf(value.int) };
  if ('shape' in value && 'values' in value) return arrayOf(value);
  return {
    kind: 'dict',
    entries: Object.entries(value).map(([key, item]) => [key, wireOfPlain(item)]),
  };
}

function arrayOf({ shape, dtype, values }: Readonly<Record<string, Plain>>): Wire {
  const numbers = (values as readonly Plain[]).map(numberOf);
  const kind = textOf(dtype);
  const make = arrayTypes[kind] ?? ((given: readonly number[]) => Float64Array.from(given));
  return {
    kind: 'array',
    shape: shape as readonly number[],
    dtype: kind in arrayTypes ? kind : 'float64',
    data: make(numbers),
  };
}

type NumbersOfWire = Extract<Wire, { kind: 'array' }>['data'];

const arrayTypes: Readonly<Record<string, (given: readonly number[]) => NumbersOfWire>> = {
  bool: (given) => Uint8Array.from(given),
  uint8: (given) => Uint8Array.from(given),
  int32: (given) => Int32Array.from(given),
  int64: (given) => BigInt64Array.from(given, BigInt),
  float32: (given) => Float32Array.from(given),
  float64: (given) => Float64Array.from(given),
};

/** What JSON has no number for stands as `{float: 'nan'}`. */
function numberOf(value: Plain): number {
  const name =
    typeof value === 'object' && value !== null && 'float' in value ? value.float : value;
  if (name === 'inf') return Infinity;
  return name === '-inf' ? -Infinity : Number(name);
}

const textOf = (value: Plain | undefined): string => (typeof value === 'string' ? value : '');
