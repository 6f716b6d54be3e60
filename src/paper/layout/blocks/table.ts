import type { Cell } from '../../document/block.js';
import type { Draw } from '../draw.js';
import type { Element } from '../element.js';
import { naturalWidth, setParagraph } from '../inline/set-paragraph.js';
import { forbidden, indent } from '../strip.js';
import type { PlacedInStrip, Strip } from '../strip.js';
import { gaps, paragraphOptions } from './context.js';
import type { BlockContext } from './context.js';
import type { BlockOf } from './enclosing.js';

const padding = { side: 6, top: 2 };

/** A table with rules above, below and under its head, as books print them. Columns take the widths that they need. */
export function setTable({ head, rows }: BlockOf<'table'>, context: BlockContext): Strip[] {
  const inner = { ...context, size: context.size * 0.94, leading: 1.35 };
  const widths = columnWidths([head, ...rows], inner);
  const table: Element = { tag: 'Table', parent: context.parent };
  const left = (context.width - widths.reduce((sum, width) => sum + width, 0)) / 2;
  const strips = [head, ...rows].map((cells, index) =>
    setRow(
      cells,
      widths,
      { ...inner, parent: { tag: 'TR', parent: table } },
      rowStyle(index, rows.length),
    ),
  );
  return strips.map((strip, index) => ({
    ...indent(strip, left),
    above: index === 0 ? gaps.figure : 0,
    penalty: index === rows.length ? 0 : index === 0 || rows.length <= 6 ? forbidden : 100,
  }));
}

interface RowStyle {
  readonly head: boolean;
  readonly ruleAbove: number;
  readonly ruleBelow: number;
}

const rowStyle = (index: number, rows: number): RowStyle => ({
  head: index === 0,
  ruleAbove: index === 0 ? 1 : 0,
  ruleBelow: index === 0 ? 0.6 : index === rows ? 1 : 0.25,
});

/** Natural widths where they fit; else narrow columns keep theirs and the wide ones share what is left. */
function columnWidths(rows: readonly (readonly Cell[])[], context: BlockContext): number[] {
  const settings = paragraphOptions(context);
  const natural = (rows[0] ?? []).map((_, column) =>
    Math.max(
      ...rows.map(
        (cells) =>
          naturalWidth(cells[column]?.content ?? [], context.typesetter, settings) +
          2 * padding.side +
          1,
      ),
    ),
  );
  const sum = natural.reduce((left, right) => left + right, 0);
  if (sum > context.width) return shared(natural, context.width);
  const wanted = Math.max(sum, context.width * 0.4);
  return natural.map((width) => (width * wanted) / sum);
}

/** Divides a width among columns: none gets more than it needs, and those that need more than their share get equal parts. */
function shared(natural: readonly number[], available: number): number[] {
  let left = available;
  let sharers = natural.length;
  let limit = Number.POSITIVE_INFINITY;
  for (const width of natural.toSorted((a, b) => a - b)) {
    if (width > left / sharers) {
      limit = left / sharers;
      break;
    }
    left -= width;
    sharers--;
  }
  return natural.map((width) => Math.min(width, limit));
}

function setRow(
  cells: readonly Cell[],
  widths: readonly number[],
  context: BlockContext,
  style: RowStyle,
): Strip {
  const columns = cells.map((cell, column) =>
    setCell(cell, widths[column] ?? 0, context, style.head),
  );
  const height = Math.max(...columns.map(({ height: own }) => own)) + 2 * padding.top;
  let x = 0;
  const marks = columns.flatMap(({ marks: own }, column) => {
    const placed = own.map((mark) => ({ ...mark, x: mark.x + x }));
    x += widths[column] ?? 0;
    return placed;
  });
  const width = widths.reduce((left, right) => left + right, 0);
  return {
    height,
    above: 0,
    penalty: 0,
    marks: [{ x: 0, y: 0, content: rules(width, height, style) }, ...marks],
  };
}

function setCell(
  { content, align }: Cell,
  width: number,
  context: BlockContext,
  head: boolean,
): { height: number; marks: PlacedInStrip[] } {
  const element: Element = { tag: head ? 'TH' : 'TD', parent: context.parent };
  const bold = head
    ? content.map((inline) =>
        inline.kind === 'text'
          ? { ...inline, style: { ...inline.style, font: 'sans-bold' as const } }
          : inline,
      )
    : content;
  const lines = setParagraph(bold, context.typesetter, {
    ...paragraphOptions(context),
    width: width - 2 * padding.side,
    align,
    element,
  });
  let y = padding.top;
  const marks = lines.flatMap((line) => {
    const placed = line.marks.map((mark) => ({ ...mark, x: mark.x + padding.side, y: mark.y + y }));
    y += line.height;
    return placed;
  });
  return { height: y - padding.top, marks };
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
