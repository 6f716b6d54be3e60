import type { Exam } from '../../exam/manifest/exam-schema.js';
import type { ProgramMarksOfClass } from '../../grading/code/results/program-marks.js';
import type { StudentResult } from '../../grading/results/result.js';
import { Printer } from '../../paper/printer.js';
import { Joining } from '../../report/joined/joined-marks.js';
import { MarkdownSetter } from '../../report/html/markdown/markdown-setter.js';
import { StudentReports } from '../../report/student/student-reports.js';
import type { Language } from '../../util/localized-text.js';
import type { StagedFolder } from '../../util/staged-folder.js';
import { compiledFormulas } from '../course/compiled-files.js';
import { packagedTemplates, templatesIn } from '../course/course.js';
import { fileName } from './file-name.js';
import { startProgress } from '../terminal/progress.js';
import type { Terminal } from '../terminal/terminal.js';

/** In which form each student gets a report. */
export type Feedback = 'none' | 'html' | 'pdf' | 'both';

export interface StudentsToReport {
  /** With its corrections. */
  readonly exam: Exam;
  readonly students: readonly StudentResult[];
  readonly language: Language;
  readonly feedback: Feedback;
  readonly setter: MarkdownSetter;
  readonly stage: StagedFolder;
  readonly programs: ProgramMarksOfClass | undefined;
}

/** Sets Markdown and formulas as HTML; formulas that were set when gradpaper was built are taken from there. */
export const markdownSetter = (): MarkdownSetter => new MarkdownSetter(compiledFormulas);

/** Where the page of a student lies beside that of the class, for links; nothing if there are no pages. */
export const pageOf = (
  feedback: Feedback,
): { readonly pageOf?: (student: Pick<StudentResult, 'id'>) => string } =>
  feedback === 'html' || feedback === 'both'
    ? { pageOf: ({ id }) => `students/${encodeURIComponent(fileName(id))}.html` }
    : {};

/** Writes a report for each student into `students/`. */
export async function writeStudents(given: StudentsToReport, terminal: Terminal): Promise<void> {
  const { exam, students, language, feedback, setter, stage, programs } = given;
  if (feedback === 'none') return;
  const joining = programs && new Joining(exam, programs);
  const reports = new StudentReports(exam, language, setter, joining);
  const printer = feedback === 'html' ? undefined : new Printer(templates(), compiledFormulas);
  const progress = await startProgress(terminal, label, students.length, () => performance.now());
  try {
    for (const student of students) {
      const name = `students/${fileName(student.id)}`;
      if (feedback !== 'pdf') stage.write(`${name}.html`, await reports.page(student));
      if (printer) stage.write(`${name}.pdf`, await reports.pdf(student, printer));
      progress.step();
      // Setting a page never waits: without a turn of the event loop Ctrl-C would be heard only at the end.
      await new Promise((resolve) => setImmediate(resolve));
    }
  } finally {
    progress.stop();
    reports.close();
    printer?.close();
  }
}

const label = { zh: '学生报告', en: 'reports for students' };

const templates = (): Record<string, string> => templatesIn([packagedTemplates()]);
