/**
 * The numbers of one message, to be taken out piece by piece. Together the pieces are no longer than the message: a few bytes
 * that were claimed a thousand times would else become gigabytes.
 */
export class Body {
  readonly #bytes: Uint8Array;
  #left: number;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#left = bytes.byteLength;
  }

  /** A copy of some of them. @throws Error for what lies outside, and where more is taken than there is; `what` takes it. */
  take(at: number, count: number, what: string): Uint8Array<ArrayBuffer> {
    if (at + count > this.#bytes.byteLength)
      throw new Error(`${what} lies outside of its message.`);
    this.#left -= count;
    if (this.#left < 0) throw new Error(`${what} claims bytes that were claimed before.`);
    return new Uint8Array(this.#bytes.subarray(at, at + count));
  }
}
