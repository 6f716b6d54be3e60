import type { Exam, Variant } from '../../exam/manifest/exam-schema.js';
import type { PaperLanguage } from '../../paper/document/paper-language.js';
import type { Student } from '../../paper/document/paper-view.js';
import type { SheetName } from '../../paper/layout/pages/sheet.js';
import { twoWayCells } from '../../paper/document/two-way-view.js';
import { Printer } from '../../paper/printer.js';
import type { PrintOrder } from '../../paper/printer.js';
import { formatCsv } from '../../util/csv.js';
import { formatJson } from '../terminal/format-json.js';

/** What is the same for all copies of a print run. */
export interface PrintRun {
  readonly templates: Readonly<Record<string, string>>;
  readonly language: PaperLanguage;
  readonly sheet: SheetName;
  /** Formulas that were set before. */
  readonly compiledFormulas: string;
}

/** One variant with its key, or one student's copy. */
export interface PrintJob {
  readonly variant: string;
  readonly student?: Student;
}

/** A job with all that it needs: the exam holds the job's variant only, since each thread gets copies of what it prints. */
export interface FullJob {
  readonly exam: Exam;
  readonly student?: Student;
  /** The two-way table is printed once, with the first variant. */
  readonly withTable: boolean;
}

export function fullJob(exam: Exam, { variant: id, student }: PrintJob): FullJob {
  const variant = variantOf(exam, id);
  return {
    exam: { ...exam, variants: [variant] },
    withTable: student === undefined && variant === exam.variants[0],
    ...(student && { student }),
  };
}

/** A finished file; the name is relative to the output folder. */
export interface PrintedFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** Prints the files of one job. */
export type DoJob = (job: FullJob) => Promise<readonly PrintedFile[]>;

/** A printer for a run: fonts and formulas are kept from job to job. */
export function createPrinter({ templates, language, sheet, compiledFormulas }: PrintRun): DoJob {
  const printer = new Printer(templates, compiledFormulas);
  return async ({ exam, student, withTable }) => {
    const [variant] = exam.variants;
    if (!variant) throw new Error('a job has no variant');
    const order = { exam, variant, language, sheet, ...(student && { student }) };
    const suffix = student ? student.id : variant.id;
    const folder = student ? 'students/' : '';
    const { pdf, map } = await printer.answerSheet(order);
    return [
      { name: `${folder}paper-${suffix}.pdf`, content: await printer.paper(order) },
      ...(student ? [] : [{ name: `key-${suffix}.pdf`, content: await printer.key(order) }]),
      { name: `${folder}answer-sheet-${suffix}.pdf`, content: pdf },
      { name: `${folder}answer-sheet-${suffix}.json`, content: formatJson(map) },
      ...(withTable ? await tableFiles(printer, order) : []),
    ];
  };
}

/** The two-way table, which is the same for all variants. */
const tableFiles = async (printer: Printer, order: PrintOrder): Promise<PrintedFile[]> => [
  { name: 'two-way-table.pdf', content: await printer.twoWayTable(order) },
  {
    name: 'two-way-table.csv',
    content: formatCsv(twoWayCells(order.exam, order.variant, order.language)),
  },
];

/** A variant by its letter. */
function variantOf(exam: Exam, id: string): Variant {
  const variant = exam.variants.find((candidate) => candidate.id === id);
  if (!variant) throw new Error(`the exam has no variant ${id}`);
  return variant;
}
