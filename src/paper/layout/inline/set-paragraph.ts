import type { Inline } from '../../document/inline.js';
import type { Draw } from '../draw.js';
import type { Element } from '../element.js';
import { forbidden } from '../strip.js';
import type { PlacedInStrip, Strip } from '../strip.js';
import { breakLines, mayEndAt, raggedLines } from './break-lines.js';
import type { BrokenLine } from './break-lines.js';
import type { FormulaContent, Item, TextContent } from './item.js';
import { itemsOf } from './items.js';
import type { Typesetter } from './typesetter.js';

/** How a paragraph is set. */
export interface ParagraphOptions {
  /** Size of the letters and width of the lines, in points. */
  readonly size: number;
  readonly width: number;
  /** Distance of baselines in sizes. */
  readonly leading: number;
  readonly align: 'justify' | 'left' | 'center' | 'right';
  readonly chinese: boolean;
  readonly element: Element;
  readonly color?: string;
}

/** Sets a paragraph: one strip for each line. No page begins with its last line or ends with its first. */
export function setParagraph(
  inlines: readonly Inline[],
  typesetter: Typesetter,
  options: ParagraphOptions,
): Strip[] {
  const { width, align } = options;
  const items = itemsOf(inlines, typesetter, options);
  const lines = align === 'justify' ? breakLines(items, width) : raggedLines(items, width);
  return lines.map((line, index) => ({
    ...setLine(items, line, options),
    penalty: penaltyAfter(index, lines.length),
  }));
}

/** Widows and orphans: a paragraph of three lines or fewer stays whole, a longer one keeps two lines at each end. */
function penaltyAfter(line: number, lines: number): number {
  if (line === lines - 1) return 0;
  return lines <= 3 || line === 0 || line === lines - 2 ? forbidden : 30;
}

/** The natural width of content on one line. */
export function naturalWidth(
  inlines: readonly Inline[],
  typesetter: Typesetter,
  options: ParagraphOptions,
): number {
  const items = itemsOf(inlines, typesetter, options);
  return items.reduce((sum, item) => sum + (item.kind === 'penalty' ? 0 : item.width), 0);
}

/** The width of the widest piece of content that no line may end in. */
export function unbreakableWidth(
  inlines: readonly Inline[],
  typesetter: Typesetter,
  options: ParagraphOptions,
): number {
  const items = itemsOf(inlines, typesetter, options);
  let [widest, run] = [0, 0];
  for (const [index, item] of items.entries()) {
    if (mayEndAt(items, index)) run = 0;
    else if (item.kind !== 'penalty') run += item.width;
    widest = Math.max(widest, run);
  }
  return widest;
}

/** A content at its place on a line. */
interface PlacedContent {
  readonly x: number;
  readonly content: TextContent | FormulaContent;
}

function setLine(
  items: readonly Item[],
  line: BrokenLine,
  options: ParagraphOptions,
): Omit<Strip, 'penalty'> {
  const { contents, width, height, depth } = placeContents(items, line, options);
  const shift = alignShift(options, width);
  // Tall formulas push the lines apart; all others stand at the same distance.
  const slack = (options.leading - 1.1) * options.size;
  const above = Math.max(0.88 * options.size + slack / 2, height + 1.2);
  const below = Math.max(0.22 * options.size + slack / 2, depth + 1.2);
  return { height: above + below, above: 0, marks: marksOf(contents, above, shift, options) };
}

function alignShift({ align, width: available }: ParagraphOptions, width: number): number {
  if (align === 'center') return (available - width) / 2;
  return align === 'right' ? available - width : 0;
}

interface LineContents {
  readonly contents: readonly PlacedContent[];
  readonly width: number;
  readonly height: number;
  readonly depth: number;
}

function placeContents(
  items: readonly Item[],
  line: BrokenLine,
  options: ParagraphOptions,
): LineContents {
  const contents: PlacedContent[] = [];
  let x = 0;
  const onLine = items.slice(line.start, line.end);
  for (const item of onLine) {
    if (item.kind === 'penalty') continue;
    if (item.kind === 'box') contents.push(...boxContent(item, x));
    else if (item.isSpace) contents.push(...spaceAfter(contents.at(-1), x));
    x += item.kind === 'box' ? item.width : glueWidth(item, line.ratio, options);
  }
  const ending = items[line.end];
  if (ending?.kind === 'glue' && ending.isSpace) contents.push(...spaceAfter(contents.at(-1), x));
  const boxes = onLine.filter((item) => item.kind === 'box');
  return {
    contents,
    width: x,
    height: Math.max(0, ...boxes.map(({ height }) => height)),
    depth: Math.max(0, ...boxes.map(({ depth }) => depth)),
  };
}

const boxContent = ({ content }: Extract<Item, { kind: 'box' }>, x: number): PlacedContent[] =>
  content ? [{ x: content.kind === 'text' ? x - content.shift : x, content }] : [];

/** The width of glue on a line; fill only takes room where the line is justified. */
function glueWidth(
  item: Extract<Item, { kind: 'glue' }>,
  ratio: number,
  { align }: ParagraphOptions,
): number {
  if (ratio === 0 || align !== 'justify') return item.width;
  return item.width + ratio * (ratio > 0 ? item.stretch : item.shrink);
}

/** A space is drawn too, though one cannot see it: without it, copied text would have no spaces between words. */
const spaceAfter = (before: PlacedContent | undefined, x: number): PlacedContent[] =>
  before?.content.kind === 'text'
    ? [{ x, content: { ...before.content, text: ' ', shift: 0 } }]
    : [];

/** Text and formulas as marks, in reading order; a formula is an element of its own. */
function marksOf(
  contents: readonly PlacedContent[],
  y: number,
  shift: number,
  options: ParagraphOptions,
): PlacedInStrip[] {
  const marks: { element: Element; x: number; y: number; content: Draw[] }[] = [];
  for (const { x, content } of contents) {
    const element = content.kind === 'formula' ? content.element : options.element;
    const last = marks.at(-1);
    const draw = drawOf(content, x + shift, y, options.color);
    if (last?.element === element) last.content.push(draw);
    else marks.push({ element, x: 0, y: 0, content: [draw] });
  }
  return marks;
}

function drawOf(
  content: TextContent | FormulaContent,
  x: number,
  y: number,
  paragraphColor: string | undefined,
): Draw {
  const color = content.color ?? paragraphColor;
  const place = { x, y, size: content.size, ...(color !== undefined && { color }) };
  if (content.kind === 'text')
    return { draw: 'text', ...place, face: content.face, text: content.text };
  const { box, actual } = content;
  return { draw: 'formula', ...place, box, ...(actual !== undefined && { actual }) };
}
