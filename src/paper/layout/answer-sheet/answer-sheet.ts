import type { AnswerSheetView } from '../../document/answer-sheet-view.js';
import { labelDraws, labelWidth } from '../blocks/text.js';
import type { Draw, Page, PlacedMark } from '../draw.js';
import type { Element } from '../element.js';
import type { Typesetter } from '../inline/typesetter.js';
import { cornerMark, idGrid, qr, sheet } from './geometry.js';
import { idGridDraws } from './id-grid.js';
import type { Drawn } from './id-grid.js';
import { instructionDraws } from './instructions.js';
import { qrDraws } from './qr-code.js';
import { blockDraws, placeBlocks } from './question-blocks.js';
import type { SheetPageMap } from './sheet-map.js';

/** The pages of an answer sheet, and where a scanner finds everything on them. */
export interface AnswerSheet {
  readonly pages: readonly Page[];
  readonly map: readonly SheetPageMap[];
}

/** Lays out the answer sheet: corner marks and code on every page, the student's number on the first, then the questions. */
export function layoutAnswerSheet(view: AnswerSheetView, typesetter: Typesetter): AnswerSheet {
  const blocks = placeBlocks(view.sections);
  const count = Math.max(1, ...blocks.map(({ page }) => page + 1));
  const pages = Array.from({ length: count }, (_, page) => {
    const drawn = [
      ...(page === 0 ? [studentId(view, typesetter)] : []),
      ...blocks
        .filter((block) => block.page === page)
        .map((block) => blockDraws(block, typesetter)),
    ];
    return layoutPage(view, { page, count, drawn }, typesetter);
  });
  return { pages: pages.map(({ page }) => page), map: pages.map(({ map }) => map) };
}

const studentId = (
  { idLabel, idDigits, studentId: id }: AnswerSheetView,
  typesetter: Typesetter,
): Drawn => idGridDraws({ label: idLabel, digits: idDigits, studentId: id }, typesetter);

interface PageContent {
  /** From 0. */
  readonly page: number;
  readonly count: number;
  readonly drawn: readonly Drawn[];
}

function layoutPage(
  view: AnswerSheetView,
  { page, count, drawn }: PageContent,
  typesetter: Typesetter,
): { page: Page; map: SheetPageMap } {
  const root: Element = { tag: 'Document' };
  const text = view.qrText(page + 1);
  const code: Element = { tag: 'Figure', parent: root, alt: `QR: ${text}` };
  const at = (content: readonly Draw[], element?: Element): PlacedMark => ({
    x: 0,
    y: 0,
    content,
    ...(element && { element }),
  });
  const heading: Element = { tag: 'H1', parent: root, bookmark: { title: view.title, level: 0 } };
  const marks = [
    at(cornerDraws()),
    at(titleDraws(view, typesetter), page === 0 ? heading : { tag: 'P', parent: root }),
    at(qrDraws(text, qr.x, qr.y, qr.size), code),
    ...(page === 0 ? [at(fieldDraws(view, typesetter), { tag: 'P', parent: root })] : []),
    ...drawn.map(({ content }) => at(content, { tag: 'P', parent: root })),
    at(footerDraws(view, page, count, typesetter)),
  ];
  return {
    page: { width: sheet.width, height: sheet.height, marks },
    map: {
      page: page + 1,
      cornerMarks: corners(),
      qr: { ...qr, text },
      bubbles: drawn.flatMap(({ bubbles }) => bubbles),
    },
  };
}

function corners(): { x: number; y: number; size: number }[] {
  const { size, inset } = cornerMark;
  return [inset, sheet.height - inset - size].flatMap((y) =>
    [inset, sheet.width - inset - size].map((x) => ({ x, y, size })),
  );
}

const cornerDraws = (): Draw[] =>
  corners().map(({ x, y, size }) => ({
    draw: 'rect',
    x,
    y,
    width: size,
    height: size,
    fill: '#000000',
  }));

function titleDraws({ title, headlines }: AnswerSheetView, typesetter: Typesetter): Draw[] {
  // Texts of the title stay left of the code.
  const room = qr.x - sheet.edge - 12;
  const line = (text: string, y: number, size: number, font: 'sans' | 'sans-bold') =>
    labelDraws({ text, x: sheet.edge, y, size, font, room }, typesetter);
  return [
    ...line(title, 76, 17, 'sans-bold'),
    ...headlines.flatMap((text, index) => line(text, 95 + index * 14, 10, 'sans')),
  ];
}

/** Name and class with lines to write on, and how to fill a bubble. */
function fieldDraws(
  { fields, instructions, idDigits, studentId: id }: AnswerSheetView,
  typesetter: Typesetter,
): Draw[] {
  const left = idGrid.x + Math.max(idDigits, id.length, 10) * idGrid.column + 30;
  const right = sheet.width - sheet.edge;
  return [
    ...fields.flatMap(({ label, value }, index) => {
      const y = idGrid.y + 12 + index * 28;
      const start = left + labelWidth(label, 10, 'sans', typesetter) + 6;
      return [
        ...labelDraws({ text: label, x: left, y, size: 10 }, typesetter),
        ...labelDraws(
          { text: value, x: start + 6, y, size: 10.5, font: 'serif', room: right - start - 6 },
          typesetter,
        ),
        {
          draw: 'path' as const,
          points: [[start, y + 3] as const, [right, y + 3] as const],
          stroke: '#333333',
          lineWidth: 0.6,
        },
      ];
    }),
    ...exampleDraws(left, idGrid.y + 78, typesetter),
    ...instructionDraws(
      instructions,
      { x: left, y: idGrid.y + 106, width: right - left, height: 94 },
      typesetter,
    ),
  ];
}

/** A bubble filled rightly, and three that a scanner will not read. */
function exampleDraws(x: number, y: number, typesetter: Typesetter): Draw[] {
  const circle = (at: number, fill?: string): Draw => ({
    draw: 'circle',
    x: at,
    y,
    radius: 6.4,
    ...(fill === undefined ? { stroke: '#555555', lineWidth: 0.7 } : { fill }),
  });
  const mark = (text: string, at: number, size = 8.5) =>
    labelDraws({ text, x: at, y: y + 3, size, align: 'center' }, typesetter);
  return [
    circle(x + 8, '#111111'),
    ...mark('✓', x + 24),
    circle(x + 56),
    ...mark('✓', x + 56),
    circle(x + 74),
    ...mark('×', x + 74),
    circle(x + 92),
    { draw: 'circle', x: x + 92, y, radius: 3, fill: '#111111' },
    ...mark('×', x + 108),
  ];
}

function footerDraws(
  { footer, mark }: AnswerSheetView,
  page: number,
  count: number,
  typesetter: Typesetter,
): Draw[] {
  const y = sheet.height - 36;
  const text = footer.replaceAll('{page}', String(page + 1)).replaceAll('{pages}', String(count));
  return [
    ...labelDraws({ text, x: sheet.width / 2, y, size: 8.5, align: 'center' }, typesetter),
    ...labelDraws(
      { text: mark, x: sheet.width - sheet.edge, y, size: 7.5, align: 'right' },
      typesetter,
    ),
  ];
}
