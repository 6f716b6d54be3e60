import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import test from 'ava';
import { runMain, runProgram } from '../../support/cli-run.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const tasks = readdirSync('reference-models', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

test('task list names every folder of reference-models', async (t) => {
  const { code, out } = await runMain(['task', 'list']);
  t.is(code, 0);
  t.deepEqual(
    tasks.filter((name) => !out.includes(name)),
    [],
  );
});

test('task lint finds nothing wrong with the files of all tasks', async (t) => {
  const { code, out, err } = await runMain(['task', 'lint', '--without-running']);
  t.is(code, 0, out + err);
});

test('a task that is not there is a problem of the input, with the name that is meant', async (t) => {
  for (const verb of ['lint', 'test', 'publish']) {
    const { code, err } = await runMain(['task', verb, 'mnist-cn']);
    t.is(code, 1, verb);
    t.regex(err, /mnist-cnn/, verb);
  }
});

test('new task writes a folder that lints when its texts are written, and does not write over it', async (t) => {
  const cwd = temporaryFolder(t, {});
  for (const kind of ['model', 'function']) {
    const run = (...args: string[]) => runProgram([...args, '--ui', 'en'], { cwd });
    const lint = ['task', 'lint', `my-${kind}`, '--without-running'];
    const make = ['new', 'task', `my-${kind}`, '--kind', kind];
    t.is((await run(...make)).code, 0, kind);
    t.is((await run(...make)).code, 1, 'it is there already');
    t.is((await run(...lint)).code, 1, 'its texts are empty');
    const file = path.join(cwd, 'reference-models', `my-${kind}`, 'task.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/''|""/g, "'1'"));
    const { code, out, err } = await run(...lint);
    t.is(code, 0, out + err);
  }
});
