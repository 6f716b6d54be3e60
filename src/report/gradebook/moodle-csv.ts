import type { Exam } from '../../exam/manifest/exam-schema.js';
import type { Absentee } from '../../grading/answers/answer-table.js';
import type { StudentResult } from '../../grading/results/result.js';
import { formatCsv } from '../../util/csv.js';
import type { Language } from '../../util/localized-text.js';
import { exactMarks } from '../../grading/results/exact-marks.js';
import { finalOf, leftOutOf } from './left-out.js';
import type { GradeFile } from './left-out.js';
import { markCell } from './printed-marks.js';
import { sectionMarks } from './section-marks.js';

/**
 * Totals for the grade import of Moodle, which maps columns by hand and finds students by ID number. Feedback, the marks of each
 * section, never comes without a grade: Moodle would wipe the grade. Those without a final total are left out and named.
 */
export function moodleCsv(
  exam: Exam,
  students: readonly StudentResult[],
  absent: readonly Absentee[],
  language: Language,
): GradeFile {
  const csv = formatCsv([
    ['idnumber', 'name', 'grade', 'feedback'],
    ...finalOf(students).map((student) => [
      ...[student.id, student.name],
      markCell(exactMarks(student.total)),
      sectionMarks(exam, student, language),
    ]),
  ]);
  return { csv, leftOut: leftOutOf(students, absent) };
}
