import { inputError } from '../../util/problem.js';
import type { InputError } from '../../util/problem.js';
import { zipName } from './zip-name.js';

/** What an archive says of one of its files. Nothing is unpacked to learn it. */
export interface ZipEntry {
  readonly name: string;
  /** 0: as it is; 8: deflated. */
  readonly method: number;
  readonly crc: number;
  /** In bytes, in the archive and unpacked, as the archive says. */
  readonly packed: number;
  readonly size: number;
  /** Where its own header begins. */
  readonly offset: number;
  readonly isEncrypted: boolean;
  /** No link, device or the like, where the archive was made on a system that has such. */
  readonly isPlain: boolean;
}

const signatures = { end: 0x06054b50, entry: 0x02014b50 } as const;

const endLength = 22;
const entryLength = 46;
const longestComment = 0xffff;

/** The files that an archive lists, in its order. @throws InputError for what is no whole archive. */
export function readZipDirectory(bytes: Uint8Array, file: string): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === undefined) throw damagedZip(file);
  const count = view.getUint16(end + 10, true);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + entryLength > end || view.getUint32(at, true) !== signatures.entry)
      throw damagedZip(file);
    const { entry, length } = entryAt(view, bytes, at);
    entries.push(entry);
    at += length;
  }
  return entries;
}

/** Where the list of files ends: behind it there may be a comment only. */
function endOf(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - endLength - longestComment);
  for (let at = view.byteLength - endLength; at >= first; at--)
    if (view.getUint32(at, true) === signatures.end) return at;
  return undefined;
}

function entryAt(view: DataView, bytes: Uint8Array, at: number) {
  const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) =>
    view.getUint16(at + offset, true),
  ) as [number, number, number];
  const flags = view.getUint16(at + 8, true);
  const nameEnd = at + entryLength + nameLength;
  const entry: ZipEntry = {
    name: zipName(
      bytes.subarray(at + entryLength, nameEnd),
      bytes.subarray(nameEnd, nameEnd + extraLength),
      (flags & 0x800) !== 0,
    ),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
    isEncrypted: (flags & 1) !== 0,
    isPlain: isPlain(view.getUint32(at + 38, true)),
  };
  return { entry, length: entryLength + nameLength + extraLength + commentLength };
}

/** The upper half holds the kind of file of Unix: 0 where nobody said, 8 for a plain file, 4 for a folder. */
const isPlain = (attributes: number): boolean => [0, 4, 8].includes(attributes >>> 28);

/** The error of an archive that cannot be read. */
const damagedZip = (file: string): InputError =>
  inputError(
    'damaged-zip',
    { zh: `${file} 不是完好的 ZIP 文件`, en: `${file} is no sound ZIP archive` },
    {
      zh: '重新下载或重新打包；超过 4 GB 或 65535 个文件的请先解开，再给出文件夹。',
      en: 'Download or pack it again; unpack one of more than 4 GB or 65,535 files, and give the folder.',
    },
  );
