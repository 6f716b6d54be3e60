import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const block = 512;

/** The files of a .tgz as npm writes it, by name without the folder `package/` (POSIX ustar, IEEE Std 1003.1, "pax"). */
export function readTarball(file: string): Map<string, Buffer> {
  const bytes = gunzipSync(readFileSync(file));
  const files = new Map<string, Buffer>();
  let longName: string | undefined;
  for (let at = 0; at + block <= bytes.length && bytes[at] !== 0;) {
    const header = bytes.subarray(at, at + block);
    const size = Number.parseInt(text(header, 124, 12), 8);
    const content = bytes.subarray(at + block, at + block + size);
    const type = text(header, 156, 1);
    if (type === 'x') longName = /\d+ path=([^\n]*)\n/.exec(content.toString())?.[1];
    else {
      const prefix = text(header, 345, 155);
      const name = longName ?? `${prefix === '' ? '' : `${prefix}/`}${text(header, 0, 100)}`;
      if (type === '0' || type === '') files.set(name.replace(/^package\//, ''), content);
      longName = undefined;
    }
    at += block + Math.ceil(size / block) * block;
  }
  return files;
}

/** A field of a header, up to its first zero byte. */
const text = (header: Buffer, start: number, length: number): string =>
  header
    .subarray(start, start + length)
    .toString()
    .replace(/\0[^]*$/, '');
