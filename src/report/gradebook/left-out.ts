import type { Absentee } from '../../grading/answers/answer-table.js';
import type { StudentResult } from '../../grading/results/result.js';
import type { Joining } from '../joined/joined-marks.js';
import { finalTotal } from './final-total.js';

/** A student who has no grade that another system may be told yet. */
export interface LeftOut {
  readonly id: string;
  readonly name: string;
  /** `programs`: the marks on paper are final, those of the programs, which count too, are not. */
  readonly why: 'pending' | 'programs' | 'absent';
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
  joining: Joining | undefined,
): LeftOut[] => [
  ...students
    .filter((student) => finalTotal(student, joining) === undefined)
    .map(({ id, name, pending }) => ({
      ...{ id, name },
      why: pending > 0 ? ('pending' as const) : ('programs' as const),
    })),
  ...absent.map(({ id, name }) => ({ id, name, why: 'absent' as const })),
];
