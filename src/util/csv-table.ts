import { parse } from 'csv-parse/sync';
import { linePositions } from './line-positions.js';
import type { LocalizedText } from './localized-text.js';
import type { Position, Problem } from './problem.js';

/** One row of a CSV file, as it stands. */
export interface CsvRow {
  /** Without the spaces around them. */
  readonly cells: readonly string[];
  readonly position: Position;
  /** Where a cell begins, by its place from 0. */
  readonly locate: (cell: number) => Position;
}

/** The rows of a CSV file, the head being the first, and what is wrong with the file. */
export interface CsvTable {
  readonly rows: readonly CsvRow[];
  readonly problems: readonly Problem[];
}

type Delimiter = ',' | ';' | '\t';

/**
 * Reads CSV row by row. The delimiter is the one of `,` `;` and tab that occurs most in the first line. Rows without any content are
 * left out; so are rows whose quotes are broken, and these are reported. Nothing is thrown. A quote within a cell that does not begin
 * with one is part of the text, as in spreadsheets; so is an apostrophe, except before a sign that would make the cell a formula.
 */
export function parseCsvTable(text: string, file: string): CsvTable {
  const plain = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const delimiter = delimiterOf(plain);
  const { records, rest } = recordsOf(plain, delimiter);
  const positionOf = linePositions(plain);
  const at = (offset: number): Position => ({ file, ...positionOf(offset) });
  const problems: Problem[] = [];
  const rows: CsvRow[] = [];
  let start = 0;
  for (const { record, raw } of records) {
    const offset = start;
    start += raw.length;
    const cells = record.map(cellText);
    if (cells.every((cell) => cell === '')) continue;
    const locate = (cell: number) => at(offset + cellStart(raw, cell, delimiter));
    if (record.some((cell, index) => isBroken(cell, () => cellStart(raw, index, delimiter), raw)))
      problems.push(quoteProblem(at(offset), misplaced));
    else rows.push({ cells, position: at(offset), locate });
  }
  if (rest !== undefined) problems.push(quoteProblem(at(plain.length - rest.length), unclosed));
  return { rows, problems };
}

interface Parsed {
  readonly record: readonly string[];
  readonly raw: string;
}

/** Every record with the text that it was read from; `rest` is what follows a quote that is never closed. */
function recordsOf(text: string, delimiter: Delimiter): { records: Parsed[]; rest?: string } {
  const unread: string[] = [];
  const options = {
    delimiter,
    record_delimiter: '\n',
    relax_column_count: true,
    relax_quotes: true,
    raw: true,
    // With these options a quote that is never closed is the only error there can be.
    skip_records_with_error: true,
    on_skip: (_error: unknown, raw: string | undefined) => {
      unread.push(raw ?? '');
      return undefined;
    },
  };
  const records = parse(text, options) as unknown as Parsed[];
  const [rest] = unread;
  return { records, ...(rest !== undefined && { rest }) };
}

const delimiters: readonly Delimiter[] = [',', ';', '\t'];

function delimiterOf(text: string): Delimiter {
  const [head = ''] = text
    .trimStart()
    .replace(/"[^"]*"/g, '')
    .split('\n', 1);
  const count = (delimiter: Delimiter) => head.split(delimiter).length;
  return delimiters.reduce((best, other) => (count(other) > count(best) ? other : best));
}

/** `formatCsv` puts an apostrophe before what a spreadsheet would run, such as -0.5; it is no part of the answer. */
const cellText = (cell: string): string => cell.trim().replace(/^'(?=[=+\-@\t＝＋－＠])/, '');

/** A cell that begins with a quote, but is not quoted as a whole: what it swallowed nobody can tell. */
const isBroken = (cell: string, start: () => number, raw: string): boolean =>
  cell.startsWith('"') && !raw.startsWith('"""', start());

/** Where a cell begins in the text of its record. */
function cellStart(raw: string, cell: number, delimiter: Delimiter): number {
  let start = 0;
  for (let index = 0; index < cell; index++) {
    const quoted = /^"(?:[^"]|"")*"/.exec(raw.slice(start))?.[0].length ?? 0;
    const end = raw.indexOf(delimiter, start + quoted);
    if (end < 0) return start;
    start = end + 1;
  }
  return start;
}

interface Words {
  readonly message: LocalizedText;
  readonly advice: LocalizedText;
}

const advice: LocalizedText = {
  zh: '含分隔符、引号或换行的单元格要放在一对双引号里，其中的引号写两遍。',
  en: 'Put a cell with delimiters, quotes or line breaks in double quotes, and double the quotes within.',
};

const unclosed: Words = {
  message: {
    zh: '双引号没有闭合；从这一行起的内容都没有读入',
    en: 'a double quote is not closed; nothing from this line on was read',
  },
  advice,
};

const misplaced: Words = {
  message: {
    zh: '双引号的位置不对；这一行没有读入',
    en: 'a double quote stands in the wrong place; this row was not read',
  },
  advice,
};

const quoteProblem = (position: Position, words: Words): Problem => ({
  code: 'csv-syntax',
  severity: 'error',
  position,
  ...words,
});
