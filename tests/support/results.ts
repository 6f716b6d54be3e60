import { parseFraction, sum, writeFraction } from '../../src/grading/objective/fraction.js';
import type { QuestionResult, StudentResult } from '../../src/grading/results/result.js';

/** A student's result from the marks of her questions, by slot; null is pending. */
export function studentResult(
  id: string,
  marks: Readonly<Record<string, string | null>>,
  more: Partial<StudentResult> = {},
): StudentResult {
  const questions = Object.entries(marks).map(([slot, earned], index): QuestionResult => ({
    slot,
    number: index + 1,
    points: 10,
    status: earned === null ? 'pending' : 'marked',
    marks: earned,
    by: 'rule',
    answer: 'A',
    isRight: earned === '10',
    mistakes: [],
  }));
  return {
    id,
    name: `Name ${id}`,
    class: '',
    variant: 'A',
    total: writeFraction(sum(questions.flatMap((one) => parseFraction(one.marks ?? '') ?? []))),
    pending: questions.filter(({ status }) => status === 'pending').length,
    questions,
    cells: {},
    ...more,
  };
}
