import type { Draw } from '../draw.js';
import { forbidden } from '../strip.js';
import type { Strip } from '../strip.js';
import type { BlockContext } from './context.js';
import type { BlockOf } from './enclosing.js';
import { labelDraws } from './text.js';

const rowHeight = 19;

/** The table of sections: a row of names, then rows for full marks, marks and initials. Empty texts are cells to fill in. */
export function setScoreTable({ rows }: BlockOf<'score-table'>, context: BlockContext): Strip[] {
  const columns = rows[0]?.length ?? 1;
  const width = Math.min(context.width / columns, 66);
  const left = (context.width - width * columns) / 2;
  const table = { tag: 'Table' as const, parent: context.parent };
  const marks = rows.flatMap((row, rowIndex) => {
    const tr = { tag: 'TR' as const, parent: table };
    return row.map((text, column) => ({
      element: { tag: rowIndex === 0 ? ('TH' as const) : ('TD' as const), parent: tr },
      x: left + column * width,
      y: rowIndex * rowHeight,
      content: cellDraws(text, width, rowIndex === 0 || column === 0, context),
    }));
  });
  return [{ height: rows.length * rowHeight, above: 10, penalty: forbidden, marks }];
}

const cellDraws = (
  text: string,
  width: number,
  isHead: boolean,
  { typesetter }: BlockContext,
): Draw[] => [
  {
    draw: 'rect',
    x: 0,
    y: 0,
    width,
    height: rowHeight,
    stroke: '#333333',
    lineWidth: 0.5,
    ...(isHead && { fill: '#f2f2f2' }),
  },
  ...labelDraws({ text, x: width / 2, y: 13, size: 9, align: 'center' }, typesetter),
];
