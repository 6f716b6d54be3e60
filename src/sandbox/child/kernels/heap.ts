/** Letters of Python's `array.array`. */
export type Code = 'b' | 'B' | 'h' | 'H' | 'i' | 'I' | 'q' | 'Q' | 'f' | 'd';

/** Numbers that JavaScript reads and writes as they are. */
export type Numbers =
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

const two32 = 4294967296;
const exact = Number.MAX_SAFE_INTEGER;

/** Python's memory. It moves when it grows, so views are made for each call. */
export class Heap {
  readonly #memory: () => ArrayBufferLike;

  constructor(memory: () => ArrayBufferLike) {
    this.#memory = memory;
  }

  /** Numbers to read: 64-bit integers as a copy, or undefined where one is not exact as a number. */
  read(code: Code, address: number, length: number): Numbers | undefined {
    if (code !== 'q' && code !== 'Q')
      return new makers[code](this.#memory() as ArrayBuffer, address, length);
    const words = new Int32Array(this.#memory() as ArrayBuffer, address, 2 * length);
    return readLong(words, code === 'Q');
  }

  /** Numbers to write; for 64-bit integers a place from which `finish` takes them. */
  write(code: Code, address: number, length: number): Numbers {
    if (code === 'q' || code === 'Q') return new Float64Array(length);
    return new makers[code](this.#memory() as ArrayBuffer, address, length);
  }

  /** Puts what was written to `write` in its place; false where a 64-bit integer is not exact. */
  finish(code: Code, address: number, numbers: Numbers): boolean {
    if (code !== 'q' && code !== 'Q') return true;
    const words = new Int32Array(this.#memory() as ArrayBuffer, address, 2 * numbers.length);
    return writeLong(words, numbers, code === 'Q');
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

function readLong(words: Int32Array, unsigned: boolean): Float64Array | undefined {
  const numbers = new Float64Array(words.length / 2);
  for (let i = 0; i < numbers.length; i++) {
    const high = words[2 * i + 1] ?? 0;
    const low = (words[2 * i] ?? 0) >>> 0;
    const value = (unsigned ? high >>> 0 : high) * two32 + low;
    if (value > exact || value < -exact) return undefined;
    numbers[i] = value;
  }
  return numbers;
}

function writeLong(words: Int32Array, numbers: Numbers, unsigned: boolean): boolean {
  for (let i = 0; i < numbers.length; i++) {
    const value = numbers[i] ?? 0;
    if (!(value <= exact && value >= (unsigned ? 0 : -exact))) return false;
    words[2 * i] = value;
    words[2 * i + 1] = Math.floor(value / two32);
  }
  return true;
}
