import { highlight } from '../../document/highlight.js';
import type { CodeSpan } from '../../document/highlight.js';
import type { Draw } from '../draw.js';
import { forbidden } from '../strip.js';
import type { PlacedInStrip, Strip } from '../strip.js';
import { gaps } from './context.js';
import type { BlockContext } from './context.js';
import type { BlockOf } from './enclosing.js';
import { labelDraws, labelWidth } from './text.js';

const normal = { size: 8.8, lineHeight: 13 };
const gutter = 26;
const ground = '#f5f6f8';

/** A program listing with line numbers. A long line makes the whole listing smaller, since code must not be wrapped. */
export function setCode({ language, text }: BlockOf<'code'>, context: BlockContext): Strip[] {
  const lines = highlight(text, language);
  const size = fittingSize(lines, context);
  const height = (normal.lineHeight * size) / normal.size;
  const element = { tag: 'Code' as const, parent: context.parent };
  return lines.map((spans, index): Strip => {
    const [first, last] = [index === 0, index === lines.length - 1];
    const padding = { top: first ? 4 : 0, bottom: last ? 4 : 0 };
    const y = padding.top + height * 0.74;
    const marks: PlacedInStrip[] = [
      { x: 0, y: 0, content: groundDraws(context.width, height + padding.top + padding.bottom) },
      { x: 0, y: 0, content: lineNumber(index + 1, y, context) },
      { element, x: 0, y: 0, content: spanDraws(spans, { y, size }, context) },
    ];
    return {
      height: height + padding.top + padding.bottom,
      above: first ? gaps.figure : 0,
      penalty: penaltyAfter(index, lines.length),
      marks,
    };
  });
}

/** A listing is cut only where it is long, and not near its ends. */
function penaltyAfter(index: number, lines: number): number {
  if (index === lines - 1) return 0;
  return lines <= 12 || index < 3 || index > lines - 5 ? forbidden : 200;
}

function fittingSize(
  lines: readonly (readonly CodeSpan[])[],
  { typesetter, width }: BlockContext,
): number {
  const widths = lines.map((spans) =>
    spans.reduce((sum, { text, font }) => sum + labelWidth(text, 1, font, typesetter), 0),
  );
  return Math.min(normal.size, (width - gutter - 4) / Math.max(1, ...widths));
}

const groundDraws = (width: number, height: number): Draw[] => [
  { draw: 'rect', x: 0, y: 0, width, height: height + 0.3, fill: ground },
  { draw: 'rect', x: 0, y: 0, width: 1.6, height: height + 0.3, fill: '#8a97a8' },
];

const lineNumber = (number: number, y: number, { typesetter }: BlockContext): Draw[] =>
  labelDraws(
    {
      text: String(number),
      x: gutter - 8,
      y,
      size: 7,
      font: 'mono',
      align: 'right',
      color: '#7d8894',
    },
    typesetter,
  );

function spanDraws(
  spans: readonly CodeSpan[],
  { y, size }: { readonly y: number; readonly size: number },
  { typesetter }: BlockContext,
): Draw[] {
  let x = gutter;
  return spans.flatMap(({ text, font, color }) => {
    const draws = labelDraws({ text, x, y, size, font, color }, typesetter);
    x += labelWidth(text, size, font, typesetter);
    return draws;
  });
}
