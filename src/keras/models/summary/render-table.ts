import { wrapCell, type Alignment } from './wrap-cell.js';

/** A column of a table. */
export interface Column {
  readonly title: string;
  readonly align: Alignment;
  /** Of the text, without the blank on each side. */
  readonly width: number;
}

/** A table with a heavy frame around its head and a rule under each row. */
export function renderTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): string[] {
  const rule = (left: string, line: string, middle: string, right: string): string =>
    left + columns.map(({ width }) => line.repeat(width + 2)).join(middle) + right;
  const head = renderRow(
    columns,
    columns.map(({ title }) => title),
    '┃',
    'bottom',
  );
  const body = rows.flatMap((row, index) => [
    ...(index === 0 ? [] : [rule('├', '─', '┼', '┤')]),
    ...renderRow(columns, row, '│'),
  ]);
  return [
    rule('┏', '━', '┳', '┓'),
    ...head,
    rule('┡', '━', '╇', '┩'),
    ...body,
    rule('└', '─', '┴', '┘'),
  ];
}

function renderRow(
  columns: readonly Column[],
  texts: readonly string[],
  edge: string,
  side: 'top' | 'bottom' = 'top',
): string[] {
  const cells = columns.map(({ width, align }, index) =>
    wrapCell(texts[index] ?? '', width, align),
  );
  const height = Math.max(...cells.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) => {
    const parts = cells.map((cell, index) => {
      const start = side === 'top' ? 0 : height - cell.length;
      return cell[line - start] ?? ' '.repeat(columns[index]?.width ?? 0);
    });
    return `${edge} ${parts.join(` ${edge} `)} ${edge}`;
  });
}
