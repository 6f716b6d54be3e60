import type { LocalizedText } from '../../util/localized-text.js';

/** A line that says in which encoding the file is; Python looks for it in the first two lines. */
const declared = /^[^\n]*?(?:\n[^\n]*?)?#.*?coding[:=][ \t]*[-\w.]+/;

/**
 * A program's bytes as Python can read them. Python reads UTF-8 and what a file declares; files of Windows in UTF-16 or
 * GB 18030 that declare nothing become UTF-8.
 */
export function sourceBytes(bytes: Uint8Array): Uint8Array {
  const encoding = foreignEncoding(bytes);
  return encoding === undefined ? bytes : encoded(bytes, encoding);
}

/** What to say of a program that became UTF-8, for Python itself would not have read it. */
export function recodingNote(bytes: Uint8Array): LocalizedText | undefined {
  const encoding = foreignEncoding(bytes);
  if (encoding === undefined) return undefined;
  const name = encoding.startsWith('utf-16') ? 'UTF-16' : 'GB 18030';
  return {
    zh: `文件编码是 ${name}，已按此读取；Python 本身只读 UTF-8，请另存为 UTF-8`,
    en: `the file is in ${name} and was read as such; Python itself reads only UTF-8: save it as UTF-8`,
  };
}

type Encoding = 'utf-16le' | 'utf-16be' | 'gb18030';

/** What Python cannot read and we can; undefined for all else. */
function foreignEncoding(bytes: Uint8Array): Encoding | undefined {
  const utf16 = markedUtf16(bytes);
  if (utf16 !== undefined) return utf16;
  const start = Buffer.from(bytes.subarray(0, 500)).toString('latin1');
  if (declared.test(start) || isText(bytes, 'utf-8')) return undefined;
  return isText(bytes, 'gb18030') && isChinese(bytes) ? 'gb18030' : undefined;
}

/** Chinese letters are pairs of high bytes; in Western texts most of those stand alone. */
function isChinese(bytes: Uint8Array): boolean {
  const high =
    Buffer.from(bytes)
      .toString('latin1')
      .match(/[\u0080-\u00ff]+/g) ?? [];
  return high.filter((each) => each.length === 1).length * 2 < high.length;
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
