import path from 'node:path';
import type { StudentResult } from '../../grading/results/result.js';
import type { Exam, Variant } from '../../exam/manifest/exam-schema.js';
import { Printer } from '../../paper/printer.js';
import { MarkdownSetter } from '../../report/html/markdown/markdown-setter.js';
import { StudentReports } from '../../report/student/student-reports.js';
import type { Language } from '../../util/localized-text.js';
import { writeTogether } from '../../util/staged-folder.js';
import { compiledFormulas } from '../course/compiled-files.js';
import { courseOf, templatesOf } from '../course/course.js';

/** What is to be printed of a mock examination. */
export interface MockPrint {
  readonly exam: Exam;
  readonly variant: Variant;
  /** Where the PDFs go. */
  readonly folder: string;
  /** The bank whose course's templates are used. */
  readonly bank: string;
  readonly language: Language;
}

/** Prints the paper, and once there is a result the key and the report on it. Returns where the files are. */
export async function printMock(order: MockPrint, result?: StudentResult): Promise<string[]> {
  const { exam, variant, folder, language } = order;
  const printer = new Printer(templatesOf(courseOf(order.bank)), compiledFormulas);
  try {
    const paper = { exam, variant, language, sheet: 'a4' as const };
    const files: [string, Uint8Array][] = [['paper.pdf', await printer.paper(paper)]];
    if (result) {
      files.push(['key.pdf', await printer.key(paper)]);
      files.push(['result.pdf', await reportOn(result, exam, { printer, language })]);
    }
    return writeTogether(folder, files).map((name) => path.join(folder, name));
  } finally {
    printer.close();
  }
}

async function reportOn(
  result: StudentResult,
  exam: Exam,
  { printer, language }: { readonly printer: Printer; readonly language: Language },
): Promise<Uint8Array> {
  const reports = new StudentReports(exam, language, new MarkdownSetter(compiledFormulas));
  try {
    return await reports.pdf(result, printer);
  } finally {
    reports.close();
  }
}
