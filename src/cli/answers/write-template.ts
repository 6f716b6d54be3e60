import path from 'node:path';
import type { Exam } from '../../exam/manifest/exam-schema.js';
import { readExam } from '../../exam/manifest/read-exam.js';
import { readStudentList } from '../../grading/answers/student-list.js';
import type { ListedStudent } from '../../grading/answers/student-list.js';
import { templateColumns, templatePerson } from '../../grading/answers/template-columns.js';
import { formatCsv } from '../../util/csv.js';
import { assertNoErrors } from '../../util/problem.js';
import { readText } from '../../util/read-text.js';
import { writeTogether } from '../../util/staged-folder.js';
import { inTurn } from '../printing/variants-in-turn.js';
import { mustBeFile } from '../terminal/must-be-file.js';
import { shown } from '../terminal/shown.js';
import { say } from '../terminal/terminal.js';
import type { Terminal } from '../terminal/terminal.js';
import { mustNotExist } from './must-not-exist.js';

export interface TemplateCommand {
  readonly exam: string;
  readonly students?: string;
  readonly out?: string;
  readonly rubric: boolean;
  readonly force: boolean;
  readonly json: boolean;
}

/** Writes the empty table of answers to an exam, with a row for each student of a list. */
export function writeTemplate(options: TemplateCommand, terminal: Terminal): number {
  const { out, force, json } = options;
  mustBeFile(options.exam);
  const exam = readExam(options.exam);
  const columns = [...templatePerson, ...templateColumns(exam, options)];
  const rows = studentsOf(options.students, exam).map((student) =>
    templatePerson.map((field) => student[field]),
  );
  if (out !== undefined && !force) mustNotExist([out]);
  const csv = formatCsv([columns, ...rows.map((row) => filled(row, columns.length))]);
  if (out !== undefined) writeTogether(path.dirname(out), [[path.basename(out), csv]]);
  const answer = { out, students: rows.length, columns };
  if (json) terminal.print(JSON.stringify(answer, null, 2));
  else if (out === undefined) terminal.print(csv.trimEnd());
  else terminal.report(say(terminal, written(shown(out), rows.length, columns.length)));
  return 0;
}

/** A cell under every head, so that spreadsheets show the whole table. */
const filled = (row: readonly string[], length: number): string[] =>
  Array.from({ length }, (_, index) => row[index] ?? '');

function studentsOf(file: string | undefined, exam: Exam): ListedStudent[] {
  if (file === undefined) return [];
  mustBeFile(file);
  const variants = exam.variants.map(({ id }) => id);
  const list = readStudentList(readText(file), file, { columns: ['id'], variants });
  assertNoErrors(list.problems);
  return inTurn(list.students, variants);
}

const written = (file: string, students: number, columns: number) => ({
  zh: `已写入 ${file}：${students} 名学生，${columns} 列`,
  en: `wrote ${file}: ${students} students, ${columns} columns`,
});
