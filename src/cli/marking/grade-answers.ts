import { readFileSync } from 'node:fs';
import { readExam } from '../../exam/manifest/read-exam.js';
import { readAnswers } from '../../grading/answers/read-answers.js';
import type { TextFile } from '../../grading/answers/submission.js';
import { formatProblem, hasErrors, InputError } from '../../util/problem.js';
import type { Problem } from '../../util/problem.js';
import { readText } from '../../util/read-text.js';
import { mustBeFile } from '../terminal/must-be-file.js';
import { announce } from '../terminal/progress.js';
import { shown } from '../terminal/shown.js';
import type { Terminal } from '../terminal/terminal.js';
import { markingOf, readClassFolder } from './class-folder.js';
import { notCarried } from './not-carried.js';
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
  readonly out: string;
  readonly lang: 'zh' | 'en';
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
  const table = await announce(terminal, reading, () =>
    readAnswers(
      [textFile(options.answers)],
      exam,
      options.students === undefined ? undefined : textFile(options.students),
    ),
  );
  const unlock = lockFolder(options.out);
  try {
    const folder = readClassFolder(options.out, exam, options);
    if (hasErrors(folder.problems)) throw new InputError([...table.problems, ...folder.problems]);
    const { rows, absent, problems } = table;
    if (rows.length === 0) throw new InputError(hasErrors(problems) ? problems : [nobody(options)]);
    complain([...problems, ...folder.problems, ...notCarried(exam)], options.json, terminal);
    const students = await markClass(rows, markingOf(folder), { folder: options.out, terminal });
    const written = await writeClass(
      {
        command: 'grade',
        exam,
        examFile: readFileSync(options.exam),
        folder,
        results: { exam: exam.hash, absent, students },
        language: options.lang,
        feedback: options.feedback,
      },
      terminal,
    );
    reportGrading({ ...written, problems, out: options.out, json: options.json }, terminal);
    return hasErrors(problems) ? 1 : 0;
  } finally {
    unlock();
  }
}

/** A file that was named on the command line. */
function textFile(file: string): TextFile {
  mustBeFile(file);
  return { text: readText(file, shown(file)), file: shown(file) };
}

const reading = { zh: '正在读取答案', en: 'reading the answers' };

const complain = (problems: readonly Problem[], json: boolean, terminal: Terminal): void => {
  if (!json)
    for (const problem of problems) terminal.complain(formatProblem(problem, terminal.language));
};

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
