import type { Block, Cell } from '../../../paper/document/block.js';
import { markup } from '../markup.js';
import type { Html } from '../markup.js';
import type { HtmlContext } from './html-context.js';
import { renderInlines } from './render-inlines.js';
import { scrolling } from './scrolling.js';

/** Columns that the smallest screens show. */
const narrow = 3;

/** A table of Markdown. */
export function renderTable(
  { head, rows }: Extract<Block, { kind: 'table' }>,
  context: HtmlContext,
): Html {
  const body = rows.map(
    (row) =>
      markup`<tr>${row.map((cell) => markup`<td${alignOf(cell)}>${renderInlines(cell.content, context)}</td>`)}</tr>`,
  );
  const inner = markup`<table><thead><tr>${head.map((cell) => headCell(cell, context))}</tr></thead><tbody>${body}</tbody></table>`;
  const isWide = head.length > narrow;
  return scrolling({ inner, isWide, name: 'table', className: 'given' }, context.language);
}

/** A head without words heads nothing. */
const headCell = (cell: Cell, context: HtmlContext): Html =>
  cell.content.length === 0
    ? markup`<td></td>`
    : markup`<th scope="col"${alignOf(cell)}>${renderInlines(cell.content, context)}</th>`;

const alignOf = ({ align }: Cell): Html =>
  align === 'left' ? markup`` : markup` class="${align}"`;
