import { composeExam } from '../../exam/composition/compose-exam.js';
import type { Exam } from '../../exam/manifest/exam-schema.js';
import type { PaperLanguage } from '../../paper/document/paper-language.js';
import type { SheetName } from '../../paper/layout/pages/sheet.js';
import { beginningOf, warnOfChanges } from './beginning.js';
import type { BeginningOptions } from './beginning.js';
import { compiledFormulas } from '../course/compiled-files.js';
import { formatJson } from '../terminal/format-json.js';
import { loadCourse } from '../course/load-course.js';
import { aboutOldFiles, oldFiles } from './old-files.js';
import { aboutKeptExam, earlierExam } from './earlier-exam.js';
import { printFiles } from './print-files.js';
import type { PrintRun } from './print-jobs.js';
import { startPrinting, threadsFor } from './print-pool.js';
import type { PrintPool } from './print-pool.js';
import { announce } from '../terminal/progress.js';
import { reportResult } from './report-result.js';
import { say } from '../terminal/terminal.js';
import type { Terminal } from '../terminal/terminal.js';

export interface GenerateOptions extends BeginningOptions {
  readonly blueprint: string;
  readonly lang: PaperLanguage;
  readonly sheet: SheetName;
  readonly out: string;
  readonly workers?: number;
  readonly json: boolean;
}

/** Draws an exam and prints it: manifest, two-way table, and paper, key and answer sheet of every variant. */
export async function generateExam(options: GenerateOptions, terminal: Terminal): Promise<number> {
  const beginning = beginningOf(options, terminal);
  const { templates, ...course } = loadCourse(options.blueprint, terminal);
  warnOfChanges(beginning, course, terminal);
  const { seed, edits, variants } = beginning;
  const run: PrintRun = {
    templates,
    language: options.lang,
    sheet: options.sheet,
    compiledFormulas,
  };
  const pool = startPrinting(run, threadsFor(variants, options.workers));
  try {
    const exam = await announce(terminal, drawing, () =>
      composeExam({ ...course, seed, variants, edits }),
    );
    return await printDrawn(exam, pool, options, terminal);
  } finally {
    await pool.close();
  }
}

async function printDrawn(
  exam: Exam,
  pool: PrintPool,
  options: GenerateOptions,
  terminal: Terminal,
): Promise<number> {
  const kept = earlierExam(options.out, exam.hash);
  const files = await printFiles(
    {
      pool,
      exam,
      jobs: exam.variants.map(({ id }) => ({ variant: id })),
      others: [{ name: 'exam.json', content: formatJson(exam) }, ...kept],
      out: options.out,
    },
    terminal,
  );
  for (const { name } of kept) terminal.tell(say(terminal, aboutKeptExam(name)), 'yellow');
  const old = oldFiles(options.out, files);
  if (old.length > 0) terminal.tell(say(terminal, aboutOldFiles(old)), 'yellow');
  reportResult({ exam, out: options.out, files, json: options.json }, terminal);
  return 0;
}

const drawing = { zh: '正在组卷', en: 'drawing the questions' };
