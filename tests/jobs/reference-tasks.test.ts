import test from 'ava';
import { compareExample } from '../../src/cli/tasks/compare-example.js';
import { givenTasks } from '../../src/cli/tasks/given-tasks.js';
import { readExamples } from '../../src/grading/code/tasks/read-examples.js';
import { openGrader } from '../../src/jobs/open-grader.js';
import { twoAtATime } from '../support/two-at-a-time.js';

for (const { loaded, problems, shown } of givenTasks([])) {
  const id = loaded?.task.id ?? shown;
  test.serial(`every example of ${id} is marked as its author expects`, async (t) => {
    t.deepEqual(problems, []);
    if (loaded === undefined) return;
    const read = readExamples(loaded.task, loaded.folder, shown);
    t.deepEqual(read.problems, []);
    t.true(read.examples.length >= 6, 'too few examples to say anything');
    const grader = await openGrader(loaded, { seed: `test ${id}`, hidden: true });
    try {
      const compared = await twoAtATime(read.examples, async (example) => {
        const { judgement } = await grader.grade(example);
        return { file: example.file, differences: compareExample(example, judgement).differences };
      });
      t.deepEqual(
        compared.filter(({ differences }) => differences.length > 0),
        [],
      );
    } finally {
      await grader.close();
    }
  });
}
