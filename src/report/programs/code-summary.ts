import { statusOf } from '../../grading/code/results/code-result.js';
import type { CodeClass, CodeResult, CodeStatus } from '../../grading/code/results/code-result.js';
import type { Task } from '../../grading/code/tasks/task.js';
import type { LocalizedText } from '../../util/localized-text.js';
import { divide, fraction, sum, toNumber } from '../../grading/objective/fraction.js';
import { exactMarks } from '../../grading/results/exact-marks.js';

/** What is to be known of a class at a glance: `summary.json`. */
export interface CodeSummary {
  readonly task: string;
  readonly points: number;
  readonly handedIn: number;
  readonly missing: readonly string[];
  /** Programs that were run, equal ones once. */
  readonly distinct: number;
  readonly statuses: Readonly<Record<CodeStatus, number>>;
  /** Of those that are graded; null if there are none. */
  readonly mean: number | null;
  readonly checks: readonly CheckSummary[];
  /** The most frequent first. */
  readonly misconceptions: readonly { readonly id: string; readonly students: number }[];
  /** Hand-ins that a person has to look at. */
  readonly forPeople: readonly {
    readonly id: string;
    readonly file: string;
    readonly status: CodeStatus;
  }[];
}

interface CheckSummary {
  readonly id: string;
  readonly title: LocalizedText;
  readonly points: number;
  readonly passed: number;
  readonly failed: number;
  readonly broken: number;
  readonly skipped: number;
}

export function summarise({ results, missing }: CodeClass, task: Task): CodeSummary {
  const statuses = results.map(statusOf);
  const count = (status: CodeStatus) => statuses.filter((each) => each === status).length;
  return {
    task: task.id,
    points: task.checks.reduce((total, { points }) => total + points, 0),
    handedIn: results.length,
    missing: missing.map(({ id }) => id),
    distinct: new Set(results.flatMap(({ source }) => source ?? [])).size,
    statuses: {
      graded: count('graded'),
      'needs-review': count('needs-review'),
      refused: count('refused'),
    },
    mean: meanOf(results.filter((_, index) => statuses[index] === 'graded')),
    checks: task.checks.map(({ id, title, points }) => ({
      ...{ id, title, points },
      ...countsOf(results, id),
    })),
    misconceptions: frequencies(results),
    forPeople: results.flatMap(({ id, file }, index) => {
      const status = statuses[index] ?? 'needs-review';
      return status === 'graded' ? [] : [{ id, file, status }];
    }),
  };
}

function meanOf(results: readonly CodeResult[]): number | null {
  if (results.length === 0) return null;
  const ends = results.map(({ judgement: { marks } }) => exactMarks(marks.least));
  return toNumber(divide(sum(ends), fraction(results.length)));
}

function countsOf(results: readonly CodeResult[], check: string) {
  const statuses = results.flatMap(
    ({ judgement }) => judgement.checks.find(({ id }) => id === check)?.status ?? [],
  );
  const count = (status: string) => statuses.filter((each) => each === status).length;
  return {
    passed: count('passed'),
    failed: count('failed'),
    broken: count('broken'),
    skipped: count('skipped'),
  };
}

function frequencies(results: readonly CodeResult[]): { id: string; students: number }[] {
  const counts = new Map<string, number>();
  for (const { judgement } of results)
    for (const { id } of judgement.misconceptions) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .map(([id, students]) => ({ id, students }))
    .sort((a, b) => b.students - a.students || (a.id < b.id ? -1 : 1));
}
