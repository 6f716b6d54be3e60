import type { Wire } from '../../keras/host/wire.js';
import type { Body } from './body.js';
import type { Value } from './values.js';

/** The value with its numbers, copied out of the message's body. @throws Error for an array that lies outside of it, and for what does not fill its shape. */
export function toWire(value: Value, body: Body): Wire {
  if (value === null || typeof value !== 'object') return value;
  const inner = (item: Value): Wire => toWire(item, body);
  switch (value.kind) {
    case 'array':
      return readArray(value, body);
    case 'list':
    case 'tuple':
      return { kind: value.kind, items: value.items.map(inner) };
    case 'dict':
      return { kind: 'dict', entries: value.entries.map(([key, item]) => [key, inner(item)]) };
    case 'slice':
      return {
        kind: 'slice',
        start: inner(value.start),
        stop: inner(value.stop),
        step: inner(value.step),
      };
    case 'handle':
      return { kind: 'handle', id: value.id };
    case 'strings':
      return checkStrings(value);
    case 'float':
    case 'int':
    case 'name':
    case 'ellipsis':
    case 'program':
    case 'lazy':
      return value;
  }
}

type ArrayValue = Extract<Value, { readonly kind: 'array' }>;

function readArray({ shape, dtype, at, bytes }: ArrayValue, body: Body): Wire {
  const type = arrayTypes[dtype];
  if (bytes !== sizeOf(shape) * type.BYTES_PER_ELEMENT)
    throw new Error(`An array of ${bytes} bytes of ${dtype} does not fill [${shape.join(', ')}].`);
  // In memory of their own, which begins where numbers of any size may begin.
  const own = body.take(at, bytes, 'An array');
  return { kind: 'array', shape, dtype, data: new type(own.buffer) };
}

function checkStrings(value: Extract<Value, { readonly kind: 'strings' }>): Wire {
  const { shape, items } = value;
  if (items.length === sizeOf(shape)) return value;
  throw new Error(`An array of ${items.length} texts does not fill [${shape.join(', ')}].`);
}

const sizeOf = (shape: readonly number[]): number =>
  shape.reduce((product, length) => product * length, 1);

/** Half precision comes as it lies in memory: as whole numbers of two bytes. */
const arrayTypes = {
  bool: Uint8Array,
  int8: Int8Array,
  int16: Int16Array,
  int32: Int32Array,
  int64: BigInt64Array,
  uint8: Uint8Array,
  uint16: Uint16Array,
  uint32: Uint32Array,
  uint64: BigUint64Array,
  float16: Uint16Array,
  float32: Float32Array,
  float64: Float64Array,
} as const;
