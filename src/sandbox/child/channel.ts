import { frameParts, readLengths } from '../protocol/frames.js';

/** The line to gradpaper: standard input and output, one message at a time, each side waiting for the other. */
export class Channel {
  readonly #input = new Uint8Array(65_536);
  /** What was read and belongs to the next message. */
  #ahead = this.#input.subarray(0, 0);
  #body = new Uint8Array();

  /** Sends a message; `pieces` are the numbers that it speaks of. */
  send(header: string, pieces: readonly Uint8Array[] = []): void {
    for (const part of joined(frameParts(new TextEncoder().encode(header), pieces))) writeAll(part);
  }

  /** Waits for the next message and gives its header; its numbers are had by `body`. Ends the process when the line is cut. */
  receive(): string {
    const lengths = readLengths(this.#read(8));
    const header = new TextDecoder().decode(this.#read(lengths.header));
    this.#body = this.#read(lengths.body);
    return header;
  }

  /** Numbers of the message that was received last. */
  body(at: number, bytes: number): Uint8Array {
    return this.#body.subarray(at, at + bytes);
  }

  /** Small messages are there after one look. */
  #read(count: number): Uint8Array<ArrayBuffer> {
    const bytes = new Uint8Array(count);
    for (let done = 0; done < count;) {
      const rest = bytes.subarray(done);
      if (this.#ahead.byteLength > 0) done += this.#take(rest);
      else if (rest.byteLength >= this.#input.byteLength) done += readSome(rest);
      else this.#ahead = this.#input.subarray(0, readSome(this.#input));
    }
    return bytes;
  }

  #take(target: Uint8Array): number {
    const part = this.#ahead.subarray(0, target.byteLength);
    target.set(part);
    this.#ahead = this.#ahead.subarray(part.byteLength);
    return part.byteLength;
  }
}

function readSome(target: Uint8Array): number {
  const read = Deno.stdin.readSync(target);
  if (read === null) Deno.exit(0);
  return read;
}

/** Small pieces as one: each writing wakes the other side up. */
function joined(parts: readonly Uint8Array[]): readonly Uint8Array[] {
  const length = parts.reduce((total, { byteLength }) => total + byteLength, 0);
  if (length > 65_536) return parts;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return [whole];
}

function writeAll(bytes: Uint8Array): void {
  for (let done = 0; done < bytes.byteLength;) done += Deno.stdout.writeSync(bytes.subarray(done));
}
