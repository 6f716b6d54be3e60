// A part of the `prepack` step of npm: what students may hold of each task goes into dist/package/reference-models/, and from there
// into the package, which holds no other tasks. References run in the sandbox of the build, which must be there already.
import { rmSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from '../src/cli/course/package-root.js';
import { writeBundle } from '../src/cli/tasks/publish-task.js';
import { allTasks } from '../src/grading/code/tasks/find-task.js';
import { loadTask } from '../src/grading/code/tasks/load-task.js';
import { formatProblem, InputError } from '../src/util/problem.js';

const sources = path.join(packageRoot(), 'reference-models');
const target = path.join(packageRoot(), 'dist', 'package', 'reference-models');

try {
  rmSync(target, { recursive: true, force: true });
  const folders = allTasks([sources]);
  for (const folder of folders) {
    const { loaded, problems } = loadTask(folder);
    if (!loaded) throw new InputError(problems);
    await writeBundle(loaded, path.join(target, loaded.task.id));
  }
  console.log(`gradpaper: the package gets ${folders.length} tasks.`);
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  for (const problem of error.problems) console.error(formatProblem(problem, 'en'));
  process.exitCode = 1;
}
