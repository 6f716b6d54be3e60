import { randomBytes } from 'node:crypto';
import { composeExam } from '../exam/composition/compose-exam.js';
import type { Edit } from '../exam/manifest/exam-schema.js';
import { readExam } from '../exam/manifest/read-exam.js';
import type { PaperLanguage } from '../paper/document/paper-language.js';
import type { SheetName } from '../paper/layout/pages/sheet.js';
import { Printer } from '../paper/printer.js';
import { twoWayCells } from '../paper/document/two-way-view.js';
import { formatCsv } from '../util/csv.js';
import { InputError } from '../util/problem.js';
import { formatJson } from './format-json.js';
import { loadCourse } from './load-course.js';
import { parseEdits } from './parse-edits.js';
import { printFiles } from './print-files.js';
import type { PrintedFile, PrintRun } from './print-jobs.js';
import { reportResult } from './report-result.js';
import { say } from './terminal.js';
import type { Terminal } from './terminal.js';

export interface GenerateOptions {
  readonly blueprint: string;
  readonly variants: number;
  readonly seed?: string;
  readonly from?: string;
  readonly pin: readonly string[];
  readonly redraw: readonly string[];
  readonly lang: PaperLanguage;
  readonly sheet: SheetName;
  readonly out: string;
  readonly workers?: number;
  readonly json: boolean;
}

/** Draws an exam and prints it: manifest, two-way table, and paper, key and answer sheet of every variant. */
export async function generateExam(options: GenerateOptions, terminal: Terminal): Promise<number> {
  checkVariants(options.variants);
  const { templates, ...course } = loadCourse(options.blueprint, terminal);
  const { seed, edits } = beginning(options, terminal);
  const exam = await composeExam({ ...course, seed, variants: options.variants, edits });
  const run: PrintRun = { exam, templates, language: options.lang, sheet: options.sheet };
  const files = await printFiles(
    {
      run,
      jobs: exam.variants.map(({ id }) => ({ variant: id })),
      others: [{ name: 'exam.json', content: formatJson(exam) }, ...(await twoWayFiles(run))],
      out: options.out,
      ...(options.workers !== undefined && { workers: options.workers }),
    },
    terminal,
  );
  reportResult({ exam, out: options.out, files, json: options.json }, terminal);
  return 0;
}

/** More variants than the alphabet has letters twice over would be a slip of the hand. */
function checkVariants(variants: number): void {
  if (Number.isInteger(variants) && variants >= 1 && variants <= 1000) return;
  throw new InputError([
    {
      code: 'wrong-variants',
      severity: 'error',
      message: {
        zh: `--variants 应为 1 到 1000 的整数，得到的是 ${variants}`,
        en: `--variants should be a whole number from 1 to 1000, got ${variants}`,
      },
    },
  ]);
}

/** Where to begin: a new random seed, the one given, or that of an earlier exam with the changes made since. */
function beginning(
  { seed, from, pin, redraw }: GenerateOptions,
  terminal: Terminal,
): { seed: string; edits: Edit[] } {
  const asked = parseEdits(pin, redraw);
  if (from !== undefined) {
    const earlier = readExam(from);
    return { seed: earlier.seed, edits: [...earlier.edits, ...asked] };
  }
  if (seed === undefined) return { seed: randomBytes(16).toString('hex'), edits: asked };
  if (seed.length < 20) terminal.tell(terminal.style('yellow', say(terminal, guessable)));
  return { seed, edits: asked };
}

const guessable = {
  zh: '提示：种子很短。题库若公开，学生可以自己试出这份试卷；正式考试请不要给 --seed。',
  en: 'Note: this seed is short. With a public bank students could draw this paper themselves; leave --seed out for a real examination.',
};

async function twoWayFiles(run: PrintRun): Promise<PrintedFile[]> {
  const [variant] = run.exam.variants;
  if (!variant) return [];
  const printer = new Printer(run.templates);
  return [
    { name: 'two-way-table.pdf', content: await printer.twoWayTable({ ...run, variant }) },
    { name: 'two-way-table.csv', content: formatCsv(twoWayCells(run.exam, variant, run.language)) },
  ];
}
