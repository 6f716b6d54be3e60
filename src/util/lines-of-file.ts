import { closeSync, openSync, readSync } from 'node:fs';

const pieceSize = 1_048_576;

/** The whole lines of a file in UTF-8, without their ends, a piece of the file at a time; what follows the last end is left out. */
export function* linesOfFile(file: string): Iterable<string> {
  const descriptor = openSync(file, 'r');
  try {
    let rest = Buffer.alloc(0);
    const piece = Buffer.alloc(pieceSize);
    for (let read = readSync(descriptor, piece); read > 0; read = readSync(descriptor, piece)) {
      const bytes = Buffer.concat([rest, piece.subarray(0, read)]);
      const end = bytes.lastIndexOf(0x0a) + 1;
      if (end > 0) yield* bytes.toString('utf8', 0, end - 1).split('\n');
      rest = bytes.subarray(end);
    }
  } finally {
    closeSync(descriptor);
  }
}
