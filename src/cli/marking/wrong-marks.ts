import type { AnswerRow } from '../../grading/answers/answer-table.js';
import type { PartResult, QuestionResult, StudentResult } from '../../grading/results/result.js';
import type { LocalizedText } from '../../util/localized-text.js';
import type { Problem } from '../../util/problem.js';

/** Marks in the table of answers that could not be taken: they are mended there, not in the review. */
export const wrongMarks = (
  students: readonly StudentResult[],
  rows: readonly AnswerRow[],
  file: string,
): Problem[] =>
  students.flatMap(({ id, questions, cells }, index) =>
    questions.flatMap((question) =>
      placesOf(question).flatMap(({ name, why }): Problem[] => {
        const hasMarks = Object.keys(cells).some(
          (cell) => cell.startsWith(`${name}.`) && cell.endsWith('marks'),
        );
        return hasMarks && why ? [problem({ id, name, why }, file, rows[index]?.line ?? 1)] : [];
      }),
    ),
  );

interface Place {
  readonly name: string;
  readonly why: LocalizedText | undefined;
}

/** The question and its parts by the names of their columns, with the reason of those that wait. */
function placesOf({ number, parts, ...question }: QuestionResult): Place[] {
  const name = String(number);
  return parts
    ? parts.map((part, index) => ({ name: `${name}.${index + 1}`, why: whyOf(part) }))
    : [{ name, why: whyOf(question) }];
}

const whyOf = ({ status, why }: Pick<PartResult, 'status' | 'why'>): LocalizedText | undefined =>
  status === 'pending' ? why : undefined;

const problem = (
  { id, name, why }: { readonly id: string; readonly name: string; readonly why: LocalizedText },
  file: string,
  line: number,
): Problem => ({
  code: 'wrong-marks',
  severity: 'error',
  position: { file, line, column: 1 },
  message: {
    zh: `学号 ${id}，${name}.marks：${why.zh}`,
    en: `student ${id}, ${name}.marks: ${why.en}`,
  },
  advice: {
    zh: '在答案表中改正，再批一次；在此之前此题待阅。',
    en: 'Mend it in the table of answers and mark again; until then the question waits.',
  },
});
