import { frameParts, readLengths } from '../protocol/frames.js';

/** The line to gradpaper: standard input and output, one message at a time, each side waiting for the other. */
export class Channel {
  #body = new Uint8Array();

  /** Sends a message; `pieces` are the numbers that it speaks of. */
  send(header: string, pieces: readonly Uint8Array[] = []): void {
    for (const part of frameParts(new TextEncoder().encode(header), pieces)) writeAll(part);
  }

  /** Waits for the next message and gives its header; its numbers are had by `body`. Ends the process when the line is cut. */
  receive(): string {
    const lengths = readLengths(readExactly(8));
    const header = new TextDecoder().decode(readExactly(lengths.header));
    this.#body = readExactly(lengths.body);
    return header;
  }

  /** Numbers of the message that was received last. */
  body(at: number, bytes: number): Uint8Array {
    return this.#body.subarray(at, at + bytes);
  }
}

function writeAll(bytes: Uint8Array): void {
  for (let done = 0; done < bytes.byteLength;) done += Deno.stdout.writeSync(bytes.subarray(done));
}

function readExactly(count: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(count);
  for (let done = 0; done < count;) {
    const read = Deno.stdin.readSync(bytes.subarray(done));
    if (read === null) Deno.exit(0);
    done += read;
  }
  return bytes;
}
