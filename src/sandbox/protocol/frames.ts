/** The most bytes of a frame's header and of its body; a longer one is a lie or a flood. */
export const frameLimits = { header: 33_554_432, body: 536_870_912 } as const;

/** One message as bytes: what it says as JSON, and the numbers that it speaks of. */
export interface Frame {
  readonly header: Uint8Array;
  readonly body: Uint8Array;
}

const lengthBytes = 8;

/** The lengths of header and body, then both, as pieces to be written one after the other. */
export function frameParts(header: Uint8Array, body: readonly Uint8Array[]): Uint8Array[] {
  const start = new Uint8Array(lengthBytes);
  const view = new DataView(start.buffer);
  view.setUint32(0, header.byteLength, true);
  view.setUint32(
    4,
    body.reduce((total, { byteLength }) => total + byteLength, 0),
    true,
  );
  return [start, header, ...body].filter(({ byteLength }) => byteLength > 0);
}

/** @throws Error for a frame that is longer than allowed. */
export function readLengths(start: Uint8Array): { header: number; body: number } {
  const view = new DataView(start.buffer, start.byteOffset, lengthBytes);
  const lengths = { header: view.getUint32(0, true), body: view.getUint32(4, true) };
  if (lengths.header > frameLimits.header || lengths.body > frameLimits.body)
    throw new Error(
      `A frame of ${lengths.header} and ${lengths.body} bytes is longer than the protocol allows.`,
    );
  return lengths;
}

/** Puts a stream of bytes together to frames, however it is cut into pieces. */
export class FrameReader {
  #pieces: Uint8Array[] = [];
  #held = 0;
  #lengths: { header: number; body: number } | undefined;

  /** The frames that are complete with this piece. @throws Error for a frame that is too long. */
  read(piece: Uint8Array): Frame[] {
    this.#pieces.push(piece);
    this.#held += piece.byteLength;
    const frames: Frame[] = [];
    for (let frame = this.#next(); frame !== undefined; frame = this.#next()) frames.push(frame);
    return frames;
  }

  /** Whether the stream may end here. */
  get isBetweenFrames(): boolean {
    return this.#held === 0 && this.#lengths === undefined;
  }

  #next(): Frame | undefined {
    if (this.#lengths === undefined) {
      if (this.#held < lengthBytes) return undefined;
      this.#lengths = readLengths(this.#take(lengthBytes));
    }
    const { header, body } = this.#lengths;
    if (this.#held < header + body) return undefined;
    this.#lengths = undefined;
    return { header: this.#take(header), body: this.#take(body) };
  }

  /** The next bytes, in memory of their own where they lie in several pieces. */
  #take(count: number): Uint8Array {
    const [first] = this.#pieces;
    this.#held -= count;
    if (first !== undefined && first.byteLength >= count) {
      this.#pieces[0] = first.subarray(count);
      return first.subarray(0, count);
    }
    return this.#gather(count);
  }

  #gather(count: number): Uint8Array {
    const taken = new Uint8Array(count);
    let filled = 0;
    while (filled < count) {
      const piece = this.#pieces[0] ?? new Uint8Array();
      const part = piece.subarray(0, count - filled);
      taken.set(part, filled);
      filled += part.byteLength;
      if (part.byteLength === piece.byteLength) this.#pieces.shift();
      else this.#pieces[0] = piece.subarray(part.byteLength);
    }
    return taken;
  }
}
