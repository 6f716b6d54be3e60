import { gradeAnswers } from '../marking/grade-answers.js';
import type { Feedback } from '../marking/student-files.js';
import type { Terminal } from '../terminal/terminal.js';
import { UsageError } from '../usage-error.js';
import type { GivenToGrade } from './given-to-grade.js';
import type { ProgramsFeedback } from './grade-options.js';
import { gradePrograms } from './grade-programs.js';
import { systemDevices } from './system-devices.js';

/** Marks answers of an examination, or programs for a task. @throws UsageError unless it is told which. */
export async function gradeEither(given: GivenToGrade, terminal: Terminal): Promise<number> {
  const { exam, task, feedback, ...common } = given;
  if ((exam === undefined) === (task === undefined)) throw new UsageError(oneOfThem);
  if (given.regrade && given.resume) throw new UsageError(notBoth);
  refuseOthers(given);
  if (exam !== undefined) {
    if (!isForAnswers(feedback)) throw noSuchFeedback(feedback, '--exam');
    return gradeAnswers({ ...common, exam, feedback }, terminal);
  }
  if (given.code !== undefined) throw new UsageError(codeIsForAnswers);
  if (!isForPrograms(feedback)) throw noSuchFeedback(feedback, '--task');
  return gradePrograms({ ...common, task: task ?? '', feedback }, terminal, systemDevices);
}

/** Options of the other way of grading would be ignored in silence. */
function refuseOthers(given: GivenToGrade): void {
  const [way, others] =
    given.exam === undefined
      ? (['--task', ['students', 'corrections', 'replace']] as const)
      : (['--exam', ['roster', 'pattern', 'jobs', 'seed', 'data']] as const);
  const found = others.find((name) => given[name] !== undefined && given[name] !== false);
  if (found !== undefined) throw notWith(found, way);
}

const notWith = (option: string, way: string): UsageError => {
  const instead = { students: '--roster', roster: '--students' }[option];
  return new UsageError({
    zh: `--${option} 不能与 ${way} 同用${instead === undefined ? '' : `；是否要用 ${instead}？`}`,
    en: `--${option} does not go with ${way}${instead === undefined ? '' : `; did you mean ${instead}?`}`,
  });
};

const isForAnswers = (feedback: GivenToGrade['feedback']): feedback is Feedback =>
  ['none', 'html', 'pdf', 'both'].includes(feedback);

const isForPrograms = (feedback: GivenToGrade['feedback']): feedback is ProgramsFeedback =>
  ['none', 'html', 'text', 'json', 'gradescope'].includes(feedback);

const oneOfThem = {
  zh: '--exam（批改答案）与 --task（批改程序）要给一个，且只给一个',
  en: 'give one of --exam (to mark answers) and --task (to grade programs)',
};

const codeIsForAnswers = {
  zh: '--code 只用于批改答案（--exam）：它与卷面成绩合计',
  en: '--code goes with --exam only: it joins programs with marks on paper',
};

const notBoth = {
  zh: '--regrade 与 --resume 只能给一个',
  en: '--regrade and --resume cannot be had together',
};

const noSuchFeedback = (feedback: string, option: string): UsageError =>
  new UsageError({
    zh: `--feedback ${feedback} 不能与 ${option} 同用`,
    en: `--feedback ${feedback} cannot be had with ${option}`,
  });
