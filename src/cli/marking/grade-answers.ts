import { readFileSync } from 'node:fs';
import { readExam } from '../../exam/manifest/read-exam.js';
import { readAnswers } from '../../grading/answers/read-answers.js';
import type { TextFile } from '../../grading/answers/submission.js';
import { formatProblem, hasErrors, InputError } from '../../util/problem.js';
import type { Exam } from '../../exam/manifest/exam-schema.js';
import type { AnswerTable } from '../../grading/answers/answer-table.js';
import type { Problem } from '../../util/problem.js';
import { readText } from '../../util/read-text.js';
import { mustBeFile } from '../terminal/must-be-file.js';
import { announce } from '../terminal/progress.js';
import { shown } from '../terminal/shown.js';
import type { Terminal } from '../terminal/terminal.js';
import { markingOf, readClassFolder } from './class-folder.js';
import type { ClassFolder } from './class-folder.js';
import { goneStudents } from './gone-students.js';
import { wrongMarks } from './wrong-marks.js';
import { notCarried } from './not-carried.js';
import { programProblems } from './program-problems.js';
import { lockFolder } from './lock-folder.js';
import { markClass } from './mark-class.js';
import { reportGrading } from './report-grading.js';
import type { Feedback } from './student-files.js';
import { writeClass } from './write-class.js';

export interface GradeOptions {
  readonly answers: string;
  readonly exam: string;
  readonly students?: string;
  readonly corrections?: string;
  readonly overrides?: string;
  /** Results of programs, to be joined with the answers. */
  readonly code?: string;
  readonly out: string;
  readonly lang?: 'zh' | 'en';
  /** Students of the last marking may be missing now. */
  readonly replace: boolean;
  readonly feedback: Feedback;
  readonly json: boolean;
}

/**
 * Marks a class and writes all reports. Rows that cannot be marked are reported and the others marked all the same; the exit code is
 * 1 then. A file that people decided in (corrections, overrides, review) must be sound: nothing is marked otherwise.
 */
export async function gradeAnswers(options: GradeOptions, terminal: Terminal): Promise<number> {
  mustBeFile(options.exam);
  const exam = readExam(options.exam);
  const table = await announce(terminal, reading, () => readTable(options, exam));
  const unlock = lockFolder(options.out);
  try {
    return await gradeTable(table, exam, options, terminal);
  } finally {
    unlock();
  }
}

const readTable = ({ answers, students }: GradeOptions, exam: Exam): AnswerTable =>
  readAnswers([textFile(answers)], exam, students === undefined ? undefined : textFile(students));

async function gradeTable(
  table: AnswerTable,
  exam: Exam,
  options: GradeOptions,
  terminal: Terminal,
): Promise<number> {
  const { out, lang, feedback, json } = options;
  const { rows, absent } = table;
  const folder = readClassFolder(out, exam, { ...options, handedIn: rows.map(({ id }) => id) });
  const language = lang ?? folder.earlier?.language ?? 'zh';
  refuse(table, folder, options);
  const students = await markClass(rows, markingOf(folder), { folder: out, terminal });
  const problems = [
    ...table.problems,
    ...wrongMarks(students, rows, shown(options.answers)),
    ...folder.problems,
    ...programProblems(exam, folder.programs?.tasks, [...rows, ...absent]),
    ...notCarried(exam),
  ];
  if (!json)
    for (const problem of problems) terminal.complain(formatProblem(problem, terminal.language));
  const results = { exam: exam.hash, language, absent, students };
  const examFile = readFileSync(options.exam);
  const written = await writeClass(
    { command: 'grade', exam, examFile, folder, results, language, feedback },
    terminal,
  );
  reportGrading({ ...written, problems, out, json }, terminal);
  return hasErrors(problems) ? 1 : 0;
}

/** @throws InputError if nothing may be marked. */
function refuse(table: AnswerTable, folder: ClassFolder, options: GradeOptions): void {
  const problems = [
    ...folder.problems,
    ...(options.replace ? [] : goneStudents(folder.earlier, table)),
  ];
  if (hasErrors(problems)) throw new InputError([...table.problems, ...problems]);
  if (table.rows.length === 0)
    throw new InputError(hasErrors(table.problems) ? table.problems : [nobody(options)]);
}

/** A file that was named on the command line. */
function textFile(file: string): TextFile {
  mustBeFile(file);
  return { text: readText(file, shown(file)), file: shown(file) };
}

const reading = { zh: '正在读取答案', en: 'reading the answers' };

const nobody = ({ answers }: GradeOptions): Problem => ({
  code: 'no-answers',
  severity: 'error',
  position: { file: answers, line: 1, column: 1 },
  message: { zh: '没有可批改的答案', en: 'there are no answers to mark' },
  advice: {
    zh: '用 gradpaper answers template 得到要填的表格。',
    en: 'gradpaper answers template writes the table to fill in.',
  },
});
