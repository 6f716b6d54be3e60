import { mkdirSync } from 'node:fs';
import path from 'node:path';
import test from 'ava';
import { bankAt, courseOf, templatesOf } from '../../../src/cli/course/course.js';
import { packageRoot } from '../../../src/cli/course/package-root.js';
import { shown } from '../../../src/cli/terminal/shown.js';
import { InputError } from '../../../src/util/problem.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const files = {
  'mine/question-bank/topics.yaml': '[]',
  'mine/question-bank/deep/a.yaml': '[]',
  'mine/question-bank/blueprints/b.yaml': 'id: b',
  'mine/templates/key.hbs': 'my key',
  'mine/templates/notes.txt': 'no template',
  'mine/out/exam.json': '{}',
  'mine/nested/question-bank/c.yaml': '[]',
  'other/topics.yaml': '[]',
  'other/deep/d.yaml': '[]',
  'items/e.yaml': '[]',
  'empty/readme.txt': '',
};

test('a course is the nearest folder upwards that has a question bank, else our own', (t) => {
  const folder = temporaryFolder(t, files);
  const at = (...names: readonly string[]) => path.join(folder, ...names);
  const mine = { folder: at('mine'), bank: at('mine', 'question-bank') };
  const own = { folder: packageRoot(), bank: path.join(packageRoot(), 'question-bank') };
  t.deepEqual(courseOf(at('mine')), mine);
  t.deepEqual(courseOf(at('mine', 'question-bank')), mine);
  t.deepEqual(courseOf(at('mine', 'question-bank', 'blueprints', 'b.yaml')), mine);
  t.deepEqual(courseOf(at('mine', 'out', 'exam.json')), mine);
  t.deepEqual(courseOf(at('mine', 'out', 'not-yet', 'exam.json')), mine);
  t.is(courseOf(at('mine', 'nested')).folder, at('mine', 'nested'));
  t.deepEqual(courseOf(at('other', 'deep', 'd.yaml')), { folder, bank: at('other') });
  t.deepEqual(courseOf(at('items', 'e.yaml')), own);
  t.deepEqual(courseOf('question-bank/blueprints/final.yaml'), own);
});

test('a bank is meant by its course, by itself or by a folder in it', (t) => {
  const folder = temporaryFolder(t, files);
  const at = (...names: readonly string[]) => path.join(folder, ...names);
  const mine = shown(at('mine', 'question-bank'));
  t.is(bankAt(at('mine')), mine);
  t.is(bankAt(at('mine', 'question-bank')), mine);
  t.is(bankAt(at('mine', 'question-bank', 'deep')), mine);
  t.is(bankAt(at('other', 'deep')), shown(at('other')));
  t.is(bankAt(at('items')), at('items'));
  t.is(bankAt('.'), 'question-bank');
  t.is(bankAt('question-bank/cnn'), 'question-bank');
});

test('a folder without a bank, or that is not there, is not taken for our own bank', (t) => {
  const folder = temporaryFolder(t, files);
  const codeAt = (given: string) => {
    const error = t.throws(() => bankAt(given), { instanceOf: InputError });
    t.true(error.message.includes(given));
    return error.problems.map(({ code }) => code);
  };
  t.deepEqual(codeAt(path.join(folder, 'empty')), ['no-bank']);
  t.deepEqual(codeAt(path.join(folder, 'nowhere')), ['file-not-found']);
  t.deepEqual(codeAt(path.join(folder, 'mine', 'out')), ['no-bank']);
});

test('the templates of a course take the place of ours of the same name', (t) => {
  const folder = temporaryFolder(t, files);
  const ours = templatesOf(courseOf('.'));
  t.deepEqual(Object.keys(ours).sort(), [
    'key',
    'paper',
    'solution',
    'stem',
    'student-report',
    'two-way-table',
  ]);
  const mine = templatesOf(courseOf(path.join(folder, 'mine')));
  t.deepEqual(mine, { ...ours, key: 'my key' });
  mkdirSync(path.join(folder, 'bare', 'question-bank'), { recursive: true });
  t.deepEqual(templatesOf(courseOf(path.join(folder, 'bare'))), ours);
});

test('a template that is not in UTF-8 is refused with its name and place', (t) => {
  const folder = temporaryFolder(t, {
    'question-bank/topics.yaml': '[]',
    'templates/paper.hbs': Buffer.from([0x61, 0x0a, 0xba, 0xc5]),
  });
  const error = t.throws(() => templatesOf(courseOf(folder)), { instanceOf: InputError });
  const file = shown(path.join(folder, 'templates', 'paper.hbs'));
  t.deepEqual(
    error.problems.map(({ code, position }) => ({ code, position })),
    [{ code: 'file-encoding', position: { file, line: 2, column: 1 } }],
  );
});
