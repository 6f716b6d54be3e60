import type { SheetQuestion, SheetSection } from '../../document/answer-sheet-view.js';
import { labelDraws } from '../blocks/text.js';
import type { Draw } from '../draw.js';
import type { Typesetter } from '../inline/typesetter.js';
import { bubbleDraws } from './bubble.js';
import { block, blockHeight, blocksBottom, blocksTop, sheet } from './geometry.js';
import type { Drawn } from './id-grid.js';
import type { Bubble } from './sheet-map.js';

/** A block of up to five questions at its place. */
export interface PlacedBlock {
  /** From 0. */
  readonly page: number;
  readonly x: number;
  readonly y: number;
  /** Wider blocks hold questions with many options. */
  readonly width: number;
  readonly title: string;
  readonly questions: readonly SheetQuestion[];
}

/** Puts the blocks of all sections beside and below each other; each section begins with a block of its own. */
export function placeBlocks(sections: readonly SheetSection[]): PlacedBlock[] {
  const placed: PlacedBlock[] = [];
  let [page, x, y] = [0, 0, blocksTop.first as number];
  for (const { title, questions } of sections)
    for (const [index, group] of groupsOf(questions).entries()) {
      const width = widthOf(group);
      if (x + width > sheet.width - 2 * sheet.edge + 0.1) [x, y] = [0, y + blockHeight];
      if (y + blockHeight > blocksBottom) [page, x, y] = [page + 1, 0, blocksTop.later];
      placed.push({
        page,
        x: sheet.edge + x,
        y,
        width,
        title: index === 0 ? title : '',
        questions: group,
      });
      x += width;
    }
  return placed;
}

const groupsOf = (questions: readonly SheetQuestion[]): SheetQuestion[][] =>
  Array.from({ length: Math.ceil(questions.length / block.rows) }, (_, index) =>
    questions.slice(index * block.rows, (index + 1) * block.rows),
  );

/** One column, or as many as the most bubbles of a question need. */
function widthOf(questions: readonly SheetQuestion[]): number {
  const bubbles = Math.max(...questions.map((question) => question.bubbles.length));
  const columns = Math.ceil((numberRoom + bubbles * block.bubble) / block.width);
  return Math.min(columns, block.perLine) * block.width;
}

/** Room for the number before the first bubble. */
const numberRoom = 34;

/** Draws a block and says where its bubbles are. */
export function blockDraws(placed: PlacedBlock, typesetter: Typesetter): Drawn {
  const { x, y, width, title, questions } = placed;
  const rows = questions.map((question, row) => {
    const line = y + block.head + (row + 0.5) * block.row;
    return rowDraws(question, { x, y: line, width }, typesetter);
  });
  const head: Draw[] = labelDraws(
    { text: title, x, y: y + 8, size: 9, font: 'sans-bold', room: width - 6 },
    typesetter,
  );
  return {
    content: [...head, ...rows.flatMap(({ content }) => content)],
    bubbles: rows.flatMap(({ bubbles }) => bubbles),
  };
}

function rowDraws(
  { number, slot, bubbles }: SheetQuestion,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
  typesetter: Typesetter,
): Drawn {
  // As many bubbles as the alphabet has letters stand closer, to stay on the page.
  const step = Math.min(block.bubble, (width - numberRoom) / bubbles.length);
  const placed = bubbles.map(({ value }, index): Bubble => ({
    field: String(number),
    slot,
    value,
    x: x + numberRoom + index * step,
    y,
    radius: block.radius,
  }));
  return {
    bubbles: placed,
    content: [
      ...labelDraws(
        { text: String(number), x: x + 18, y: y + 3.2, size: 9, font: 'sans-bold', align: 'right' },
        typesetter,
      ),
      ...placed.flatMap((bubble, index) =>
        bubbleDraws(bubble, bubbles[index]?.label ?? '', false, typesetter),
      ),
    ],
  };
}
