import { markup, nothing } from '../html/markup.js';
import type { Html, HtmlPart } from '../html/markup.js';

/** A column: its head, and whether it holds words, labels that are never broken, or numbers, which stand to the right. */
export interface Column {
  readonly head: string;
  readonly holds: 'words' | 'label' | 'number';
}

/** A cell: what it shows, and the value to sort by where that is not what it shows. */
export interface TableCell {
  readonly shows: HtmlPart;
  readonly sortBy?: number | string | undefined;
}

export interface DataTable {
  /** Names the table for those who cannot see where it stands. */
  readonly caption: string;
  readonly columns: readonly Column[];
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly TableCell[])[];
  readonly isSortable: boolean;
}

/** A table in a box that scrolls sideways on small screens, also by keyboard. The page's script makes a sortable one so. */
export function dataTable({ caption, columns, rows, isSortable }: DataTable): Html {
  const heads = columns.map(
    ({ head, holds }) => markup`<th scope="col" class="${holds}">${head}</th>`,
  );
  const body = rows.map(
    (row) =>
      markup`<tr>${row.map((cell, index) => tableCell(cell, columns[index], index === 0))}</tr>\n`,
  );
  return markup`<div class="scroll" role="group" tabindex="0" aria-label="${caption}">
<table${isSortable ? markup` class="sortable"` : nothing}><caption>${caption}</caption>
<thead><tr>${heads}</tr></thead>
<tbody>
${body}</tbody></table></div>`;
}

/** Words need no class: a list of thousands stays small. */
function tableCell(
  { shows, sortBy }: TableCell,
  column: Column | undefined,
  isHead: boolean,
): Html {
  const kind =
    column === undefined || column.holds === 'words' ? nothing : markup` class="${column.holds}"`;
  const value = sortBy === undefined ? nothing : markup` data-value="${sortBy}"`;
  return isHead
    ? markup`<th scope="row"${kind}${value}>${shows}</th>`
    : markup`<td${kind}${value}>${shows}</td>`;
}
