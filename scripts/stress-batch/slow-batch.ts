// A batch whose programs take some milliseconds each; says when the first is done. Killed by scripts and tests.
import path from 'node:path';
import { Earlier } from '../../src/jobs/batch/earlier.js';
import { batchKey } from '../../src/jobs/batch/batch-key.js';
import { LocalQueue } from '../../src/jobs/batch/local-queue.js';
import { keyToGoOn, openBatch } from '../../src/jobs/batch/open-batch.js';
import { runBatch } from '../../src/jobs/batch/run-batch.js';
import { takeIn } from '../../src/jobs/intake/take-in.js';
import { fakeGrader, loadedTask, wordTask } from '../../tests/support/fake-grader.js';

const place = process.argv[2] ?? '.';
const task = wordTask({ x: 1 });
const wanted = batchKey(loadedTask(task), { seed: 'seed', version: '1' });
const file = path.join(place, 'results.jsonl');
const grader = fakeGrader(task, () => new Promise((resolve) => setTimeout(resolve, 15)));
const intake = takeIn(path.join(place, 'in'), {
  task: 'words',
  pattern: undefined,
  roster: undefined,
});
const key = keyToGoOn(file, wanted, { resume: true, newSeed: () => 'seed' });
const earlier = new Earlier();
process.stdout.write('begun\n');
const journal = openBatch(file, key, earlier.take);
const queue = new LocalQueue(grader, 2);
await runBatch(intake, {
  task,
  queue,
  judge: grader.judge,
  journal,
  earlier,
  step: () => undefined,
});
journal.close();
