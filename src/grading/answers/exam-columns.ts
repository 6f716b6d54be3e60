import type { Exam } from '../../exam/manifest/exam-schema.js';
import type { Question } from '../../exam/manifest/question-schema.js';
import { columnsOf } from './columns.js';
import type { AnswerColumn } from './columns.js';
import { plainWords } from './plain-words.js';

/** A column in one variant: what it takes, and of which question. */
export interface VariantColumn {
  readonly column: AnswerColumn;
  readonly question: Question;
}

/** The columns that a table of answers to an exam may have. */
export interface ExamColumns {
  /** Of all variants together, in the order of the paper. */
  readonly names: readonly string[];
  /** By variant and name. */
  readonly byVariant: ReadonlyMap<string, ReadonlyMap<string, VariantColumn>>;
  /** By the plain words of a stem: the numbers that the question has in the variants; null where two questions have these words. */
  readonly stems: ReadonlyMap<string, ReadonlyMap<string, string | null>>;
}

/** Collects the columns of all variants. */
export function columnsOfExam({ variants }: Exam): ExamColumns {
  const byVariant = new Map(
    variants.map(({ id, questions }) => [
      id,
      new Map(
        questions.flatMap((question) =>
          columnsOf(question).map((column) => [column.name, { column, question }] as const),
        ),
      ),
    ]),
  );
  return { names: unionInOrder(variants), byVariant, stems: stemsOf(variants) };
}

/** The names of the columns of each question, in every variant that has more of them than those before. */
function unionInOrder(variants: Exam['variants']): string[] {
  const numbers = [
    ...new Set(variants.flatMap(({ questions }) => questions.map(({ number }) => number))),
  ];
  const all = variants.flatMap(({ questions }) => questions);
  return numbers
    .sort((left, right) => left - right)
    .flatMap((number) => {
      const same = all.filter((question) => question.number === number);
      const names = same.flatMap((question) => columnsOf(question).map(({ name }) => name));
      return [...new Set(names)];
    });
}

function stemsOf(variants: Exam['variants']): Map<string, Map<string, string | null>> {
  const stems = new Map<string, Map<string, string | null>>();
  for (const { id, questions } of variants)
    for (const { number, stem } of questions)
      for (const words of new Set([stem.zh, stem.en].map(plainWords))) {
        const places = stems.get(words) ?? new Map<string, string | null>();
        places.set(id, places.has(id) ? null : String(number));
        stems.set(words, places);
      }
  return stems;
}
