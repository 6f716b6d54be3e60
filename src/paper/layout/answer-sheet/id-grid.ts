import type { Typesetter } from '../inline/typesetter.js';
import { labelDraws } from '../blocks/text.js';
import type { Draw } from '../draw.js';
import { bubbleDraws } from './bubble.js';
import { idGrid } from './geometry.js';
import type { Bubble } from './sheet-map.js';

/** What is drawn and where its bubbles are. */
export interface Drawn {
  readonly content: readonly Draw[];
  readonly bubbles: readonly Bubble[];
}

/** The student ID: one column for each digit. Where the student is known her digits are written and filled in. */
export function idGridDraws(
  {
    label,
    digits,
    studentId,
  }: { readonly label: string; readonly digits: number; readonly studentId: string },
  typesetter: Typesetter,
): Drawn {
  const columns = Array.from({ length: Math.max(digits, studentId.length) }, (_, column) =>
    columnDraws(column, studentId[column], typesetter),
  );
  return {
    content: [
      ...labelDraws(
        { text: label, x: idGrid.x, y: idGrid.y - 6, size: 9.5, font: 'sans-bold' },
        typesetter,
      ),
      ...columns.flatMap(({ content }) => content),
    ],
    bubbles: columns.flatMap(({ bubbles }) => bubbles),
  };
}

function columnDraws(column: number, digit: string | undefined, typesetter: Typesetter): Drawn {
  const left = idGrid.x + column * idGrid.column;
  const x = left + idGrid.column / 2;
  const bubbles = Array.from({ length: 10 }, (_, value): Bubble => ({
    field: 'id',
    column,
    value: String(value),
    x,
    y: idGrid.y + idGrid.box + 11 + value * idGrid.row,
    radius: idGrid.radius,
  }));
  return {
    bubbles,
    content: [
      {
        draw: 'rect',
        x: left,
        y: idGrid.y,
        width: idGrid.column,
        height: idGrid.box,
        stroke: '#333333',
        lineWidth: 0.6,
      },
      ...labelDraws(
        { text: digit ?? '', x, y: idGrid.y + 13, size: 10, font: 'mono', align: 'center' },
        typesetter,
      ),
      ...bubbles.flatMap((bubble) =>
        bubbleDraws(bubble, bubble.value, bubble.value === digit, typesetter),
      ),
    ],
  };
}
