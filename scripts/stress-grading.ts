// `npm run stress:grading`: changes every task's reference programs in hundreds of ways that mean something else, each of which must be
// marked below full, and in dozens of ways that mean the same, each of which must keep full marks.
import { taskIds } from '../src/grading/code/tasks/find-task.js';
import { readCommandLine } from './command-line.mjs';
import { stressTask } from './stress-grading/stress-task.js';

const options = await readCommandLine('stress:grading', {
  about: 'Marks mutants and rewrites of all reference programs (or of the tasks that are named).',
  options: {
    task: { kind: 'text', several: true, default: [] },
    mutants: { kind: 'number', default: 0 },
    rewrites: { kind: 'number', default: 60 },
    jobs: { kind: 'number', default: 2, least: 1 },
    seed: { kind: 'text', default: '1' },
    show: { kind: 'flag' },
  },
});
const named = options.task as unknown as readonly string[];
let [passed, failed] = [0, 0];
for (const id of named.length === 0 ? taskIds('reference-models') : named) {
  const tally = await stressTask(id, { ...options, show: options.show === true });
  console.log(tally.line);
  for (const complaint of tally.complaints) console.log(`  ${complaint}`);
  passed += tally.right;
  failed += tally.complaints.length;
}
console.log(`${passed} passed, ${failed} failed`);
if (failed > 0) process.exitCode = 1;
