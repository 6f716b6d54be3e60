import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';

/** A cell of a CSV file that is written. */
export type CsvCell = string | number;

/** CSV that spreadsheets open without harm: a cell that would be run as a formula is written as text. */
export const formatCsv = (rows: readonly (readonly CsvCell[])[]): string =>
  stringify(
    rows.map((row) => [...row]),
    { escape_formulas: true, record_delimiter: 'unix' },
  );

/** One line of a CSV file with a head: the cells by column name, and the line it stands on, from 1. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** Reads CSV with a head. Blank lines are skipped, a byte-order mark and the spaces around cells are dropped. */
export function parseCsv(text: string): CsvRecord[] {
  const parsed: unknown = parse(text, {
    columns: true,
    bom: true,
    trim: true,
    skip_empty_lines: true,
    relax_column_count: true,
    info: true,
  });
  return (parsed as { record: Record<string, string>; info: { lines: number } }[]).map(
    ({ record, info }) => ({
      line: info.lines,
      cells: record,
    }),
  );
}
