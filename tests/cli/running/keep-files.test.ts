import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'ava';
import { keepFiles } from '../../../src/cli/running/keep-files.js';
import { InputError } from '../../../src/util/problem.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const bytes = Buffer.from('x');

test('files are written in their folders', (t) => {
  const folder = path.join(temporaryFolder(t, {}), 'kept');
  keepFiles(
    folder,
    new Map([
      ['a.txt', bytes],
      ['in/b.txt', bytes],
    ]),
  );
  t.is(readFileSync(path.join(folder, 'in', 'b.txt'), 'utf8'), 'x');
  t.deepEqual(readdirSync(folder).sort(), ['a.txt', 'in']);
});

test('names that lead out of the folder are left out', (t) => {
  const outer = temporaryFolder(t, {});
  const folder = path.join(outer, 'kept');
  const names = [
    '../out.txt',
    '/tmp/gradpaper-out.txt',
    'a/../../out.txt',
    '..\\out.txt',
    'c:out.txt',
    '.',
    '',
    'a\0b',
    'a\u001b[2Jb',
    'a\u202egpj.exe',
    'x'.repeat(300),
    `a/${'ü'.repeat(200)}/b`,
  ];
  keepFiles(folder, new Map(names.map((name) => [name, bytes])));
  t.deepEqual(readdirSync(outer), ['kept']);
  t.deepEqual(readdirSync(folder), []);
  t.false(existsSync('/tmp/gradpaper-out.txt'));
});

test('a file that is there already is not written over', (t) => {
  const folder = temporaryFolder(t, { 'a.txt': 'mine' });
  const error = t.throws(
    () => {
      keepFiles(folder, new Map([['a.txt', bytes]]));
    },
    { instanceOf: InputError },
  );
  t.is(error.problems[0]?.code, 'file-exists');
  t.is(readFileSync(path.join(folder, 'a.txt'), 'utf8'), 'mine');
});

test('names of a program that stand for the same file, or for a file and a folder, are taken once', (t) => {
  const folder = path.join(temporaryFolder(t, {}), 'kept');
  const names = ['a', './a', 'b/../a', 'a/c', 'd/e/f', 'd/e', 'd', 'g'];
  keepFiles(folder, new Map(names.map((name) => [name, Buffer.from(name)])));
  t.deepEqual(readdirSync(folder, { recursive: true }).sort(), ['a', 'd', 'd/e', 'd/e/f', 'g']);
  t.is(readFileSync(path.join(folder, 'a'), 'utf8'), 'a');
});
