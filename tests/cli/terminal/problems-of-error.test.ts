import test from 'ava';
import { problemsOf } from '../../../src/cli/terminal/problems-of-error.js';
import { EngineError } from '../../../src/keras/engine/engine-error.js';
import { TemplateError } from '../../../src/paper/document/template-error.js';
import { MissingGlyphError } from '../../../src/paper/fonts/missing-glyph-error.js';
import { FormulaError } from '../../../src/paper/math/formula-error.js';
import { InputError } from '../../../src/util/problem.js';
import type { Problem } from '../../../src/util/problem.js';

const system = (code: string, fields: object = {}): Error =>
  Object.assign(new Error(`${code}: words of the system, open '/x/y'`), { code, ...fields });

const glyph = new MissingGlyphError(0x1f600, 'serif');
glyph.addSource('q3');
const template = new TemplateError('unknown directive "::: foo"', ['title', 'part']);
template.addSource('paper.hbs');

type Case = readonly [error: Error, code: string, zh: string, en: string];

const cases: readonly Case[] = [
  [
    glyph,
    'missing-glyph',
    '某个字符：q3: 😀 (U+1F600)',
    'no font has a character: q3: 😀 (U+1F600)',
  ],
  [
    new MissingGlyphError(0xe9, 'mono'),
    'missing-glyph',
    '字体中没有某个字符：é (U+00E9)',
    'no font has a character: é (U+00E9)',
  ],
  [
    template,
    'template-error',
    '模板有误：paper.hbs: unknown directive "::: foo"; there are: title, part',
    'a template is wrong: paper.hbs: unknown directive',
  ],
  [
    new FormulaError('\\fra{1}', new Error('Undefined control sequence \\fra')),
    'formula-error',
    '公式有误：the formula $\\fra{1}$ is wrong: Undefined control sequence \\fra',
    'a formula is wrong: the formula $\\fra{1}$',
  ],
  [
    new EngineError({ zh: '没有安装。', en: 'It is not installed.' }),
    'engine-not-usable',
    '所要的引擎在本机不可用：没有安装。',
    'the engine that is wanted is not usable here: It is not installed.',
  ],
  [system('ENOENT', { path: '/x/y' }), 'file-not-found', '找不到文件或文件夹：/x/y', ': /x/y'],
  [system('EISDIR'), 'is-a-folder', '却是文件夹：EISDIR: words of the system', 'EISDIR: words'],
  [system('ENOTDIR', { path: 'a/b' }), 'not-a-folder', '却是文件：a/b', 'where a file is: a/b'],
  [system('EEXIST', { path: 'a' }), 'not-a-folder', '却是文件：a', 'where a file is: a'],
  [system('EACCES', { path: 'a' }), 'no-permission', '没有权限：a', 'permission denied: a'],
  [system('EPERM', { path: 'a' }), 'no-permission', '没有权限：a', 'permission denied: a'],
  [system('EROFS', { path: 'a' }), 'no-permission', '没有权限：a', 'permission denied: a'],
  [system('EBUSY', { path: 'a' }), 'file-in-use', '正被别的程序使用：a', 'using a file: a'],
  [system('ENAMETOOLONG', { path: 'a' }), 'name-too-long', '文件名太长：a', 'is too long: a'],
  [system('ENOSPC'), 'disk-full', '没有改动任何文件：', 'no file was changed: '],
  [system('EDQUOT'), 'disk-full', '没有改动任何文件：', 'no file was changed: '],
  [system('EFBIG'), 'disk-full', '没有改动任何文件：', 'no file was changed: '],
  [
    system('EISDIR', { path: 'out/.gradpaper-12.part/new/a.pdf', dest: 'out/a.pdf' }),
    'is-a-folder',
    '却是文件夹：out/a.pdf',
    'where a folder is: out/a.pdf',
  ],
];

for (const [error, code, zh, en] of cases)
  test(`${error.name} ${error.message.slice(0, 30)} is a problem of the input: ${en}`, (t) => {
    const [problem, ...others] = problemsOf(error) ?? [];
    if (!problem) return t.fail('no problem');
    t.deepEqual([problem.code, problem.severity, others.length], [code, 'error', 0]);
    t.true(problem.message.zh.includes(zh), problem.message.zh);
    t.true(problem.message.en.includes(en), problem.message.en);
    t.regex(problem.advice?.zh ?? '', /\p{Script=Han}.*。$/u);
    t.regex(problem.advice?.en ?? '', /^[A-Z].*\.$/);
  });

test('problems that were found by reading pass as they are', (t) => {
  const problem: Problem = { code: 'x', severity: 'error', message: { zh: '错', en: 'wrong' } };
  t.deepEqual(problemsOf(new InputError([problem])), [problem]);
});

test('everything else is a fault of the program', (t) => {
  t.is(problemsOf(new TypeError('x is undefined')), undefined);
  t.is(problemsOf(system('ERR_INVALID_ARG_TYPE')), undefined);
  t.is(problemsOf('text'), undefined);
});
