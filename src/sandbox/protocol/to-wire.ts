import type { Value } from './messages.js';

/** Numbers of an array, of the type that its dtype says. */
export type Numbers = NonNullable<ReturnType<typeof numbersOf>>;

/** An array with its numbers, as the engine gets it. */
export interface ArrayWire {
  readonly kind: 'array';
  readonly shape: readonly number[];
  readonly dtype: string;
  readonly data: Numbers;
}

/** A value of the protocol with the numbers of its arrays in place of where they lie. */
export type WireValue =
  | Exclude<Value, { readonly kind: 'array' | 'list' | 'tuple' | 'dict' | 'slice' }>
  | ArrayWire
  | { readonly kind: 'list' | 'tuple'; readonly items: readonly WireValue[] }
  | { readonly kind: 'dict'; readonly entries: readonly (readonly [string, WireValue])[] }
  | {
      readonly kind: 'slice';
      readonly start: WireValue;
      readonly stop: WireValue;
      readonly step: WireValue;
    };

/** The value with its numbers, copied out of the message's body. @throws Error for an array that lies outside of it or does not fill its shape. */
export function toWire(value: Value, body: Uint8Array): WireValue {
  if (value === null || typeof value !== 'object') return value;
  switch (value.kind) {
    case 'array':
      return readArray(value, body);
    case 'list':
    case 'tuple':
      return { kind: value.kind, items: value.items.map((item) => toWire(item, body)) };
    case 'dict':
      return {
        kind: 'dict',
        entries: value.entries.map(([key, item]) => [key, toWire(item, body)]),
      };
    case 'slice':
      return {
        kind: 'slice',
        start: toWire(value.start, body),
        stop: toWire(value.stop, body),
        step: toWire(value.step, body),
      };
    default:
      return value;
  }
}

type ArrayValue = Extract<Value, { readonly kind: 'array' }>;

function readArray({ shape, dtype, at, bytes }: ArrayValue, body: Uint8Array): ArrayWire {
  if (at + bytes > body.byteLength) throw new Error('An array lies outside of its message.');
  const { buffer } = body.slice(at, at + bytes);
  const data = numbersOf(dtype, buffer);
  const size = shape.reduce((product, length) => product * length, 1);
  if (data?.length !== size)
    throw new Error(`An array of ${bytes} bytes of ${dtype} does not fill [${shape.join(', ')}].`);
  return { kind: 'array', shape, dtype, data };
}

function numbersOf(dtype: ArrayValue['dtype'], buffer: ArrayBuffer) {
  const type = arrayTypes[dtype];
  return buffer.byteLength % type.BYTES_PER_ELEMENT === 0 ? new type(buffer) : undefined;
}

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
