import { parseFraction, subtract, zero } from '../objective/fraction.js';
import type { Fraction } from '../objective/fraction.js';
import type { CsvCell } from '../../util/csv.js';
import type { Language } from '../../util/localized-text.js';
import { printMarks } from '../objective/marks.js';
import type { StudentResult } from './result.js';

/** A question whose marks are no longer what they were. */
export interface QuestionChange {
  readonly slot: string;
  /** Exact; null for marks that were or are pending. */
  readonly before: string | null;
  readonly after: string | null;
}

/** A student whose result changed. */
export interface StudentChange {
  readonly id: string;
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly questions: readonly QuestionChange[];
}

/** Who moves, and by which questions, from one marking of a class to the next. Students of only one of them are left out. */
export function changesBetween(
  before: readonly StudentResult[],
  after: readonly StudentResult[],
): StudentChange[] {
  const earlier = new Map(before.map((student) => [student.id, student]));
  return after.flatMap((student): StudentChange[] => {
    const old = earlier.get(student.id);
    const questions = old ? changedQuestions(old, student) : [];
    if (!old || questions.length === 0) return [];
    const { id, name, total } = student;
    return [{ id, name, before: old.total, after: total, questions }];
  });
}

function changedQuestions(old: StudentResult, now: StudentResult): QuestionChange[] {
  const earlier = new Map(old.questions.map(({ slot, marks }) => [slot, marks]));
  return now.questions.flatMap(({ slot, marks }) => {
    const before = earlier.get(slot) ?? null;
    return before === marks ? [] : [{ slot, before, after: marks }];
  });
}

const heads = {
  zh: ['学号', '姓名', '题', '原得分', '现得分', '原总分', '现总分', '变化'],
  en: ['id', 'name', 'question', 'before', 'after', 'total before', 'total after', 'change'],
} as const;

/** `changes.csv`: a line for each changed question of each student. */
export const changesTable = (
  changes: readonly StudentChange[],
  language: Language,
): CsvCell[][] => [
  [...heads[language]],
  ...changes.flatMap(({ id, name, before, after, questions }) =>
    questions.map((question) => [
      id,
      name,
      question.slot,
      shown(question.before),
      shown(question.after),
      shown(before),
      shown(after),
      Number(printMarks(subtract(exact(after), exact(before)))),
    ]),
  ),
];

const exact = (marks: string): Fraction => parseFraction(marks) ?? zero;

const shown = (marks: string | null): string => (marks === null ? '' : printMarks(exact(marks)));
