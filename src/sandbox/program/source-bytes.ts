/** A line that says in which encoding the file is; Python looks for it in the first two lines. */
const declared = /^[^\n]*?(?:\n[^\n]*?)?#.*?coding[:=][ \t]*[-\w.]+/;

/**
 * A program's bytes as Python can read them. Python reads UTF-8 and what a file declares; files of Windows in UTF-16 or
 * GB 18030 that declare nothing become UTF-8.
 */
export function sourceBytes(bytes: Uint8Array): Uint8Array {
  const utf16 = markedUtf16(bytes);
  if (utf16 !== undefined) return encoded(bytes, utf16);
  const start = Buffer.from(bytes.subarray(0, 500)).toString('latin1');
  if (declared.test(start) || isText(bytes, 'utf-8')) return bytes;
  return isText(bytes, 'gb18030') ? encoded(bytes, 'gb18030') : bytes;
}

function markedUtf16([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

const encoded = (bytes: Uint8Array, encoding: string): Uint8Array =>
  new TextEncoder().encode(new TextDecoder(encoding).decode(bytes));

function isText(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
