import type { LoadedTask } from '../../grading/code/tasks/loaded-task.js';
import { readExamples, type Example } from '../../grading/code/tasks/read-examples.js';
import type { Grader } from '../../jobs/grader.js';
import { openGrader } from '../../jobs/open-grader.js';
import { assertNoErrors, InputError, type Problem } from '../../util/problem.js';
import { startProgress } from '../terminal/progress.js';
import { say, type Terminal } from '../terminal/terminal.js';
import { compareExample, type TestedExample } from './compare-example.js';
import { givenTasks, type GivenTask } from './given-tasks.js';
import { counted } from '../../util/words/counted.js';

export interface TestOptions {
  readonly tasks: readonly string[];
  readonly data?: string;
  readonly json: boolean;
}

/** A task whose examples were run. */
interface TestedTask {
  readonly task: string;
  readonly examples: readonly TestedExample[];
}

/**
 * Runs the examples of tasks and tells where they are not marked as their authors expect; exit code 1 if any is not.
 * @throws InputError for tasks and examples that cannot be used.
 */
export async function testTasks(
  { tasks: names, data, json }: TestOptions,
  terminal: Terminal,
): Promise<number> {
  const tested: TestedTask[] = [];
  for (const given of givenTasks(names)) {
    const task = await testTask(given, data, terminal);
    tested.push(task);
    if (!json) tell(task, terminal);
  }
  if (json) terminal.print(JSON.stringify(tested, null, 2));
  const wrong = tested.flatMap(({ examples }) => examples).filter(isOtherwise);
  if (!json)
    terminal.report(say(terminal, total(tested, wrong.length)), wrong.length > 0 ? 'red' : 'green');
  return wrong.length > 0 ? 1 : 0;
}

async function testTask(
  { loaded, problems, shown: folder }: GivenTask,
  data: string | undefined,
  terminal: Terminal,
): Promise<TestedTask> {
  if (loaded === undefined) throw new InputError(problems);
  const read = readExamples(loaded.task, loaded.folder, folder);
  assertNoErrors(read.problems);
  if (read.examples.length === 0) throw new InputError([noExamples(folder)]);
  const grader = await openGrader(loaded, {
    seed: `test ${loaded.task.id}`,
    hidden: true,
    ...(data === undefined ? {} : { data }),
  });
  try {
    return { task: loaded.task.id, examples: await run(grader, read.examples, loaded, terminal) };
  } finally {
    await grader.close();
  }
}

async function run(
  grader: Grader,
  examples: readonly Example[],
  { task }: LoadedTask,
  terminal: Terminal,
): Promise<readonly TestedExample[]> {
  const label = { zh: task.id, en: task.id };
  const progress = await startProgress(terminal, label, examples.length, () => performance.now());
  const tested: TestedExample[] = [];
  try {
    for (const example of examples) {
      const { judgement } = await grader.grade(example);
      tested.push(compareExample(example, judgement));
      progress.step();
    }
  } finally {
    progress.stop();
  }
  return tested;
}

const isOtherwise = ({ differences }: TestedExample): boolean => differences.length > 0;

function tell({ task, examples }: TestedTask, terminal: Terminal): void {
  terminal.report(task, 'bold');
  const width = Math.max(...examples.map(({ file }) => file.length));
  for (const example of examples) {
    const { file, found, differences } = example;
    const line = `  ${differences.length > 0 ? '✘' : '✔'} ${file.padEnd(width)}  ${found.marks}`;
    if (isOtherwise(example)) terminal.print(line, 'red');
    else terminal.report(line);
    for (const difference of differences) terminal.print(`      ${say(terminal, difference)}`);
  }
}

const noExamples = (folder: string): Problem => ({
  code: 'no-examples',
  severity: 'error',
  message: {
    zh: `${folder} 中没有样例（examples/*.py）`,
    en: `there are no examples in ${folder} (examples/*.py)`,
  },
  advice: {
    zh: '写出正确、部分正确和错误的样例各几个。',
    en: 'Write some that are right, partly right and wrong.',
  },
});

function total(tested: readonly TestedTask[], wrong: number) {
  const count = tested.reduce((sum, { examples }) => sum + examples.length, 0);
  return {
    zh: `${tested.length} 个任务，${count} 个样例，${wrong} 个与预期不同`,
    en: `${counted(tested.length, 'task')}, ${counted(count, 'example')}, ${wrong} not as expected`,
  };
}
