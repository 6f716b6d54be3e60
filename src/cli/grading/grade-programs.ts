import { withOverrides } from '../../grading/code/results/apply-code-overrides.js';
import type { CodeClass } from '../../grading/code/results/code-result.js';
import type { LoadedTask } from '../../grading/code/tasks/loaded-task.js';
import { batchKey } from '../../jobs/batch/batch-key.js';
import type { BatchKey } from '../../jobs/batch/batch-key.js';
import { Earlier } from '../../jobs/batch/earlier.js';
import { LocalQueue } from '../../jobs/batch/local-queue.js';
import { keyToGoOn, openBatch } from '../../jobs/batch/open-batch.js';
import { runBatch } from '../../jobs/batch/run-batch.js';
import type { Grader } from '../../jobs/grader.js';
import { recordedClass } from '../../jobs/regrade/regrade.js';
import { readRoster } from '../../jobs/intake/roster.js';
import { takeIn } from '../../jobs/intake/take-in.js';
import type { Intake } from '../../jobs/intake/take-in.js';
import { endProcesses } from '../../sandbox/process/launch.js';
import { assertNoErrors, formatProblem, hasErrors } from '../../util/problem.js';
import type { Problem } from '../../util/problem.js';
import { readText } from '../../util/read-text.js';
import { openTask } from '../checking/open-task.js';
import { lockFolder } from '../marking/lock-folder.js';
import { mustBeFile, mustExist } from '../terminal/must-be-file.js';
import { onInterruption } from '../terminal/on-interruption.js';
import { announce, startProgress } from '../terminal/progress.js';
import { shown } from '../terminal/shown.js';
import { say } from '../terminal/terminal.js';
import type { Terminal } from '../terminal/terminal.js';
import { version } from '../version.js';
import type { GradeDevices, ProgramsOptions } from './grade-options.js';
import { graderOptions } from './grader-options.js';
import { handOut } from './hand-out.js';
import { parsePattern } from './parse-pattern.js';
import { readCodeFolder } from './code-folder.js';
import { goneProblems, mustLieApart } from './pile-problems.js';
import { resultsFile } from './results-file.js';
import { regradePrograms } from './regrade-programs.js';

/**
 * Grades a pile of programs for a task, and writes the tables. Hand-ins that cannot be graded are reported, the others are graded all
 * the same; the exit code is 1 then.
 * @throws InputError for an unknown task, a pile that is none, results that are in the way, overrides that are not sound.
 */
export async function gradePrograms(
  options: ProgramsOptions,
  terminal: Terminal,
  devices: GradeDevices,
): Promise<number> {
  const loaded = openTask(options.task);
  mustExist(options.answers);
  mustLieApart(options.answers, options.out);
  const unlock = lockFolder(options.out);
  try {
    return options.regrade
      ? await regradePrograms(options, { terminal, devices, loaded })
      : await gradePile(options, loaded, { terminal, devices });
  } finally {
    unlock();
  }
}

interface Surroundings {
  readonly terminal: Terminal;
  readonly devices: GradeDevices;
}

async function gradePile(
  options: ProgramsOptions,
  loaded: LoadedTask,
  { terminal, devices }: Surroundings,
): Promise<number> {
  const { task } = loaded;
  const intake = await announce(terminal, reading, () => takeInPile(options, task.id));
  const file = resultsFile(options.out);
  const key = keyFor(file, options, loaded, devices);
  const folder = readCodeFolder(options, task, intake.handIns);
  assertNoErrors(folder.problems);
  const before = recordedClass(file);
  const problems = [
    ...intake.problems,
    ...goneProblems(before, intake.handIns),
    ...intake.handIns.flatMap((handIn) => handIn.problems),
  ];
  tellProblems(problems, options, terminal);
  const graderOf = await graderOptions(options, key.seed, {
    terminal,
    workers: workersOf(options, devices),
  });
  const grader = await devices.openGrader(loaded, graderOf);
  try {
    const graded = await runPile(intake, { key, file, grader, loaded, options, terminal, devices });
    handOut({
      ...{ command: 'grade', options, terminal, loaded, key, folder, graded, problems },
      references: grader.references,
      ...(before && { before: withOverrides(before, folder.earlier) }),
    });
  } finally {
    await grader.close();
  }
  return hasErrors(problems) ? 1 : 0;
}

function takeInPile({ answers, roster, pattern }: ProgramsOptions, task: string): Intake {
  if (roster !== undefined) mustBeFile(roster);
  return takeIn(answers, {
    task,
    pattern: pattern === undefined ? undefined : parsePattern(pattern),
    roster:
      roster === undefined ? undefined : readRoster(readText(roster, shown(roster)), shown(roster)),
  });
}

function keyFor(
  file: string,
  { seed, resume }: ProgramsOptions,
  loaded: LoadedTask,
  { newSeed }: GradeDevices,
): BatchKey {
  const wanted = { ...batchKey(loaded, { seed: '', version: version() }), seed };
  return keyToGoOn(file, wanted, { resume, newSeed });
}

const workersOf = ({ jobs }: ProgramsOptions, { cores }: GradeDevices): number => jobs ?? cores();

interface Pile extends Surroundings {
  readonly key: BatchKey;
  readonly file: string;
  readonly grader: Grader;
  readonly loaded: LoadedTask;
  readonly options: ProgramsOptions;
}

async function runPile(intake: Intake, pile: Pile): Promise<CodeClass> {
  const { key, file, grader, loaded, options, terminal, devices } = pile;
  const earlier = new Earlier();
  const journal = openBatch(file, key, earlier.take);
  const total = intake.handIns.length;
  const progress = await startProgress(terminal, grading, total, () => performance.now());
  let done = 0;
  const stopListening = onInterruption(() => {
    endProcesses();
    progress.stop();
    terminal.complain(say(terminal, interrupted(done, total)));
  });
  const step = () => {
    done++;
    progress.step();
  };
  try {
    const queue = new LocalQueue(grader, workersOf(options, devices));
    return await runBatch(intake, {
      task: loaded.task,
      queue,
      judge: grader.judge,
      journal,
      earlier,
      step,
    });
  } finally {
    stopListening();
    progress.stop();
    journal.close();
  }
}

/** With `--json` they are part of the answer. */
function tellProblems(
  problems: readonly Problem[],
  { json }: ProgramsOptions,
  terminal: Terminal,
): void {
  if (json) return;
  for (const problem of problems) terminal.complain(formatProblem(problem, terminal.language));
}

const reading = { zh: '正在读取提交的程序', en: 'reading what was handed in' };

const grading = { zh: '批改', en: 'grading' };

const interrupted = (done: number, total: number) => ({
  zh: `已中断：${total} 份中批完 ${done} 份，都已保存；加 --resume 接着批`,
  en: `interrupted: ${done} of ${total} are done and kept; go on with --resume`,
});
