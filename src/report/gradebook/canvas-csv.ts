import type { Exam } from '../../exam/manifest/exam-schema.js';
import type { Absentee } from '../../grading/answers/answer-table.js';
import type { StudentResult } from '../../grading/results/result.js';
import { formatCsv } from '../../util/csv.js';
import type { Language } from '../../util/localized-text.js';
import { exactMarks } from '../../grading/results/exact-marks.js';
import { finalOf, leftOutOf } from './left-out.js';
import type { GradeFile } from './left-out.js';
import { markCell } from './printed-marks.js';

/**
 * Totals for the import of Canvas's gradebook: its head, the row of points possible, and one graded column, named as the exam.
 * Students are found by their SIS User ID. Canvas takes an empty cell for a change of a grade that is there, so those without a
 * final total are left out and named.
 */
export function canvasCsv(
  exam: Exam,
  students: readonly StudentResult[],
  absent: readonly Absentee[],
  language: Language,
): GradeFile {
  const title = exam.header.title[language];
  const csv = formatCsv([
    ['Student', 'ID', 'SIS User ID', 'SIS Login ID', 'Section', title],
    ['    Points Possible', '', '', '', '', exam.points],
    ...finalOf(students).map(({ id, name, class: own, total }) => [
      ...[name, '', id, '', own],
      markCell(exactMarks(total)),
    ]),
  ]);
  return { csv, leftOut: leftOutOf(students, absent) };
}
