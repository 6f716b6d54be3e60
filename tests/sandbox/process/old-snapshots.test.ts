import { readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import test from 'ava';
import { dropOldSnapshots, markUsed } from '../../../src/sandbox/process/old-snapshots.js';
import { newFolder } from '../../support/sandbox.js';

test('of the snapshots the two newest stay, and those that were used in the last hour', async (t) => {
  const { folder, remove } = newFolder();
  const write = (name: string, hours: number): string => {
    const file = path.join(folder, name);
    writeFileSync(file, 'x');
    const { mtimeMs } = statSync(file);
    utimesSync(file, mtimeMs / 1000 - hours * 3600, mtimeMs / 1000 - hours * 3600);
    return file;
  };
  for (const [name, hours] of [
    ['python-a.bin', 2],
    ['python-b.bin', 3],
    ['python-c.bin', 4],
    ['python-c.bin.sha256', 0],
    ['python-d.bin', 5],
    ['other.bin', 9],
  ] as const)
    write(name, hours);
  await markUsed(path.join(folder, 'python-d.bin'));
  await dropOldSnapshots(folder);
  t.deepEqual(readdirSync(folder).sort(), ['other.bin', 'python-a.bin', 'python-d.bin']);
  for (const name of ['python-b.bin', 'python-c.bin']) write(name, 0.5);
  await dropOldSnapshots(folder);
  t.deepEqual(readdirSync(folder).sort(), [
    'other.bin',
    'python-b.bin',
    'python-c.bin',
    'python-d.bin',
  ]);
  remove();
});

test('a snapshot that is gone cannot be marked, and nobody minds', async (t) => {
  await t.notThrowsAsync(markUsed('/nowhere/python-a.bin'));
});
