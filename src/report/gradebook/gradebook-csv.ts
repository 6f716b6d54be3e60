import type { Exam } from '../../exam/manifest/exam-schema.js';
import type { Absentee } from '../../grading/answers/answer-table.js';
import type { QuestionResult, StudentResult } from '../../grading/results/result.js';
import { formatCsv } from '../../util/csv.js';
import type { CsvCell } from '../../util/csv.js';
import type { Language, LocalizedText } from '../../util/localized-text.js';
import { exactMarks, marksSoFar } from '../../grading/results/exact-marks.js';
import { markCell } from './printed-marks.js';

const statuses = {
  final: { zh: '已定', en: 'final' },
  pending: { zh: '待阅', en: 'pending' },
  absent: { zh: '缺考', en: 'absent' },
} as const satisfies Record<string, LocalizedText>;

/**
 * The marks of a class as a table: a row for each student, those who were absent last, and a column for each question by slot
 * (its number in the first variant). Marks have at most two decimals; a question without marks yet has an empty cell, one of
 * whose parts some wait has what is earned so far, and so has the total.
 */
export function gradebookCsv(
  exam: Exam,
  students: readonly StudentResult[],
  absent: readonly Absentee[],
  language: Language,
): string {
  const slots = slotsOf(exam);
  return formatCsv([
    ['id', 'name', 'class', 'variant', 'total', 'pending', 'status', ...slots],
    ...students.map((student) => studentRow(student, slots, language)),
    ...absent.map(({ id, name, class: own }) => [
      ...[id, name, own, '', '', '', statuses.absent[language]],
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
  language: Language,
): CsvCell[] {
  const { id, name, variant, total, pending, questions } = student;
  const results = new Map(questions.map((result) => [result.slot, result]));
  const status = pending > 0 ? statuses.pending : statuses.final;
  return [
    ...[id, name, student.class, variant],
    ...[markCell(exactMarks(total)), pending, status[language]],
    ...slots.map((slot) => questionCell(results.get(slot))),
  ];
}

function questionCell(result: QuestionResult | undefined): CsvCell {
  const marks = result && marksSoFar(result);
  return marks ? markCell(marks) : '';
}
