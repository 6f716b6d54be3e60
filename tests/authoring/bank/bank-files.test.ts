import path from 'node:path';
import test from 'ava';
import {
  itemFiles,
  packagedBank,
  shownPath,
  topicsFile,
} from '../../../src/authoring/bank/bank-files.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

/** A path as it was given, and as messages show it. */
const cases: readonly (readonly [string, string])[] = [
  ['question-bank', 'question-bank'],
  ['./question-bank/', 'question-bank'],
  ['question-bank//cnn/../nn', 'question-bank/nn'],
  ['../bank', '../bank'],
  ['/banks/my bank/', '/banks/my bank'],
  ['.', '.'],
  ['/', '/'],
];
for (const [given, shown] of cases)
  test(`${given} is shown as ${shown}`, (t) => {
    t.is(shownPath(given.split('/').join(path.sep)), shown);
  });

test('files are listed at any depth, in the order of their names', (t) => {
  const folder = temporaryFolder(t, {
    'b.yaml': '',
    'a/z.yml': '',
    'a/b/c.yaml': '',
    'B.yaml': '',
  });
  const within = itemFiles(folder).map((file) => shownPath(path.relative(folder, file.path)));
  t.deepEqual(within, ['B.yaml', 'a/b/c.yaml', 'a/z.yml', 'b.yaml']);
});

test('the nearest list of topics upwards applies', (t) => {
  const folder = temporaryFolder(t, {
    'topics.yaml': '',
    'a/topics.yaml': '',
    'a/b/c.yaml': '',
    'd/e.yaml': '',
  });
  const found = (...names: string[]) =>
    shownPath(path.relative(folder, topicsFile(path.join(folder, ...names)).path));
  t.is(found(), 'topics.yaml');
  t.is(found('a', 'b', 'c.yaml'), 'a/topics.yaml');
  t.is(found('a', 'b'), 'a/topics.yaml');
  t.is(found('d', 'e.yaml'), 'topics.yaml');
});

test('without one the list of gradpaper applies', (t) => {
  const folder = temporaryFolder(t, { 'a.yaml': '' });
  const { path: file, packaged } = topicsFile(folder);
  t.true(packaged);
  t.is(file, path.join(packagedBank(), 'topics.yaml'));
  t.is(packagedBank(), path.resolve('question-bank'));
});
