import type { Exam } from '../../exam/manifest/exam-schema.js';
import type { Absentee } from '../../grading/answers/answer-table.js';
import type { StudentResult } from '../../grading/results/result.js';
import { formatCsv } from '../../util/csv.js';
import { finalTotal } from './final-total.js';
import { leftOutOf } from './left-out.js';
import type { GradeFile } from './left-out.js';
import { markCell } from './printed-marks.js';
import type { ShownMarks } from './shown-marks.js';
import { sectionMarks } from './section-marks.js';

/**
 * Totals for the grade import of Moodle, which maps columns by hand and finds students by ID number. Feedback, the marks of each
 * section, never comes without a grade: Moodle would wipe the grade. Those without a final total are left out and named.
 */
export function moodleCsv(
  exam: Exam,
  students: readonly StudentResult[],
  absent: readonly Absentee[],
  { language, joining }: ShownMarks,
): GradeFile {
  const csv = formatCsv([
    ['idnumber', 'name', 'grade', 'feedback'],
    ...students.flatMap((student) => {
      const total = finalTotal(student, joining);
      if (!total) return [];
      const feedback = sectionMarks(exam, student, language);
      return [[student.id, student.name, markCell(total), feedback]];
    }),
  ]);
  return { csv, leftOut: leftOutOf(students, absent, joining) };
}
