import { closeSync, constants, fstatSync, fsyncSync, openSync, readSync, writeSync } from 'node:fs';

const lineBreak = 0x0a;

/**
 * Adds a line to the end of a file that other processes may be adding to, and waits until the disk has it. The system puts each
 * write behind all others (O_APPEND). After a line that was torn by a crash, a new one is begun.
 */
export function appendLine(file: string, line: string): void {
  const flags = constants.O_RDWR | constants.O_APPEND | constants.O_CREAT;
  const descriptor = openSync(file, flags, 0o600);
  try {
    const start = endsWithin(descriptor) ? '\n' : '';
    const bytes = Buffer.from(`${start}${line}\n`, 'utf8');
    // In one call, so that no other line comes between; a disk that is full takes less, and the next call says so.
    for (let written = 0; written < bytes.length;) written += writeSync(descriptor, bytes, written);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Says whether the file ends in the middle of a line. */
function endsWithin(descriptor: number): boolean {
  const { size } = fstatSync(descriptor);
  const last = Buffer.alloc(1);
  return size > 0 && readSync(descriptor, last, 0, 1, size - 1) === 1 && last[0] !== lineBreak;
}
