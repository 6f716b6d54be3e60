import type { Absentee } from '../../grading/answers/answer-table.js';
import type { StudentResult } from '../../grading/results/result.js';

/** A student who has no grade that another system may be told yet. */
export interface LeftOut {
  readonly id: string;
  readonly name: string;
  readonly why: 'pending' | 'absent';
}

/** A file for another system, and who is not in it. */
export interface GradeFile {
  readonly csv: string;
  readonly leftOut: readonly LeftOut[];
}

/**
 * Who must be left out of a file that another system imports. An empty grade would not do: an import may take it as a change and
 * wipe the grade that is there.
 */
export const leftOutOf = (
  students: readonly StudentResult[],
  absent: readonly Absentee[],
): LeftOut[] => [
  ...students
    .filter(({ pending }) => pending > 0)
    .map(({ id, name }) => ({ id, name, why: 'pending' as const })),
  ...absent.map(({ id, name }) => ({ id, name, why: 'absent' as const })),
];

/** Those whose total is final. */
export const finalOf = (students: readonly StudentResult[]): StudentResult[] =>
  students.filter(({ pending }) => pending === 0);
