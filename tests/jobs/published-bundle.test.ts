import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'ava';
import { writeBundle } from '../../src/cli/tasks/publish-task.js';
import { givenTasks } from '../../src/cli/tasks/given-tasks.js';
import { loadTask } from '../../src/grading/code/tasks/load-task.js';
import type { LoadedTask } from '../../src/grading/code/tasks/loaded-task.js';
import { openGrader } from '../../src/jobs/open-grader.js';
import { runMain } from '../support/cli-run.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const taskOf = (id: string): LoadedTask => {
  const [loaded] = givenTasks([id]).flatMap((given) => given.loaded ?? []);
  if (loaded === undefined) throw new Error(`${id} cannot be used`);
  return loaded;
};

const read = (folder: string, file: string): string =>
  readFileSync(path.join(folder, file), 'utf8');

/** Lines that tell something, of the programs that students may not hold. */
const secretLines = ({ folder, task }: LoadedTask): readonly string[] =>
  task.references
    .flatMap((file) => read(folder, file).split('\n'))
    .map((line) => line.trim())
    .filter((line) => line.length > 30 && !read(folder, 'starter.py').includes(line));

const rows: readonly (readonly [string, readonly string[]])[] = [
  ['lstm-classifier', ['forward-equality', 'training-trajectory']],
  ['lstm-step', ['drawn', 'gates-swapped']],
];

for (const [id, hidden] of rows)
  test.serial(
    `what is published of ${id} tells nothing hidden, and checks work from it`,
    async (t) => {
      const teachers = taskOf(id);
      const folder = path.join(temporaryFolder(t, {}), id);
      const files = await writeBundle(teachers, folder);
      t.deepEqual([...files].sort(), readdirSync(folder).sort());
      const text = files.map((file) => read(folder, file)).join('\n');
      t.deepEqual(
        [...hidden, ...secretLines(teachers)].filter((secret) => text.includes(secret)),
        [],
      );
      const { loaded, problems } = loadTask(folder);
      t.deepEqual(problems, []);
      if (loaded === undefined) return;
      const asked = ['check', path.join(folder, 'starter.py'), '--task', folder, '--hidden'];
      const refused = await runMain(asked);
      t.is(refused.code, 1);
      t.regex(refused.err, /published-task: .* has no hidden checks/);
      const grader = await openGrader(loaded, { seed: 'bundle', hidden: false });
      try {
        const [name = ''] = teachers.task.references;
        const source = readFileSync(path.join(teachers.folder, name));
        const { judgement } = await grader.grade({ source, file: name });
        t.deepEqual(
          judgement.checks.map(({ id: check, status }) => [check, status]),
          teachers.task.checks.flatMap((check) => (check.visible ? [[check.id, 'passed']] : [])),
        );
      } finally {
        await grader.close();
      }
    },
  );
