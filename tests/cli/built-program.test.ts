import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import test from 'ava';
import ts from 'typescript';
import { hashesIn, sharedCourse } from '../support/cli-course.js';
import { bare, commandLine, runMain, runProgram } from '../support/cli-run.js';

// What only the built program in a process of its own can show; the rest is tested in this process.

const course = sharedCourse();

for (const language of ['zh', 'en'])
  test(`the built program has the help of the source (${language})`, async (t) => {
    const args = ['generate', '--help', '--ui', language];
    t.deepEqual(await runProgram(args), await runMain(args));
  });

test('exit codes arrive where the program was started', async (t) => {
  const code = async (...args: readonly string[]) => (await runProgram(args)).code;
  t.is(await code('--version'), 0);
  t.is(await code('bank', 'lint', course.beside('nowhere')), 1);
  t.is(await code('genrate'), 2);
});

/** Tells on stderr of each thread that is started. */
const tellThreads = `data:text/javascript,process.on('worker',()=>console.error('thread'))`;

test('one thread and three make the same bytes; none is started that has nothing to print', async (t) => {
  const draw = async (workers: number) => {
    const out = course.beside(`workers ${workers}`);
    const run = await runProgram(
      [
        ...['generate', '--blueprint', course.tiny, '--seed', '12345678901234567890'],
        ...['--variants', '3', '--workers', String(workers), '--out', out, '--quiet'],
      ],
      { node: ['--import', tellThreads] },
    );
    t.deepEqual([run.code, run.out], [0, '']);
    return { threads: run.err, hashes: hashesIn(out) };
  };
  const [one, three] = [await draw(1), await draw(9)];
  t.is(one.threads, 'thread\n');
  t.is(three.threads, 'thread\n'.repeat(3));
  t.is(Object.keys(one.hashes).length, 3 * 4 + 3);
  t.deepEqual(three.hashes, one.hashes);
});

test('a problem in a thread is told as one in the main thread', async (t) => {
  const students = course.beside('students.csv');
  const exam = path.join(course.beside('problem'), 'exam.json');
  await runMain(['generate', '--blueprint', course.tiny, '--out', course.beside('problem')]);
  writeFileSync(students, 'id,name\n1,Ann\n2,王😀\n3,Bo\n');
  const print = (workers: string) =>
    runProgram([
      ...['print', exam, '--students', students, '--workers', workers],
      ...['--out', course.beside('not made'), '--ui', 'en'],
    ]);
  const run = await print('2');
  t.deepEqual([run.code, run.out], [1, '']);
  t.regex(run.err, /^error missing-glyph: .*student 2: 😀 \(U\+1F600\)\n/);
  t.deepEqual(await print('1'), run);
  t.false(existsSync(course.beside('not made')));
});

test('nothing of a bar or a colour gets into pipes', async (t) => {
  const args = ['generate', '--blueprint', course.tiny, '--out', course.beside('pipes')];
  for (const words of [[...args, '--variants', '2'], ['bank', 'list', course.folder], ['bnk']]) {
    const { out, err } = await runProgram(words, { env: { FORCE_COLOR: '1' } });
    t.regex(out + err, /\S/);
    for (const sign of ['\u001b', '\r']) t.false((out + err).includes(sign));
  }
});

test('a reader that has seen enough is no fault', async (t) => {
  const [node = '', ...words] = commandLine(['bank', 'list', '--json']);
  const child = spawn(node, words, { env: bare(), stdio: ['ignore', 'pipe', 'pipe'] });
  let err = '';
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  child.stdout.destroy();
  const [code] = (await once(child, 'close')) as [number | null];
  t.deepEqual([code, err], [0, '']);
});

test('the help loads none of the heavy libraries', (t) => {
  const libraries = librariesOf('bin/gradpaper.ts').filter((name) => !name.startsWith('node:'));
  t.deepEqual(libraries.sort(), ['fastest-levenshtein', 'yargs']);
});

/** The libraries that are loaded with a file: not what it imports only when it needs it, nor types. */
function librariesOf(start: string): string[] {
  const [files, libraries] = [new Set<string>(), new Set<string>()];
  const visit = (file: string): void => {
    if (files.has(file)) return;
    files.add(file);
    for (const target of importsOf(file))
      if (target.startsWith('.'))
        visit(path.join(path.dirname(file), target.replace(/\.js$/, '.ts')));
      else libraries.add(target);
  };
  visit(start);
  return [...libraries];
}

const importsOf = (file: string): string[] =>
  ts
    .createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest)
    .statements.filter((statement) => ts.isImportDeclaration(statement))
    .filter(({ importClause }) => importClause?.phaseModifier !== ts.SyntaxKind.TypeKeyword)
    .map(({ moduleSpecifier }) => (moduleSpecifier as ts.StringLiteral).text);
