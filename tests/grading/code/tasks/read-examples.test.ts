import test from 'ava';
import type { ExecutionContext } from 'ava';
import { loadTask } from '../../../../src/grading/code/tasks/load-task.js';
import { readExamples } from '../../../../src/grading/code/tasks/read-examples.js';
import { writeFraction } from '../../../../src/grading/objective/fraction.js';
import { temporaryFolder } from '../../../support/temporary-folder.js';

function examplesOf(t: ExecutionContext, program: string) {
  const folder = temporaryFolder(t, {
    'task.yaml': `title: { zh: 题, en: A task }
kind: model
points: 2
statement: { zh: 写, en: Write it }
checks: [{ check: compile, points: 2 }]
`,
    'reference.py': '',
    'starter.py': '',
    'examples/one.py': program,
  });
  const { loaded } = loadTask(folder);
  return readExamples((loaded ?? t.fail()).task, folder, 'task');
}

test('an example says in comments what is expected of it', (t) => {
  const { examples, problems } = examplesOf(
    t,
    '# marks: 3/2\n# fails: compile\n# misconceptions: one, two\n# A note.\npass\n',
  );
  t.deepEqual(problems, []);
  const [example] = examples;
  t.is(example?.file, 'examples/one.py');
  t.is(writeFraction(example?.marks ?? t.fail()), '3/2');
  t.deepEqual(example?.fails, ['compile']);
  t.deepEqual(example?.misconceptions, ['one', 'two']);
});

const wrong: Readonly<Record<string, readonly [program: string, problem: string]>> = {
  'no expectation': ['pass\n', 'example-without-expectation 1'],
  'marks that are no number': ['# marks: all\n# fails: none\n', 'example-without-expectation 1'],
  'an expectation that does not stand at the head': [
    'import keras\n# marks: 2\n# fails: none\n',
    'example-without-expectation 1',
  ],
  'a check that the task has not': ['# marks: 1\n# fails: compil\n', 'unknown-check 2'],
};

for (const [name, [program, problem]] of Object.entries(wrong))
  test(`an example is not taken: ${name}`, (t) => {
    const { examples, problems } = examplesOf(t, program);
    t.deepEqual(examples, []);
    t.deepEqual(
      problems.map(({ code, position }) => `${code} ${position?.line}`),
      [problem],
    );
  });
