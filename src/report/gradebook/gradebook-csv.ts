import type { Exam } from '../../exam/manifest/exam-schema.js';
import type { Absentee } from '../../grading/answers/answer-table.js';
import type { QuestionResult, StudentResult } from '../../grading/results/result.js';
import { formatCsv } from '../../util/csv.js';
import type { CsvCell } from '../../util/csv.js';
import type { LocalizedText } from '../../util/localized-text.js';
import { exactMarks, marksSoFar } from '../../grading/results/exact-marks.js';
import { absentCells, joinedCells, joinedColumns } from './joined-columns.js';
import { markCell } from './printed-marks.js';
import type { ShownMarks } from './shown-marks.js';

const statuses = {
  final: { zh: '已定', en: 'final' },
  pending: { zh: '待阅', en: 'pending' },
  absent: { zh: '缺考', en: 'absent' },
} as const satisfies Record<string, LocalizedText>;

/**
 * The marks of a class as a table: a row for each student, those who were absent last, and a column for each question by slot
 * (its number in the first variant). Marks have at most two decimals; a question without marks yet has an empty cell, one of
 * whose parts some wait has what is earned so far, and so has the total. Where programs were graded, columns for paper, programs
 * and both together come first.
 */
export function gradebookCsv(
  exam: Exam,
  students: readonly StudentResult[],
  absent: readonly Absentee[],
  shown: ShownMarks,
): string {
  const slots = slotsOf(exam);
  return formatCsv([
    [
      'id',
      'name',
      'class',
      'variant',
      'total',
      'pending',
      'status',
      ...joinedColumns(shown),
      ...slots,
    ],
    ...students.map((student) => studentRow(student, slots, shown)),
    ...absent.map(({ id, name, class: own }) => [
      ...[id, name, own, '', '', '', statuses.absent[shown.language]],
      ...absentCells(id, shown),
      ...slots.map(() => ''),
    ]),
  ]);
}

const slotsOf = ({ variants }: Exam): string[] =>
  (variants[0]?.questions ?? [])
    .map(({ slot }) => slot)
    .sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)));

function studentRow(
  student: StudentResult,
  slots: readonly string[],
  shown: ShownMarks,
): CsvCell[] {
  const { id, name, variant, total, pending, questions } = student;
  const results = new Map(questions.map((result) => [result.slot, result]));
  const status = pending > 0 ? statuses.pending : statuses.final;
  return [
    ...[id, name, student.class, variant],
    ...[markCell(exactMarks(total)), pending, status[shown.language]],
    ...joinedCells(student, shown),
    ...slots.map((slot) => questionCell(results.get(slot))),
  ];
}

function questionCell(result: QuestionResult | undefined): CsvCell {
  const marks = result && marksSoFar(result);
  return marks ? markCell(marks) : '';
}
