import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isEqual, parseFraction, zero } from '../../grading/objective/fraction.js';
import type { LoadedTask } from '../../grading/code/tasks/loaded-task.js';
import { readExamples } from '../../grading/code/tasks/read-examples.js';
import { starterFileName } from '../../grading/code/tasks/task-files.js';
import type { Graded, Grader } from '../../jobs/grader.js';
import { openGrader } from '../../jobs/open-grader.js';
import { findLeaks } from '../../report/feedback/leaks/find-leaks.js';
import type { LocalizedText } from '../../util/localized-text.js';
import { InputError, type Problem } from '../../util/problem.js';
import { toleranceProblems } from './tolerance-problems.js';

/**
 * What is wrong with a task as running it tells: references that are not marked in full, programs that do nothing and earn
 * something, and examples whose feedback tells what is hidden.
 */
export async function lintByRunning(
  loaded: LoadedTask,
  shown: string,
): Promise<readonly Problem[]> {
  try {
    const grader = await openGrader(loaded, { seed: `lint ${loaded.task.id}`, hidden: true });
    try {
      return [
        ...(await referenceProblems(grader, loaded, shown)),
        ...(await idleProblems(grader, loaded, shown)),
        ...(await leakProblems(grader, loaded, shown)),
      ];
    } finally {
      await grader.close();
    }
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
}

async function referenceProblems(
  grader: Grader,
  { task, folder }: LoadedTask,
  shown: string,
): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  for (const name of task.references) {
    const graded = await gradeFile(grader, folder, name);
    if (!hasAll(graded)) problems.push(notFull(`${shown}/${name}`, graded));
    problems.push(...toleranceProblems(task, graded.evidence, shown));
  }
  return problems;
}

const hasAll = ({ judgement }: Graded): boolean =>
  judgement.isFinal && judgement.checks.every(({ status }) => status === 'passed');

/** The starter as it is handed out, and a program that does nothing. */
async function idleProblems(
  grader: Grader,
  { folder }: LoadedTask,
  shown: string,
): Promise<readonly Problem[]> {
  const idle = Buffer.from('pass\n');
  const starter = await gradeFile(grader, folder, starterFileName);
  const nothing = await grader.grade({ source: idle, file: 'nothing.py' });
  return [
    ...unearned(starter, `${shown}/${starterFileName}`, { zh: '起始程序', en: 'the starter' }),
    ...unearned(nothing, `${shown}/task.yaml`, {
      zh: '什么也不做的程序',
      en: 'a program that does nothing',
    }),
  ];
}

function unearned({ judgement }: Graded, file: string, what: LocalizedText): Problem[] {
  const { most } = judgement.marks;
  if (isEqual(parseFraction(most) ?? zero, zero)) return [];
  const ids = judgement.checks
    .filter(({ marks }) => marks === null || !isEqual(parseFraction(marks) ?? zero, zero))
    .map(({ id }) => id);
  return [
    error('cannot-fail', file, {
      zh: `${what.zh}得到 ${most} 分：${ids.join('、')}`,
      en: `${what.en} earns ${most}: ${ids.join(', ')}`,
    }),
  ];
}

async function leakProblems(
  grader: Grader,
  { task, folder }: LoadedTask,
  shown: string,
): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  for (const example of readExamples(task, folder, shown).examples) {
    const { evidence, judgement } = await grader.grade(example);
    const sourceText = Buffer.from(example.source).toString('utf8');
    const { references } = grader;
    const { file } = example;
    const leaks = findLeaks({ task, judgement, evidence, references, file, sourceText });
    if (leaks.length > 0) problems.push(leaking(`${shown}/${file}`, leaks));
  }
  return problems;
}

const gradeFile = (grader: Grader, folder: string, name: string): Promise<Graded> =>
  grader.grade({ source: readFileSync(path.join(folder, name)), file: name });

function notFull(file: string, { judgement }: Graded): Problem {
  const ids = judgement.checks.filter(({ status }) => status !== 'passed').map(({ id }) => id);
  return error('reference-not-full', file, {
    zh: `参考程序没有得到满分：${ids.join('、')}`,
    en: `the reference is not marked in full: ${ids.join(', ')}`,
  });
}

const leaking = (file: string, leaks: readonly string[]): Problem =>
  error('feedback-leaks', file, {
    zh: `这个样例的反馈泄露了隐藏的数：${leaks.join('、')}`,
    en: `the feedback on this example tells hidden numbers: ${leaks.join(', ')}`,
  });

const error = (code: string, file: string, message: LocalizedText): Problem => ({
  code,
  severity: 'error',
  position: { file, line: 1, column: 1 },
  message,
});
