import path from 'node:path';
import test from 'ava';
import { forwardSlashes, shown } from '../../../src/cli/terminal/shown.js';

type Case = readonly [file: string, from: string, expected: string];

const posix: readonly Case[] = [
  ['/srv/t/course/bank/a.yaml', '/srv/t/course', 'bank/a.yaml'],
  ['/srv/t/out', '/srv/t/course', '../out'],
  ['/srv/t/a b/试卷.pdf', '/srv/t', 'a b/试卷.pdf'],
  ['/srv/t', '/srv/t', '.'],
  ['/srv/x', '/srv/t/course/deep', '/srv/x'],
  ['/srv/other/paper.pdf', '/srv/t/one/two', '/srv/other/paper.pdf'],
  ['out/paper-A.pdf', '/anywhere', 'out/paper-A.pdf'],
];

const windows: readonly Case[] = [
  ['C:\\Users\\t\\course\\bank\\a.yaml', 'C:\\Users\\t\\course', 'bank/a.yaml'],
  ['C:\\Users\\t\\我的 课程\\out', 'C:\\Users\\t\\course', '../我的 课程/out'],
  ['C:\\Users\\t', 'c:\\users\\T', '.'],
  ['D:\\exams\\out', 'C:\\Users\\t', 'D:/exams/out'],
  ['C:\\x\\paper.pdf', 'C:\\Users\\t\\one\\two', 'C:/x/paper.pdf'],
];

for (const [file, from, expected] of posix)
  test(`on Linux and macOS ${file} seen from ${from} is ${expected}`, (t) => {
    t.is(
      shown(path.posix.isAbsolute(file) ? file : path.posix.join(from, file), from, path.posix),
      expected,
    );
  });

for (const [file, from, expected] of windows)
  test(`on Windows ${file} seen from ${from} is ${expected}`, (t) => {
    t.is(shown(file, from, path.win32), expected);
  });

test('slashes are turned by the rules of the system: a backslash is a letter on Linux', (t) => {
  t.is(forwardSlashes('a\\b\\c', path.win32), 'a/b/c');
  t.is(forwardSlashes('a\\b/c', path.posix), 'a\\b/c');
});
