/** Archives (and with them Word's documents), PDFs, pictures, programs of machines, other documents. */
const starts = [
  ...[
    'PK\u0003\u0004',
    '%PDF-',
    '\u0089PNG',
    'ÿØÿ',
    'GIF8',
    '\u007fELF',
    'MZ\u0090',
    '\u001f\u008b',
  ],
  ...['Rar!', '7z¼¯', 'ÐÏ\u0011à', '{\\rtf', '<!DOCTYPE', '<!doctype', '<html'],
];

/** How much of a file is looked at. */
const looked = 4096;

/** Whether bytes are those of another kind of file: by how they begin, or because many of them are in no text. */
export function isForeignFile(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, looked)).toString('latin1');
  if (starts.some((each) => start.startsWith(each))) return true;
  const isUtf16 = /^(?:ÿþ|þÿ)/.test(start);
  return !isUtf16 && (start.match(inNoText)?.length ?? 0) > start.length / 10;
}

/** Control signs, but for blanks, ends of lines and pages. */
// eslint-disable-next-line no-control-regex -- these are what is looked for
const inNoText = /[\u0000-\u0008\u000e-\u001f]/g;
