import type { SubmissionEvidence } from '../../grading/code/evidence/submission-evidence.js';
import type { Task } from '../../grading/code/tasks/task.js';
import type { Plain } from '../../keras/inspect/evidence.js';
import type { Problem } from '../../util/problem.js';

/** A task whose function gives numbers with a fraction, and which allows them no tolerance: rounding would cost marks. */
export function toleranceProblems(
  { function: asked }: Task,
  { function: called }: SubmissionEvidence,
  shown: string,
): Problem[] {
  if (asked === null || called === null) return [];
  const { absolute, relative } = asked.tolerance;
  if (absolute > 0 || relative > 0) return [];
  if (!called.cases.some(({ expected }) => hasFraction(expected))) return [];
  return [
    {
      code: 'no-tolerance',
      severity: 'error',
      position: { file: `${shown}/task.yaml`, line: 1, column: 1 },
      message: {
        zh: '函数给出小数，却不允许任何误差：仅仅舍入不同也会丢分',
        en: 'the function gives fractions, but no tolerance is allowed: rounding alone would cost marks',
      },
      advice: {
        zh: '写上 function.tolerance，如 {absolute: 0.000001, relative: 0.00001}。',
        en: 'Give function.tolerance, such as {absolute: 0.000001, relative: 0.00001}.',
      },
    },
  ];
}

function hasFraction(value: Plain): boolean {
  if (typeof value === 'number') return !Number.isInteger(value);
  if (value === null || typeof value !== 'object') return false;
  return Object.values(value).some(hasFraction);
}
