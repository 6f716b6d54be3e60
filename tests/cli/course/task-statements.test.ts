import test from 'ava';
import { loadBank } from '../../../src/authoring/bank/load-bank.js';
import { knownTasks, withStatements } from '../../../src/cli/course/task-statements.js';
import { InputError } from '../../../src/util/problem.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const item = (name: string, more: string): string =>
  `- {id: cnn.${name}, topic: cnn, kind: code, difficulty: 1, minutes: 1, ${more}}\n`;

const taskYaml = `title: { zh: 题, en: Title }
statement: { zh: 写一个网络。, en: Write a network. }
kind: model
points: 1
checks:
  - { check: layer-sequence, points: 1 }
`;

const files = {
  'question-bank/topics.yaml': '- {id: cnn, name: {zh: 卷积, en: Convolution}}\n',
  'question-bank/a.yaml':
    item('own', 'task: net, stem: {zh: 自己的题干。, en: A stem of its own.}') +
    item('task', 'task: net'),
  'reference-models/net/task.yaml': taskYaml,
  'reference-models/net/reference.py': 'x = 1\n',
  'reference-models/net/starter.py': 'x = 0\n',
};

test('an item without a stem has the statement of its task, of the course around it', (t) => {
  const course = temporaryFolder(t, files);
  const bank = loadBank(`${course}/question-bank`, { tasks: knownTasks(course) });
  t.deepEqual(bank.problems, []);
  const stems = withStatements(bank, course).items.map((found) =>
    found.source === 'written' ? found.content.stem.en : undefined,
  );
  t.deepEqual(stems, ['A stem of its own.', 'Write a network.']);
});

test('a task that is not there is told with the one that was probably meant', (t) => {
  const course = temporaryFolder(t, {
    ...files,
    'question-bank/a.yaml': item('task', 'task: mnist-cn'),
  });
  const bank = loadBank(`${course}/question-bank`);
  const error = t.throws(() => withStatements(bank, course), { instanceOf: InputError });
  t.true(JSON.stringify(error.problems).includes('mnist-cnn'));
});
