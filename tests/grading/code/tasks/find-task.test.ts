import path from 'node:path';
import test from 'ava';
import { allTasks, findTask, taskIds } from '../../../../src/grading/code/tasks/find-task.js';
import { InputError } from '../../../../src/util/problem.js';
import { temporaryFolder } from '../../../support/temporary-folder.js';

test('a task is found by its path, then by its id in the first folder that has it', (t) => {
  const course = temporaryFolder(t, { 'cnn/task.yaml': '', 'notes/readme.txt': '' });
  const own = temporaryFolder(t, { 'cnn/task.yaml': '', 'gcn/task.yaml': '' });
  t.is(findTask('cnn', [course, own]), path.join(course, 'cnn'));
  t.is(findTask('gcn', [course, own]), path.join(own, 'gcn'));
  t.is(findTask(path.join(own, 'cnn'), [course]), path.join(own, 'cnn'));
  t.deepEqual(taskIds(course), ['cnn']);
  t.deepEqual(
    allTasks([course, own, path.join(own, 'none')]).map((folder) => path.basename(folder)),
    ['cnn', 'gcn'],
  );
});

test('a task that is not there is told with the one that was probably meant', (t) => {
  const course = temporaryFolder(t, { 'mnist-cnn/task.yaml': '' });
  const error = t.throws(() => findTask('mnist-cn', [course]), { instanceOf: InputError });
  t.is(error.problems[0]?.code, 'unknown-task');
  t.is(error.problems[0]?.advice?.en, 'Did you mean "mnist-cnn"?');
});
