import type { Furniture } from '../../document/block.js';
import type { Draw, Page, PlacedMark } from '../draw.js';
import { labelDraws } from '../blocks/text.js';
import type { Typesetter } from '../inline/typesetter.js';
import { paginate } from './paginate.js';
import type { Column } from './paginate.js';
import { sealDraws } from './seal.js';
import { columnSize, leftEdge } from './sheet.js';
import type { Sheet } from './sheet.js';
import type { Strip } from '../strip.js';

/** Cuts the strips of a document into pages and adds what stands on every page. */
export function composePages(
  strips: readonly Strip[],
  furniture: Furniture,
  sheet: Sheet,
  typesetter: Typesetter,
): Page[] {
  const columns = paginate(strips, columnSize(sheet).height);
  const count = Math.max(1, Math.ceil(columns.length / sheet.columns));
  return Array.from({ length: count }, (_, page) => {
    const onPage = columns.slice(page * sheet.columns, (page + 1) * sheet.columns);
    const { width, height } = sheet;
    return {
      width,
      height,
      marks: [
        { x: 0, y: 0, content: furnitureDraws({ page, count }, furniture, sheet, typesetter) },
        ...onPage.flatMap((column, index) => placeColumn(column, index, page, sheet)),
      ],
    };
  });
}

function placeColumn(
  { strips, extra }: Column,
  index: number,
  page: number,
  sheet: Sheet,
): PlacedMark[] {
  const x = leftEdge(sheet, page) + index * (columnSize(sheet).width + sheet.columnGap);
  let y = sheet.margin.top;
  return strips.flatMap((strip, at) => {
    if (at > 0) y += strip.above;
    const placed = strip.marks.map((mark) => ({ ...mark, x: mark.x + x, y: mark.y + y }));
    y += strip.height + extra * (strip.stretch ?? 0);
    return placed;
  });
}

interface PageNumber {
  readonly page: number;
  readonly count: number;
}

/** Footer, seal line, and the line between two columns: decoration, not part of the text. */
function furnitureDraws(
  { page, count }: PageNumber,
  furniture: Furniture,
  sheet: Sheet,
  typesetter: Typesetter,
): Draw[] {
  const left = leftEdge(sheet, page);
  const right =
    sheet.width - (left === sheet.margin.binding ? sheet.margin.outer : sheet.margin.binding);
  const y = sheet.height - 30;
  const footer = furniture.footer
    .replaceAll('{page}', String(page + 1))
    .replaceAll('{pages}', String(count));
  const small = { y, size: 8.5, color: '#333333' };
  return [
    ...labelDraws({ text: footer, x: (left + right) / 2, align: 'center', ...small }, typesetter),
    ...labelDraws(
      { text: furniture.mark, x: right, align: 'right', ...small, size: 7.5 },
      typesetter,
    ),
    ...(sheet.columns === 2 ? [divider(sheet)] : []),
    ...(page === 0 && furniture.seal ? sealDraws(furniture.seal, sheet, typesetter) : []),
  ];
}

function divider(sheet: Sheet): Draw {
  const x = sheet.margin.binding + columnSize(sheet).width + sheet.columnGap / 2;
  return {
    draw: 'path',
    points: [
      [x, sheet.margin.top],
      [x, sheet.height - sheet.margin.bottom],
    ],
    stroke: '#999999',
    lineWidth: 0.4,
  };
}
