import { CsvError, parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { InputError } from './problem.js';
import type { Problem } from './problem.js';

/** A cell of a CSV file that is written. */
export type CsvCell = string | number;

/**
 * CSV that spreadsheets open without harm: a cell that would be run as a formula is written as text, and a byte-order mark
 * tells Excel that the Chinese is in UTF-8.
 */
export const formatCsv = (rows: readonly (readonly CsvCell[])[]): string =>
  stringify(
    rows.map((row) => [...row]),
    { bom: true, escape_formulas: true, record_delimiter: 'unix' },
  );

/** One line of a CSV file with a head: the cells by column name, and the line it stands on, from 1. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

interface Parsed {
  readonly record: Record<string, string>;
  readonly raw: string;
  readonly info: { readonly lines: number };
}

/**
 * Reads CSV with a head. Lines without any content are skipped, a byte-order mark and the spaces around cells are dropped.
 * @throws InputError (csv-syntax) if a quote is not closed or stands within a cell; `file` is the name to show.
 */
export function parseCsv(text: string, file: string): CsvRecord[] {
  const options = {
    columns: true,
    bom: true,
    trim: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
    relax_column_count: true,
    info: true,
    raw: true,
  };
  try {
    const parsed = parse(text, options) as unknown as Parsed[];
    return parsed.map(({ record, raw, info }) => ({
      // A cell may hold line breaks: the record begins where its first cell does.
      line: info.lines - (raw.trim().match(/\n/g) ?? []).length,
      cells: record,
    }));
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    throw new InputError([wrongQuote(cause, text, file)], { cause });
  }
}

function wrongQuote({ code, ...context }: CsvError, text: string, file: string): Problem {
  const open = code === 'CSV_QUOTE_NOT_CLOSED';
  return {
    code: 'csv-syntax',
    severity: 'error',
    position: { file, line: open ? openQuoteLine(text) : Number(context['lines']), column: 1 },
    message: open
      ? { zh: '双引号没有闭合', en: 'a double quote is not closed' }
      : { zh: '双引号的位置不对', en: 'a double quote stands in the wrong place' },
    advice: {
      zh: '含逗号、引号或换行的单元格要放在一对双引号里，其中的引号写两遍。',
      en: 'Put a cell with commas, quotes or line breaks in double quotes, and double the quotes within.',
    },
  };
}

/** The line of the quote that is never closed: the first one left when all quoted cells are blotted out. */
function openQuoteLine(text: string): number {
  const rest = text.replace(/"(?:[^"]|"")*"/g, (cell) => cell.replace(/[^\n]/g, ' '));
  return rest.slice(0, rest.indexOf('"')).split('\n').length;
}
