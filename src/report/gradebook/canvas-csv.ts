import type { Exam } from '../../exam/manifest/exam-schema.js';
import type { Absentee } from '../../grading/answers/answer-table.js';
import type { StudentResult } from '../../grading/results/result.js';
import { formatCsv } from '../../util/csv.js';
import { finalTotal, pointsOfTotal } from './final-total.js';
import { leftOutOf } from './left-out.js';
import type { GradeFile } from './left-out.js';
import { markCell } from './printed-marks.js';
import type { ShownMarks } from './shown-marks.js';

/**
 * Totals for the import of Canvas's gradebook: its head, the row of points possible, and one graded column, named as the exam.
 * Students are found by their SIS User ID. Canvas takes an empty cell for a change of a grade that is there, so those without a
 * final total are left out and named.
 */
export function canvasCsv(
  exam: Exam,
  students: readonly StudentResult[],
  absent: readonly Absentee[],
  { language, joining }: ShownMarks,
): GradeFile {
  const title = exam.header.title[language];
  const csv = formatCsv([
    ['Student', 'ID', 'SIS User ID', 'SIS Login ID', 'Section', title],
    ['    Points Possible', '', '', '', '', pointsOfTotal(exam.points, joining)],
    ...students.flatMap((student) => {
      const { id, name, class: own } = student;
      const total = finalTotal(student, joining);
      return total ? [[name, '', id, '', own, markCell(total)]] : [];
    }),
  ]);
  return { csv, leftOut: leftOutOf(students, absent, joining) };
}
