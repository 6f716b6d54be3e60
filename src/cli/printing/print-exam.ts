import path from 'node:path';
import type { Exam } from '../../exam/manifest/exam-schema.js';
import { readExam } from '../../exam/manifest/read-exam.js';
import type { PaperLanguage } from '../../paper/document/paper-language.js';
import type { SheetName } from '../../paper/layout/pages/sheet.js';
import { compiledFormulas } from '../course/compiled-files.js';
import { bankAt, courseOf, templatesOf } from '../course/course.js';
import { mustBeFile } from '../terminal/must-be-file.js';
import { printFiles } from './print-files.js';
import type { PrintJob, PrintRun } from './print-jobs.js';
import { startPrinting, threadsFor } from './print-pool.js';
import { readStudents } from './read-students.js';
import { reportResult } from './report-result.js';
import type { Terminal } from '../terminal/terminal.js';

export interface PrintOptions {
  readonly exam: string;
  readonly lang: PaperLanguage;
  readonly sheet: SheetName;
  readonly students?: string;
  readonly out?: string;
  readonly course?: string;
  readonly workers?: number;
  readonly json: boolean;
}

/** Prints a drawn exam again. Templates are those of the course that is given, or in or above the folder of the manifest. */
export async function printExam(options: PrintOptions, terminal: Terminal): Promise<number> {
  const { exam: file, lang, sheet, json } = options;
  mustBeFile(file);
  const exam = readExam(file);
  const out = options.out ?? path.join(path.dirname(file), lang);
  const jobs =
    options.students === undefined
      ? variantJobs(exam)
      : readStudents(options.students, variantNames(exam));
  const run: PrintRun = {
    templates: templatesOf(courseOf(options.course === undefined ? file : bankAt(options.course))),
    language: lang,
    sheet,
    compiledFormulas,
  };
  const pool = startPrinting(run, threadsFor(jobs.length, options.workers));
  try {
    const files = await printFiles({ pool, exam, jobs, others: [], out }, terminal);
    reportResult({ exam, out, files, json }, terminal);
    return 0;
  } finally {
    await pool.close();
  }
}

const variantNames = ({ variants }: Exam): string[] => variants.map(({ id }) => id);

const variantJobs = (exam: Exam): PrintJob[] => variantNames(exam).map((variant) => ({ variant }));
