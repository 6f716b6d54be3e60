/** Letters of Python's `array.array`. */
export type Code = 'b' | 'B' | 'h' | 'H' | 'i' | 'I' | 'q' | 'Q' | 'f' | 'd';

/** Numbers that JavaScript reads and writes as they are. */
type Numbers =
  | Int8Array
  | Uint8Array
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | Float32Array
  | Float64Array;

const makers = {
  b: Int8Array,
  B: Uint8Array,
  h: Int16Array,
  H: Uint16Array,
  i: Int32Array,
  I: Uint32Array,
  f: Float32Array,
  d: Float64Array,
};

/** Bytes of a number. */
export const sizeOf = (code: Code): number =>
  code === 'q' || code === 'Q' ? 8 : makers[code].BYTES_PER_ELEMENT;

const two32 = 4294967296;
const exact = Number.MAX_SAFE_INTEGER;

/**
 * Python's memory. It moves when it grows, so views are made for each call. The loops all run on doubles, which keeps them
 * fast: other numbers are copied into doubles before and back after.
 */
export class Heap {
  readonly #memory: () => ArrayBufferLike;

  constructor(memory: () => ArrayBufferLike) {
    this.#memory = memory;
  }

  /** Numbers to read, copied unless they are doubles; undefined where a 64-bit integer is not exact as a double. */
  read(code: Code, address: number, length: number): Float64Array | undefined {
    const numbers = this.raw(code, address, length);
    if (numbers === undefined || numbers instanceof Float64Array) return numbers;
    return new Float64Array(numbers);
  }

  /** The numbers as they are stored; 64-bit integers as doubles, or undefined where one is not exact. */
  raw(code: Code, address: number, length: number): Numbers | undefined {
    if (code !== 'q' && code !== 'Q')
      return new makers[code](this.#memory() as ArrayBuffer, address, length);
    const words = new Int32Array(this.#memory() as ArrayBuffer, address, 2 * length);
    return readLong(words, code === 'Q');
  }

  /** A place for results: the output itself where it is of doubles, else one from which `finish` takes them. */
  write(code: Code, address: number, length: number): Float64Array {
    if (code !== 'd') return new Float64Array(length);
    return new Float64Array(this.#memory() as ArrayBuffer, address, length);
  }

  /** Puts results in their place; false where one is not exact as a 64-bit integer. */
  finish(code: Code, address: number, numbers: Numbers): boolean {
    const memory = this.#memory() as ArrayBuffer;
    if (code === 'q' || code === 'Q')
      return writeLong(new Int32Array(memory, address, 2 * numbers.length), numbers, code === 'Q');
    if (code !== 'd' || !(numbers instanceof Float64Array) || numbers.buffer !== memory)
      new makers[code](memory, address, numbers.length).set(numbers);
    return true;
  }

  bytes(): Uint8Array {
    return new Uint8Array(this.#memory() as ArrayBuffer);
  }

  /** Elements of 1, 2, 4 or 8 bytes as integers that are only moved. */
  elements(size: number): Uint8Array | Uint16Array | Uint32Array | BigUint64Array {
    const memory = this.#memory() as ArrayBuffer;
    if (size === 8) return new BigUint64Array(memory, 0, memory.byteLength >>> 3);
    if (size === 4) return new Uint32Array(memory, 0, memory.byteLength >>> 2);
    return size === 2 ? new Uint16Array(memory, 0, memory.byteLength >>> 1) : this.bytes();
  }
}

/* eslint-disable @typescript-eslint/no-non-null-assertion -- indices stay below the lengths */
function readLong(words: Int32Array, unsigned: boolean): Float64Array | undefined {
  const numbers = new Float64Array(words.length / 2);
  for (let i = 0; i < numbers.length; i++) {
    const low = words[2 * i]!;
    const high = words[2 * i + 1]!;
    // Most numbers fit into 32 bits.
    if (high === low >> 31 && (!unsigned || low >= 0)) numbers[i] = low;
    else {
      const value = (unsigned ? high >>> 0 : high) * two32 + (low >>> 0);
      if (value > exact || value < -exact) return undefined;
      numbers[i] = value;
    }
  }
  return numbers;
}

function writeLong(words: Int32Array, numbers: Numbers, unsigned: boolean): boolean {
  const lowest = unsigned ? 0 : -exact;
  for (let i = 0; i < numbers.length; i++) {
    const value = numbers[i]!;
    if (!(value <= exact && value >= lowest)) return false;
    const low = value | 0;
    words[2 * i] = low;
    words[2 * i + 1] = low === value ? low >> 31 : Math.floor(value / two32);
  }
  return true;
}
/* eslint-enable @typescript-eslint/no-non-null-assertion */
