import type { Wire } from '../../keras/host/wire.js';
import { numbersFromWire } from '../../keras/host/wire-numbers.js';
import type { Plain } from '../../keras/inspect/evidence.js';

/** The most numbers of a value that are recorded: a function that gives more gives something else than was asked for. */
const mostNumbers = 100_000;

/**
 * A value of a program as it is recorded: numbers, texts and lists as they are, tuples as lists, arrays as `{shape, dtype, values}`,
 * what JSON has no number for as `{float: 'nan'}`, and what is no data by its kind.
 */
export function plainOfWire(wire: Wire): Plain {
  if (wire === null || typeof wire !== 'object') return wire;
  switch (wire.kind) {
    case 'float':
      return floatOf(wire.value);
    case 'int':
      return { int: wire.digits };
    case 'array':
      return arrayOf(wire);
    case 'strings':
      return { shape: [...wire.shape], dtype: 'str', values: [...wire.items] };
    case 'list':
    case 'tuple':
      return wire.items.map(plainOfWire);
    case 'dict':
      return Object.fromEntries(wire.entries.map(([key, item]) => [key, plainOfWire(item)]));
    case 'handle':
    case 'name':
    case 'slice':
    case 'ellipsis':
    case 'program':
    case 'lazy':
      return { object: wire.kind };
  }
}

const floatOf = (value: number | 'nan' | 'inf' | '-inf'): Plain =>
  typeof value === 'number' ? value : { float: value };

function arrayOf({ shape, dtype, data }: Extract<Wire, { kind: 'array' }>): Plain {
  if (data.length > mostNumbers) return { object: 'array', shape: [...shape], dtype };
  const values = Array.from(numbersFromWire(data, dtype), (value) =>
    Number.isFinite(value) ? value : floatOf(nameOf(value)),
  );
  return { shape: [...shape], dtype, values };
}

function nameOf(value: number): 'nan' | 'inf' | '-inf' {
  if (Number.isNaN(value)) return 'nan';
  return value > 0 ? 'inf' : '-inf';
}
