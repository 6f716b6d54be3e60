// The `prepack` step of npm: what students may hold of the bank goes into dist/package/, and from there into the package, which holds
// no other bank. The build (`prepare`) runs after it and leaves that folder alone; in a clone nothing reads it.
import { rmSync } from 'node:fs';
import path from 'node:path';
import { loadBank } from '../src/authoring/bank/load-bank.js';
import { packageRoot } from '../src/cli/course/package-root.js';
import { writePublication } from '../src/cli/course/publish-bank.js';
import { formatProblem, InputError } from '../src/util/problem.js';
import { writeCompiled } from './write-compiled.js';

const folder = path.join(packageRoot(), 'dist', 'package');
const published = path.join(folder, 'question-bank');

try {
  rmSync(folder, { recursive: true, force: true });
  const { items } = await writePublication(
    path.join(packageRoot(), 'question-bank'),
    published,
    [],
  );
  // A warning, such as that a topic has few kinds of question now, is for authors of the bank.
  await writeCompiled({ ...loadBank(published), problems: [] }, folder);
  console.log(`gradpaper: the package gets ${items} items.`);
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  for (const problem of error.problems) console.error(formatProblem(problem, 'en'));
  process.exitCode = 1;
}
