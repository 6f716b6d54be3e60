import type {
  ProgramEnd,
  SubmissionEvidence,
} from '../../grading/code/evidence/submission-evidence.js';
import type { Judgement } from '../../grading/code/judging/judgement.js';
import { totalOf } from '../../grading/code/judging/total-of.js';
import type { Task } from '../../grading/code/tasks/task.js';
import { sum, toNumber } from '../../grading/objective/fraction.js';
import { exactly } from '../../grading/objective/decimal.js';
import type { LocalizedText } from '../../util/localized-text.js';
import type { Grader } from '../grader.js';

/** The evidence of a program that was not run, or whose run came to nothing by our fault. */
export const evidenceWithout = (end: ProgramEnd): SubmissionEvidence => ({
  end,
  source: null,
  stdout: '',
  inspection: null,
  failure: null,
  function: null,
  notes: [],
  cuts: [],
});

/** Judges evidence; if that fails, all waits for a person. */
export function judgeSafely(
  { judge }: Pick<Grader, 'judge'>,
  evidence: SubmissionEvidence,
  task: Task,
): Judgement {
  try {
    return judge(evidence);
  } catch (error) {
    return undecided(task, failure(String(error)));
  }
}

/** What went wrong on our side, in words. */
export const failure = (words: string): LocalizedText => ({
  zh: `批改时出错，不是学生的错：${words}`,
  en: `grading failed, which is no fault of the student: ${words}`,
});

/** Every check is broken: from nothing to all points. */
function undecided(task: Task, because: LocalizedText): Judgement {
  const checks = task.checks.map(({ id, check, title, points, visible }) => ({
    ...{ id, check, title, points, visible, because },
    ...{ status: 'broken' as const, marks: null, differences: [] },
  }));
  return {
    task: task.id,
    points: toNumber(sum(checks.map(({ points }) => exactly(points)))),
    ...totalOf(checks),
    checks,
    misconceptions: [],
  };
}
