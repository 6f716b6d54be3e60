import path from 'node:path';
import test from 'ava';
import { strToU8, zipSync } from 'fflate';
import type { Zippable } from 'fflate';
import { readZip } from '../../../src/jobs/intake/read-zip.js';
import { takeIn } from '../../../src/jobs/intake/take-in.js';
import { InputError } from '../../../src/util/problem.js';
import { folderOf } from '../../support/hand-ins.js';

const unix = 3;
const linkMode = 0o120777 * 65536;

const zipOf = (files: Zippable): Uint8Array => zipSync(files);

/** An archive in which one text is replaced by another of the same length, wherever it stands. */
function changed(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1').replaceAll(from, to);
  return Buffer.from(text, 'latin1');
}

/** The paths of an archive, each with its text or the code of the problem. */
function told(bytes: Uint8Array): string[] {
  const { files, problems } = readZip(bytes, 'all.zip');
  const inside = files.map(({ path: name, read }) => {
    try {
      return `${name}: ${Buffer.from(read()).toString().slice(0, 20)}`;
    } catch (error) {
      return error instanceof InputError ? `${name}! ${error.problems[0]?.code}` : String(error);
    }
  });
  return [...inside, ...problems.map(({ code, position }) => `${position?.file}! ${code}`)];
}

const zeros = new Uint8Array(3_000_000);

/** A name in the encoding of Chinese Windows, as an archive holds it that does not say UTF-8. */
const inGbk = (): Uint8Array => {
  const bytes = changed(zipOf({ 'QQQQ.py': strToU8('x') }), 'QQQQ', '\u00d7\u00f7\u00d2\u00b5');
  return bytes;
};

const table: readonly (readonly [
  title: string,
  bytes: () => Uint8Array,
  told: readonly string[],
])[] = [
  [
    'files, deflated or as they are',
    () => zipOf({ 'b.py': strToU8('y = 2'), 'a.py': [strToU8('x = 1'), { level: 0 }] }),
    ['a.py: x = 1', 'b.py: y = 2'],
  ],
  [
    'paths that lead out of the folder',
    () =>
      zipOf({
        '../up.py': strToU8('x'),
        'a/../../up.py': strToU8('x'),
        '/etc/x.py': strToU8('x'),
        'C:/x.py': strToU8('x'),
        '..\\back.py': strToU8('x'),
        'in.py': strToU8('x'),
      }),
    [
      'in.py: x',
      '../up.py! path-leaves-folder',
      'a/../../up.py! path-leaves-folder',
      '/etc/x.py! path-leaves-folder',
      'C:/x.py! path-leaves-folder',
      '../back.py! path-leaves-folder',
    ],
  ],
  [
    'links',
    () => zipOf({ 'l.py': [strToU8('/etc/passwd'), { os: unix, attrs: linkMode }] }),
    ['l.py! no-plain-file'],
  ],
  ['a file packed too tightly', () => zipOf({ 'z.py': zeros }), ['z.py! file-too-large']],
  [
    'what systems leave behind',
    () => zipOf({ '__MACOSX/._a.py': strToU8('x'), 'a.py': strToU8('x') }),
    ['a.py: x'],
  ],
  ['a name as Chinese Windows writes it', inGbk, ['作业.py: x']],
  [
    'a file whose content was changed',
    () => changed(zipOf({ 'a.py': [strToU8('x = 11111'), { level: 0 }] }), 'x = 1', 'x = 2'),
    ['a.py! damaged-file'],
  ],
];

for (const [title, bytes, expected] of table)
  test(`an archive with ${title}`, (t) => {
    t.deepEqual(told(bytes()), [...expected]);
  });

const refused: readonly (readonly [title: string, bytes: () => Uint8Array, code: string])[] = [
  ['that is cut off', () => zipOf({ 'a.py': strToU8('x') }).subarray(0, 60), 'damaged-zip'],
  ['that is no archive', () => strToU8('x'.repeat(100)), 'damaged-zip'],
  ['that is empty', () => new Uint8Array(0), 'damaged-zip'],
  ['whose files share their bytes', overlapping, 'harmful-zip'],
  ['with files of more than 4 GB together', () => declaring(2, 0xf0000000), 'harmful-zip'],
  ['with more files than a class hands in', () => declaring(50_001, 1), 'too-many-files'],
];

/** Two entries of the list with one place in the archive. */
function overlapping(): Uint8Array {
  const bytes = Buffer.from(zipOf({ 'a.py': strToU8('x'), 'b.py': strToU8('x') }));
  const second = bytes.lastIndexOf(Buffer.from('b.py')) - 46;
  bytes.writeUInt32LE(0, second + 42);
  return bytes;
}

/** An archive that is only a list, of files of so many bytes. */
function declaring(count: number, size: number): Uint8Array {
  const entry = Buffer.alloc(47);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt32LE(size, 24);
  entry.writeUInt16LE(1, 28);
  entry.write('a', 46);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 10);
  return Buffer.concat([...Array.from({ length: count }, () => entry), end]);
}

for (const [title, bytes, code] of refused)
  test(`an archive ${title} is refused as a whole`, (t) => {
    const error = t.throws(() => readZip(bytes(), 'all.zip'), { instanceOf: InputError });
    t.is(error.problems[0]?.code, code);
  });

const wrapped: readonly (readonly [files: readonly string[], ids: readonly string[]])[] = [
  [
    ['hw/s1.py', 'hw/s2.py'],
    ['s1', 's2'],
  ],
  [
    ['hw/s1/main.py', 'hw/s2/main.py'],
    ['s1', 's2'],
  ],
  [['hw/s1/main.py'], ['s1']],
  [['s1/main.py', 's1/helper.py'], ['s1']],
  [['s1/a.py'], ['s1']],
  [
    ['s1.py', 's2/a.py'],
    ['s1', 's2'],
  ],
  [['Ann_77_assignsubmission_file_/a.py', 'Ann_77_assignsubmission_file_/main.py'], ['77']],
];

for (const [files, ids] of wrapped)
  test(`an archive of ${files.join(', ')} is of ${ids.join(', ')}`, (t) => {
    const archive = zipOf(Object.fromEntries(files.map((name) => [name, strToU8('x')])));
    const folder = folderOf(t, { 'all.zip': archive });
    const order = { task: 'task', pattern: undefined, roster: undefined };
    const { handIns } = takeIn(path.join(folder, 'all.zip'), order);
    t.deepEqual(
      handIns.map(({ id, program }) => (program ? id : `${id}?`)),
      [...ids],
    );
  });
