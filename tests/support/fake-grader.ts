import type { LoadedTask } from '../../src/grading/code/tasks/loaded-task.js';
import type { Task, TaskCheck } from '../../src/grading/code/tasks/task.js';
import type { SubmissionEvidence } from '../../src/grading/code/evidence/submission-evidence.js';
import type { CheckResult, Judgement } from '../../src/grading/code/judging/judgement.js';
import { evidenceWithout } from '../../src/jobs/batch/without-run.js';
import type { Grader } from '../../src/jobs/grader.js';
import { sameInBoth } from '../../src/util/localized-text.js';

const checkOf = (id: string, points: number): TaskCheck => ({
  ...{ id, check: id, title: sameInBoth(id), points, visible: true, requires: [] },
  ...{ partial: 'none', options: {} },
});

/** A task whose checks look whether a word stands in the program. */
export const wordTask = (words: Readonly<Record<string, number>>): Task => ({
  ...{ id: 'words', title: sameInBoth('words'), statement: sameInBoth('words'), kind: 'model' },
  ...{ references: [], data: null, function: null, followThrough: false },
  limits: {
    ...{ wallSeconds: 1, cpuSeconds: 1, memoryMegabytes: 1 },
    training: { steps: 1, samples: 1, flops: 1, evaluation: 1 },
  },
  checks: Object.entries(words).map(([id, points]) => checkOf(id, points)),
});

export const loadedTask = (task: Task): LoadedTask => ({ task, folder: '.', published: null });

/** A grader that runs nothing: what a program "prints" is its own text. `seen` are the programs in the order of their beginning. */
export function fakeGrader(
  task: Task,
  wait: (text: string) => Promise<unknown> = () => Promise.resolve(),
): Grader & { readonly seen: string[] } {
  const seen: string[] = [];
  const judge = (evidence: SubmissionEvidence) => judged(task, evidence);
  return {
    seen,
    references: [],
    judge,
    close: () => Promise.resolve(),
    async grade({ source }) {
      const text = Buffer.from(source).toString();
      seen.push(text);
      await wait(text);
      if (text.includes('explode')) throw new Error('the grader fails');
      const evidence = { ...evidenceWithout({ kind: 'done' }), stdout: text };
      return { evidence, judgement: judge(evidence) };
    },
  };
}

function judged(task: Task, { end, stdout }: SubmissionEvidence): Judgement {
  const checks = task.checks.map((check) => resultOf(check, end.kind, stdout));
  const least = checks.reduce((total, { marks }) => total + Number(marks ?? 0), 0);
  const most = checks.reduce((total, { marks, points }) => total + Number(marks ?? points), 0);
  return {
    task: task.id,
    points: task.checks.reduce((total, { points }) => total + points, 0),
    marks: { least: String(least), most: String(most) },
    isFinal: checks.every(({ status }) => status !== 'broken'),
    checks,
    misconceptions: stdout.includes('mistake')
      ? [{ id: 'a-mistake', line: 1, evidence: sameInBoth('it is there') }]
      : [],
  };
}

/** `unrecorded` needs what was never recorded. */
function resultOf(check: TaskCheck, end: string, text: string): CheckResult {
  const { id, check: kind, title, points, visible } = check;
  const status = resultStatus(id, end, text);
  return {
    ...{ id, check: kind, title, points, visible, status, differences: [], because: null },
    marks: status === 'broken' ? null : String(status === 'passed' ? points : 0),
  };
}

function resultStatus(word: string, end: string, text: string): CheckResult['status'] {
  if (end === 'broken' || word === 'unrecorded') return 'broken';
  return text.includes(word) ? 'passed' : 'failed';
}
