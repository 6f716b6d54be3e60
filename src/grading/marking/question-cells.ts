import type { AnswerRow } from '../answers/answer-table.js';

type Cells = AnswerRow['cells'];

/** The cells of one question or part, read by the columns' names (see `columns.ts`). */
export interface QuestionCells {
  readonly answer: string;
  /** Marks that a person gave to the whole; '' for none. */
  readonly marks: string;
  /** Marks that a person gave to points of the rubric, by their place from 0; '' for none. */
  readonly rubric: readonly string[];
}

/** The cells under `name`, such as `26` or `29.1`, for a rubric of so many points. */
export const cellsOf = (cells: Cells, name: string, rubricPoints: number): QuestionCells => ({
  answer: cells[name] ?? '',
  marks: cells[`${name}.marks`] ?? '',
  rubric: Array.from(
    { length: rubricPoints },
    (_, index) => cells[`${name}.${index + 1}.marks`] ?? '',
  ),
});

/** Values that were typed one by one in `26.1`, `26.2`, as one answer; a gap stays one. */
export function joinedValues(cells: Cells, name: string, values: number): string {
  const each = Array.from({ length: values }, (_, index) => cells[`${name}.${index + 1}`] ?? '');
  return each.some((value) => value !== '') ? each.map((value) => value || '?').join('; ') : '';
}
