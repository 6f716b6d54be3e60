import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import test from 'ava';
import { StagedFolder, writeTogether } from '../../src/util/staged-folder.js';
import { temporaryFolder } from '../support/temporary-folder.js';

/** Every file below a folder with its content, and every empty folder. */
function contentOf(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    entries
      .map((entry): [string, string] => {
        const whole = path.join(entry.parentPath, entry.name);
        const name = path.relative(folder, whole).split(path.sep).join('/');
        return entry.isFile() ? [name, readFileSync(whole, 'utf8')] : [`${name}/`, ''];
      })
      .filter(([name]) => !name.endsWith('/') || readdirSync(path.join(folder, name)).length === 0)
      .sort(([left], [right]) => (left < right ? -1 : 1)),
  );
}

/** What a user sees of a folder: hidden files are not shown. */
const shownIn = (folder: string): string[] =>
  readdirSync(folder).filter((name) => !name.startsWith('.'));

test('nothing shows before the commit; then all is there, in folders too', (t) => {
  const folder = temporaryFolder(t, { 'kept.txt': 'kept', 'a.txt': 'old' });
  const stage = new StagedFolder(folder);
  stage.write('a.txt', 'new');
  stage.write('sub/deep/b.bin', new Uint8Array([0x41, 0x42]));
  stage.write('c.txt', '多字节');
  t.deepEqual(shownIn(folder), ['a.txt', 'kept.txt']);
  t.is(readFileSync(path.join(folder, 'a.txt'), 'utf8'), 'old');
  t.deepEqual(stage.commit(), ['a.txt', 'sub/deep/b.bin', 'c.txt']);
  t.deepEqual(contentOf(folder), {
    'a.txt': 'new',
    'c.txt': '多字节',
    'kept.txt': 'kept',
    'sub/deep/b.bin': 'AB',
  });
});

test('the folder is made if it is not there', (t) => {
  const folder = path.join(temporaryFolder(t, {}), 'out', 'of', 'nothing');
  const stage = new StagedFolder(folder);
  stage.write('a.txt', 'a');
  stage.commit();
  t.deepEqual(contentOf(folder), { 'a.txt': 'a' });
});

test('what is discarded leaves nothing behind', (t) => {
  const folder = temporaryFolder(t, { 'a.txt': 'old' });
  const stage = new StagedFolder(folder);
  stage.write('a.txt', 'new');
  stage.write('b.txt', 'new');
  stage.discard();
  t.deepEqual(contentOf(folder), { 'a.txt': 'old' });
  t.notThrows(() => {
    stage.discard();
  });
});

test('files that are written together appear together, or leave nothing behind', (t) => {
  const folder = path.join(temporaryFolder(t, {}), 'deep', 'out');
  function* files() {
    yield ['a.txt', 'a'] as const;
    throw new Error('planted');
  }
  t.throws(() => writeTogether(folder, files()), { message: 'planted' });
  t.throws(() => readdirSync(path.dirname(folder)), { code: 'ENOENT' });
  const written = [
    ['b/b.txt', 'b'],
    ['a.txt', 'a'],
  ] as const;
  t.deepEqual(writeTogether(folder, written), ['b/b.txt', 'a.txt']);
  t.deepEqual(contentOf(folder), { 'a.txt': 'a', 'b/b.txt': 'b' });
});

/** The number of a process that has ended. */
const deadProcess = (): number => spawnSync(process.execPath, ['--version']).pid;

test('what dead processes left is removed, what running ones write is kept', (t) => {
  const running = `.gradpaper-${process.ppid}.part`;
  const folder = temporaryFolder(t, {
    [`.gradpaper-${deadProcess()}.part/new/a.txt`]: 'left',
    [`${running}/new/b.txt`]: 'being written',
    '.gradpaper-notes': 'of the user',
    'x.gradpaper-1.part': 'of the user',
  });
  const stage = new StagedFolder(folder);
  stage.discard();
  t.deepEqual(Object.keys(contentOf(folder)), [
    `${running}/new/b.txt`,
    '.gradpaper-notes',
    'x.gradpaper-1.part',
  ]);
});

/** Title, what stands in the way of the second file, and under which name. */
const obstacles: readonly (readonly [string, (folder: string) => void, string])[] = [
  [
    'a folder',
    (folder) => mkdirSync(path.join(folder, 'b.txt', 'inside'), { recursive: true }),
    'b.txt',
  ],
  [
    'an empty folder',
    (folder) => {
      mkdirSync(path.join(folder, 'b.txt'));
    },
    'b.txt',
  ],
  [
    'a file where a folder is needed',
    (folder) => {
      writeFileSync(path.join(folder, 'b'), 'file');
    },
    'b/b.txt',
  ],
];
for (const [title, put, name] of obstacles)
  test(`${title} in the way: the error is told, old files stay and new ones do not appear`, (t) => {
    const folder = temporaryFolder(t, { 'a.txt': 'old' });
    put(folder);
    const before = contentOf(folder);
    const stage = new StagedFolder(folder);
    stage.write('a.txt', 'new');
    stage.write('fresh.txt', 'new');
    stage.write(name, 'new');
    stage.write('later.txt', 'new');
    const error = t.throws(() => stage.commit(), { instanceOf: Error });
    t.true('code' in error);
    stage.discard();
    t.deepEqual(contentOf(folder), before);
  });

/** Writes three files round after round, each with the number of its round a hundred thousand times, and tells each step. */
const writer = `
import { writeSync } from 'node:fs';
import { StagedFolder, writeTogether } from './src/util/staged-folder.ts';
for (let round = 1; ; round++) {
  const stage = new StagedFolder(process.argv[1]);
  for (const name of ['a', 'b', 'c']) {
    stage.write(name, String(round % 10).repeat(100000));
    writeSync(1, round + name + '\\n');
  }
  if (process.argv[2] === 'commit') stage.commit();
}`;

/** Starts the writer, kills it (-9) when it has told so many steps, and waits for its end. */
async function killAfter(steps: number, folder: string, commit: boolean): Promise<void> {
  const child = spawn(
    process.execPath,
    ['--import=tsx', '--input-type=module', '-e', writer, folder, commit ? 'commit' : 'stay'],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const ended = once(child, 'exit');
  let told = 0;
  createInterface({ input: child.stdout }).on('line', () => {
    told++;
    if (told === steps) child.kill('SIGKILL');
  });
  await ended;
  if (told < steps) throw new Error(`the writer ended after ${told} steps`);
}

test('a run that is killed before its commit leaves the folder as it was, and the next run cleans up', async (t) => {
  const folder = temporaryFolder(t, { a: 'old', other: 'old' });
  await killAfter(2, folder, false);
  t.deepEqual(shownIn(folder), ['a', 'other']);
  t.is(readFileSync(path.join(folder, 'a'), 'utf8'), 'old');
  t.true(readdirSync(folder).some((name) => name.startsWith('.gradpaper-')));
  new StagedFolder(folder).discard();
  t.deepEqual(contentOf(folder), { a: 'old', other: 'old' });
});

for (const steps of [4, 8, 15])
  test(`a run that is killed at any moment after ${steps} steps leaves no half-written file`, async (t) => {
    const folder = temporaryFolder(t, {});
    await killAfter(steps, folder, true);
    t.deepEqual(shownIn(folder), ['a', 'b', 'c']);
    for (const name of shownIn(folder)) {
      const content = readFileSync(path.join(folder, name), 'utf8');
      t.is(content.length, 100_000);
      t.is(new Set(content).size, 1);
    }
    new StagedFolder(folder).discard();
    t.deepEqual(Object.keys(contentOf(folder)), ['a', 'b', 'c']);
  });

test('files that are not wanted go when the others come, with the folders that they leave empty', (t) => {
  const folder = temporaryFolder(t, { 'a/old.txt': 'old', 'b/old.txt': 'old', 'b/kept.txt': 'k' });
  const gone = ['a/old.txt', 'b/old.txt', 'never/there.txt'];
  t.deepEqual(writeTogether(folder, [['c.txt', 'new']], gone), ['c.txt']);
  t.deepEqual(contentOf(folder), { 'b/kept.txt': 'k', 'c.txt': 'new' });
});

test('what was not wanted comes back if the others cannot come', (t) => {
  const folder = temporaryFolder(t, { 'a/old.txt': 'old', 'b.txt/in the way.txt': 'w' });
  t.throws(() => writeTogether(folder, [['b.txt', 'new']], ['a/old.txt']));
  t.deepEqual(contentOf(folder), { 'a/old.txt': 'old', 'b.txt/in the way.txt': 'w' });
});

test('a file may come where a folder of unwanted ones was', (t) => {
  const folder = temporaryFolder(t, { 'a/b/old.txt': 'old' });
  writeTogether(folder, [['a', 'new']], ['a/b/old.txt']);
  t.deepEqual(contentOf(folder), { a: 'new' });
});

test('the lines of a long text are written one after the other', (t) => {
  const folder = temporaryFolder(t, {});
  const lines = Array.from({ length: 100_000 }, (_, index) => `第 ${index} 行\n`);
  writeTogether(folder, [['long.txt', lines]]);
  t.is(readFileSync(path.join(folder, 'long.txt'), 'utf8'), lines.join(''));
  writeTogether(folder, [['none.txt', []]]);
  t.is(readFileSync(path.join(folder, 'none.txt'), 'utf8'), '');
});
