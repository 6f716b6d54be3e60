import { crc32 } from 'node:zlib';
import { inflateSync } from 'fflate';
import { mostFileBytes } from '../../sandbox/program/program-of-bytes.js';
import { inputError, InputError } from '../../util/problem.js';
import { isBesideThePoint } from './beside-the-point.js';
import { refusal, refusedFile } from './found-file.js';
import type { Found, FoundFile, RefusalWords } from './found-file.js';
import { tooManyFiles } from './read-folder.js';
import { readZipDirectory } from './zip-directory.js';
import type { ZipEntry } from './zip-directory.js';

/** What an archive may hold: beyond that it was made to fill somebody's memory. */
const most = { files: 50_000, bytes: 4_000_000_000, ratio: 200 } as const;

/** Smaller files may be packed as tightly as they like. */
const small = 1_000_000;

/**
 * The files of an archive. Its list is judged before anything is unpacked, and each file is unpacked only when it is read, into as
 * many bytes as the list says. @throws InputError for an archive that is damaged, or made to do harm.
 */
export function readZip(bytes: Uint8Array, file: string): Found {
  const entries = readZipDirectory(bytes, file);
  if (entries.length > most.files) throw tooManyFiles(file, most.files);
  if (entries.reduce((total, { size }) => total + size, 0) > most.bytes) throw bomb(file);
  if (overlap(entries)) throw bomb(file);
  const wanted = entries.filter(
    ({ name }) => name !== '' && !name.endsWith('/') && !isBesideThePoint(name),
  );
  const [outside, inside] = [true, false].map((is) =>
    wanted.filter(({ name }) => leavesFolder(name) === is),
  ) as [ZipEntry[], ZipEntry[]];
  return {
    files: inside.map((entry) => fileOf(bytes, entry)).sort((a, b) => (a.path < b.path ? -1 : 1)),
    problems: outside.map(({ name }) => refusal(name, traversal)),
  };
}

/** An absolute path, one with a drive, or one that goes up. */
const leavesFolder = (name: string): boolean =>
  /^(?:\/|[A-Za-z]:)/.test(name) || name.split('/').includes('..') || name.includes('\0');

/** Two files that share bytes of the archive: a small archive becomes a large one so. */
function overlap(entries: readonly ZipEntry[]): boolean {
  const sorted = [...entries].sort((a, b) => a.offset - b.offset);
  return sorted.some(({ offset, packed }, index) => {
    const next = sorted[index + 1];
    return next !== undefined && offset + headerLength + packed > next.offset;
  });
}

const headerLength = 30;

function fileOf(bytes: Uint8Array, entry: ZipEntry): FoundFile {
  const why = refused(entry);
  if (why) return refusedFile(entry.name, why);
  return { path: entry.name, read: () => unpacked(bytes, entry) };
}

function refused({
  isPlain,
  isEncrypted,
  method,
  size,
  packed,
}: ZipEntry): RefusalWords | undefined {
  if (!isPlain) return link;
  if (isEncrypted) return encrypted;
  if (method !== 0 && method !== 8) return otherMethod;
  if (size > mostFileBytes || (size > small && size > packed * most.ratio)) return tooTight;
  return undefined;
}

function unpacked(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const content = contentOf(bytes, entry);
  if (content?.length !== entry.size || crc32(content) !== entry.crc)
    throw new InputError([refusal(entry.name, damaged)]);
  return content;
}

/** Undefined for what cannot be unpacked. */
function contentOf(
  bytes: Uint8Array,
  { offset, method, packed, size }: ZipEntry,
): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + headerLength > bytes.length) return undefined;
  const names = view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const start = offset + headerLength + names;
  const data = bytes.subarray(start, start + packed);
  if (method === 0) return data;
  try {
    return inflateSync(data, { out: new Uint8Array(size) });
  } catch {
    // The library's own words say nothing to a teacher.
    return undefined;
  }
}

const askAgain = { zh: '请学生重新上交。', en: 'Have the student hand it in again.' };

const traversal: RefusalWords = {
  code: 'path-leaves-folder',
  message: {
    zh: '压缩包中这个文件的路径指向文件夹之外，没有读取',
    en: 'the path of this file in the archive leads out of its folder; it was not read',
  },
  advice: {
    zh: '这样的压缩包可能别有用意：看看它从哪里来。',
    en: 'Such an archive may be meant to do harm: look where it comes from.',
  },
};

const link: RefusalWords = {
  code: 'no-plain-file',
  message: {
    zh: '压缩包中的这一项是链接或特殊文件，没有读取',
    en: 'this is a link or a special file in the archive, and was not read',
  },
  advice: askAgain,
};

const encrypted: RefusalWords = {
  code: 'encrypted-file',
  message: { zh: '压缩包中的这个文件加了密码', en: 'this file of the archive has a password' },
  advice: askAgain,
};

const otherMethod: RefusalWords = {
  code: 'unknown-packing',
  message: {
    zh: '压缩包中的这个文件用了少见的压缩方法',
    en: 'this file of the archive is packed by an unusual method',
  },
  advice: askAgain,
};

const tooTight: RefusalWords = {
  code: 'file-too-large',
  message: {
    zh: '压缩包中的这个文件解开后太大，没有解开',
    en: 'this file of the archive would be too large, and was not unpacked',
  },
  advice: askAgain,
};

const damaged: RefusalWords = {
  code: 'damaged-file',
  message: { zh: '压缩包中的这个文件已损坏', en: 'this file of the archive is damaged' },
  advice: askAgain,
};

const bomb = (file: string): InputError =>
  inputError(
    'harmful-zip',
    {
      zh: `${file} 解开后会远大于其本身：没有解开`,
      en: `${file} would become far larger than it is, and was not unpacked`,
    },
    {
      zh: '看看它从哪里来；确实可信时自己解开，再给出文件夹。',
      en: 'Look where it comes from; if you trust it, unpack it yourself and give the folder.',
    },
  );
