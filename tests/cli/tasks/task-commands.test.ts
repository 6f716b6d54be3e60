import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'ava';
import { runMain } from '../../support/cli-run.js';
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

test('new task writes a folder that lint takes for unfinished, and does not write over it', async (t) => {
  const inside = temporaryFolder(t);
  for (const kind of ['model', 'function']) {
    const folder = path.join(inside, `my-${kind}`);
    const args = ['new', 'task', `my-${kind}`, '--kind', kind, '--out', inside];
    t.is((await runMain(args)).code, 0, kind);
    t.true(readFileSync(path.join(folder, 'task.yaml'), 'utf8').includes(`kind: ${kind}`));
    t.not((await runMain(args)).code, 0, 'a second time');
    t.is((await runMain(['task', 'lint', folder, '--without-running'])).code, 0, kind);
  }
});
