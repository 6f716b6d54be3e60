import { displayWidth, padTo } from './display-width.js';
import type { TextOptions } from './text-options.js';
import { narrower } from './text-options.js';
import { wrapText } from './wrap-spans.js';

/** How a column stands. */
export type Align = 'left' | 'center' | 'right';

/** A table of short texts. */
export interface TextTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** By column; a column of numbers stands right if nothing else is said. */
  readonly align?: readonly (Align | undefined)[];
}

/** A table with lines around its cells, or, where it is too wide or nothing may be drawn, its rows as lists of `name: value`. */
export function tableToText(table: TextTable, options: TextOptions): string[] {
  const widths = columnWidths(table);
  const total = widths.reduce((sum, width) => sum + width + 3, 1);
  return total > options.width || options.plain === true
    ? listOfRows(table, options)
    : ruledTable(table, widths);
}

function columnWidths({ head, rows }: TextTable): number[] {
  const columns = Math.max(head.length, ...rows.map((row) => row.length));
  return Array.from({ length: columns }, (_, column) =>
    Math.max(...[head, ...rows].map((row) => displayWidth(row[column] ?? ''))),
  );
}

function ruledTable(table: TextTable, widths: readonly number[]): string[] {
  const aligns = widths.map((_, column) => alignOf(table, column));
  const line = (row: readonly string[]) =>
    `│${widths.map((width, column) => ` ${padTo(row[column] ?? '', width, aligns[column])} `).join('│')}│`;
  const rule = (left: string, cross: string, right: string) =>
    left + widths.map((width) => '─'.repeat(width + 2)).join(cross) + right;
  const hasHead = table.head.some((cell) => cell !== '');
  return [
    rule('┌', '┬', '┐'),
    ...(hasHead ? [line(table.head), rule('├', '┼', '┤')] : []),
    ...table.rows.map(line),
    rule('└', '┴', '┘'),
  ];
}

const number = /^[−+-]?[\d.,\s/×%]+$/u;

function alignOf({ rows, align }: TextTable, column: number): Align {
  const cells = rows.map((row) => row[column] ?? '').filter((cell) => cell !== '');
  const numbers = cells.length > 0 && cells.every((cell) => number.test(cell));
  const asked = align?.[column];
  return asked === 'center' || asked === 'right' ? asked : numbers ? 'right' : 'left';
}

/** Row by row: the first cell, and below it the others after the names of their columns. */
function listOfRows({ head, rows }: TextTable, options: TextOptions): string[] {
  const colon = options.language === 'zh' ? '：' : ': ';
  const named = (row: readonly string[], column: number) =>
    head[column] ? `${head[column]}${colon}${row[column] ?? ''}` : (row[column] ?? '');
  const entry = (text: string, mark: string) =>
    wrapText(text, narrower(options, mark.length)).map(
      (line, index) => `${index === 0 ? mark : ' '.repeat(mark.length)}${line}`,
    );
  return rows.flatMap((row) =>
    row.flatMap((_, column) => entry(named(row, column), column === 0 ? '- ' : '  ')),
  );
}
