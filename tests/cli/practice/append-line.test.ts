import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'ava';
import { appendLine } from '../../../src/cli/practice/append-line.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const cases: readonly (readonly [title: string, before: string, after: string])[] = [
  ['an empty file', '', 'new\n'],
  ['whole lines', 'old\n', 'old\nnew\n'],
  ['a torn line', 'old\nto', 'old\nto\nnew\n'],
];

for (const [title, before, after] of cases)
  test(`a line is added to ${title}`, (t) => {
    const file = path.join(temporaryFolder(t, { log: before }), 'log');
    appendLine(file, 'new');
    t.is(readFileSync(file, 'utf8'), after);
  });

test('a file is made where there is none', (t) => {
  const file = path.join(temporaryFolder(t, {}), 'log');
  appendLine(file, '新');
  t.is(readFileSync(file, 'utf8'), '新\n');
});

const each = 500;

test('two processes that add 500 lines each at the same time lose nothing and mix nothing', async (t) => {
  const folder = temporaryFolder(t, {});
  const file = path.join(folder, 'log');
  const module = new URL('../../../src/cli/practice/append-line.ts', import.meta.url).href;
  const code = `
    const { appendLine } = await import(${JSON.stringify(module)});
    for (let n = 0; n < ${each}; n++)
      appendLine(process.argv[1], JSON.stringify({ who: process.argv[2], n, filler: '字'.repeat(n) }));
  `;
  const run = (who: string) =>
    new Promise<number | null>((resolve) => {
      const args = ['--import=tsx', '--input-type=module', '-e', code, file, who];
      spawn(process.execPath, args, { stdio: 'inherit' }).on('close', resolve);
    });
  t.deepEqual(await Promise.all([run('a'), run('b')]), [0, 0]);
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  const records = lines
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { who: string; n: number });
  for (const who of ['a', 'b'])
    t.deepEqual(
      records.filter((record) => record.who === who).map(({ n }) => n),
      Array.from({ length: each }, (_, n) => n),
    );
});
