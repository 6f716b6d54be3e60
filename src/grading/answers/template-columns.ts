import type { Exam } from '../../exam/manifest/exam-schema.js';
import type { Question } from '../../exam/manifest/question-schema.js';
import { columnsOf } from './columns.js';

/** How much a table of answers asks for. */
export interface TemplateOptions {
  /** Also a column for the marks of each point of the rubrics. */
  readonly rubric: boolean;
}

/** The columns of students in a table of answers. */
export const templatePerson = ['id', 'name', 'class', 'variant'] as const;

/**
 * The columns of an empty table of answers: `7` for a question that is marked without a person, `26` and `26.marks` for one that a
 * person marks, `29.1` and `29.1.marks` for its parts. Where variants differ, those of all of them.
 */
export function templateColumns({ variants }: Exam, { rubric }: TemplateOptions): string[] {
  const questions = variants.flatMap((variant) => variant.questions);
  const names = questions.flatMap((question) =>
    columnsOf(question)
      .filter(({ name }) => isAsked(question, name, rubric))
      .map(({ name }) => name),
  );
  return [...new Set(names)].sort(inOrder);
}

/** Says whether a table asks for this column of a question. */
function isAsked(question: Question, name: string, rubric: boolean): boolean {
  const steps = name.replace('.marks', '').split('.').length;
  const isMarks = name.endsWith('.marks');
  switch (question.kind) {
    case 'true-false':
    case 'single':
    case 'multiple':
    case 'numeric':
      return !isMarks;
    case 'short':
      return steps === 1 || (isMarks && rubric);
    case 'comprehensive':
      return steps === 2 || (isMarks && rubric && steps === 3);
    case 'code':
      return true;
  }
}

/** `26`, `26.marks`, `26.1.marks`, `29.1`, `29.1.marks`: by number, the answer before its marks. */
function inOrder(left: string, right: string): number {
  const [a, b] = [pathOf(left), pathOf(right)];
  for (let index = 0; index < Math.min(a.length, b.length); index++) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length || left.length - right.length;
}

const pathOf = (name: string): number[] => name.replace('.marks', '').split('.').map(Number);
