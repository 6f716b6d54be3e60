import type { Cell } from '../../document/block.js';
import type { Draw } from '../draw.js';
import type { Element } from '../element.js';
import { setParagraph } from '../inline/set-paragraph.js';
import { forbidden, indent } from '../strip.js';
import type { PlacedInStrip, Strip } from '../strip.js';
import { columnsOf } from './column-widths.js';
import type { Columns } from './column-widths.js';
import { gaps, paragraphOptions } from './context.js';
import type { BlockContext } from './context.js';
import type { BlockOf } from './enclosing.js';

const paddingTop = 2;

/** A table with rules above, below and under its head, as books print them. Columns take the widths that they need. */
export function setTable({ head, rows }: BlockOf<'table'>, context: BlockContext): Strip[] {
  const inner = { ...context, size: context.size * 0.94, leading: 1.35 };
  const all = [head.map(bold), ...rows];
  const columns = columnsOf(all, inner);
  const table: Element = { tag: 'Table', parent: context.parent };
  const left = (context.width - sumOf(columns.widths)) / 2;
  const strips = all.map((cells, index) =>
    setRow(
      cells,
      columns,
      { ...inner, size: columns.size, parent: { tag: 'TR', parent: table } },
      rowStyle(index, rows.length),
    ),
  );
  return strips.map((strip, index) => ({
    ...indent(strip, left),
    above: index === 0 ? gaps.figure : 0,
    penalty: penaltyAfter(index, rows.length),
  }));
}

/** Neither the head nor the last row, often a total, stands alone; short tables are not parted. */
function penaltyAfter(index: number, rows: number): number {
  if (index === rows) return 0;
  return index === 0 || index === rows - 1 || rows <= 6 ? forbidden : 100;
}

const bold = ({ content, align }: Cell): Cell => ({
  align,
  content: content.map((inline) =>
    inline.kind === 'text' ? { ...inline, style: { ...inline.style, font: 'sans-bold' } } : inline,
  ),
});

const sumOf = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0);

interface RowStyle {
  readonly head: boolean;
  readonly ruleAbove: number;
  readonly ruleBelow: number;
}

const rowStyle = (index: number, rows: number): RowStyle => ({
  head: index === 0,
  ruleAbove: index === 0 ? 1 : 0,
  ruleBelow: index === rows ? 1 : index === 0 ? 0.6 : 0.25,
});

function setRow(
  cells: readonly Cell[],
  { widths, padding }: Columns,
  context: BlockContext,
  style: RowStyle,
): Strip {
  const columns = cells.map((cell, column) => {
    const width = (widths[column] ?? 0) - 2 * padding;
    return setCell(cell, { ...context, width }, style.head);
  });
  const height = Math.max(...columns.map(({ height: own }) => own)) + 2 * paddingTop;
  let x = padding;
  const marks = columns.flatMap(({ marks: own }, column) => {
    const placed = own.map((mark) => ({ ...mark, x: mark.x + x }));
    x += widths[column] ?? 0;
    return placed;
  });
  const content = rules(sumOf(widths), height, style);
  return { height, above: 0, penalty: 0, marks: [{ x: 0, y: 0, content }, ...marks] };
}

function setCell(
  { content, align }: Cell,
  context: BlockContext,
  head: boolean,
): { height: number; marks: PlacedInStrip[] } {
  const element: Element = { tag: head ? 'TH' : 'TD', parent: context.parent };
  const options = { ...paragraphOptions(context), align, element };
  const lines = setParagraph(content, context.typesetter, options);
  let y = paddingTop;
  // An empty cell has a mark too: a reader counts the cells of a row.
  const marks: PlacedInStrip[] = [{ element, x: 0, y: 0, content: [] }];
  for (const line of lines) {
    for (const mark of line.marks) marks.push({ ...mark, y: mark.y + y });
    y += line.height;
  }
  return { height: y - paddingTop, marks };
}

const rules = (width: number, height: number, { head, ruleAbove, ruleBelow }: RowStyle): Draw[] => [
  ...(head ? [{ draw: 'rect' as const, x: 0, y: 0, width, height, fill: '#f0f2f5' }] : []),
  ...(ruleAbove > 0 ? [horizontal(width, 0, ruleAbove)] : []),
  horizontal(width, height, ruleBelow),
];

const horizontal = (width: number, y: number, lineWidth: number): Draw => ({
  draw: 'path',
  points: [
    [0, y],
    [width, y],
  ],
  stroke: '#333333',
  lineWidth,
});
