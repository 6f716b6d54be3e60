import { readStudentList } from '../../grading/answers/student-list.js';
import { assertNoErrors } from '../../util/problem.js';
import { readText } from '../../util/read-text.js';
import { mustBeFile } from '../terminal/must-be-file.js';
import type { PrintJob } from './print-jobs.js';
import { inTurn } from './variants-in-turn.js';

/**
 * The copies to print for a list of students (CSV with columns id, name, and if wanted class and variant). Without a variant
 * neighbours in the list get different ones in turn. @throws InputError with every problem of the list.
 */
export function readStudents(file: string, variants: readonly string[]): PrintJob[] {
  mustBeFile(file);
  const list = readStudentList(readText(file), file, { columns: ['id', 'name'], variants });
  assertNoErrors(list.problems);
  return inTurn(list.students, variants).map(({ id, name, class: group, variant }) => ({
    variant,
    student: { id, name, ...(group !== '' && { class: group }) },
  }));
}
