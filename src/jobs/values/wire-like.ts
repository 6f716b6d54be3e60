import type { Wire } from '../../keras/host/wire.js';
import type { Plain } from '../../keras/inspect/evidence.js';
import { isList } from '../../keras/inspect/plain-values.js';
import { wireOfPlain } from './wire-of-plain.js';

/**
 * An argument that an author has written in YAML: lists of numbers become an array where the drawn argument in the same place is
 * one, of its number type.
 */
export function wireLike(value: Plain, drawn: Wire): Wire {
  if (isArray(drawn)) return arrayOf(value, drawn.dtype);
  if (isFloat(drawn) && typeof value === 'number') return { kind: 'float', value };
  return wireOfPlain(value);
}

const isArray = (wire: Wire): wire is Extract<Wire, { kind: 'array' }> =>
  wire !== null && typeof wire === 'object' && wire.kind === 'array';

const isFloat = (wire: Wire): boolean =>
  (typeof wire === 'number' && !Number.isInteger(wire)) ||
  (wire !== null && typeof wire === 'object' && wire.kind === 'float');

function arrayOf(value: Plain, dtype: string): Wire {
  const numbers = flat(value);
  const data = /int/.test(dtype) ? BigInt64Array.from(numbers, BigInt) : Float64Array.from(numbers);
  if (dtype === 'float32')
    return { kind: 'array', shape: shapeOf(value), dtype, data: Float32Array.from(numbers) };
  const kept = /int/.test(dtype) ? 'int64' : 'float64';
  return { kind: 'array', shape: shapeOf(value), dtype: kept, data };
}

const flat = (value: Plain): number[] => (isList(value) ? value.flatMap(flat) : [Number(value)]);

const shapeOf = (value: Plain): number[] =>
  isList(value) ? [value.length, ...shapeOf(value[0] ?? 0)] : [];
