import type { Side } from '../side.js';

/** The arguments of a function of the side module. */
export type Arguments<Name extends keyof Side> = Parameters<Side[Name]>[0];

/** The memory of the backend; all addresses are in bytes, and divisible by 4. */
export class Memory {
  readonly #bytes: Uint8Array;
  readonly #floats: Float32Array;
  readonly #ints: Int32Array;

  constructor(buffer: ArrayBufferLike) {
    this.#bytes = new Uint8Array(buffer);
    this.#floats = new Float32Array(buffer);
    this.#ints = new Int32Array(buffer);
  }

  /** Number `index` of those at `address`. */
  read(address: number, index: number): number {
    return this.#floats[address / 4 + index] ?? 0;
  }

  readInt(address: number, index: number): number {
    return this.#ints[address / 4 + index] ?? 0;
  }

  write(address: number, index: number, value: number): void {
    this.#floats[address / 4 + index] = value;
  }

  add(address: number, index: number, value: number): void {
    this.write(address, index, this.read(address, index) + value);
  }

  clear(address: number, count: number): void {
    this.#floats.fill(0, address / 4, address / 4 + count);
  }

  copy(to: number, from: number, bytes: number): void {
    this.#bytes.copyWithin(to, from, from + bytes);
  }
}
