import type { FaceId } from '../fonts/faces.js';
import type { Drawing } from '../figures/drawing.js';
import type { Draw, Stroke } from '../layout/draw.js';
import { element, escapeMarkup, shortNumber } from './markup.js';
import type { SymbolSheet } from './symbol-sheet.js';

/** What drawings are written with. */
export interface SvgTools {
  readonly symbols: SymbolSheet;
  /** The width of a text in ems; a page without our fonts stretches its own to it. */
  readonly widthOf: (face: FaceId, text: string) => number;
}

/**
 * A drawing as an <svg> that is read out as `alt`, the same as on paper. Colours are CSS variables named after the paper's
 * (`--c1f1f1f`), so that a page can give others for the dark.
 */
export const drawingToSvg = (
  { width, height, content }: Drawing,
  alt: string,
  tools: SvgTools,
): string =>
  element(
    'svg',
    {
      class: 'figure',
      role: 'img',
      'aria-label': alt,
      width: `${shortNumber(width, 2)}pt`,
      viewBox: `0 0 ${shortNumber(width, 2)} ${shortNumber(height, 2)}`,
    },
    content.map((draw) => drawMarkup(draw, tools)).join(''),
  );

function drawMarkup(draw: Draw, tools: SvgTools): string {
  switch (draw.draw) {
    case 'text':
      return textMarkup(draw, tools);
    case 'formula':
      return formulaMarkup(draw, tools);
    case 'rect': {
      const { x, y, width, height, radius: rx } = draw;
      return element('rect', { x, y, width, height, rx, ...paint(draw) });
    }
    case 'circle':
      return element('circle', { cx: draw.x, cy: draw.y, r: draw.radius, ...paint(draw) });
    case 'path': {
      const points = draw.points.map((point) =>
        point.map((value) => shortNumber(value, 2)).join(' '),
      );
      return element('path', {
        d: `M${points.join('L')}${draw.closed ? 'Z' : ''}`,
        ...paint(draw),
      });
    }
    case 'turned':
      return element(
        'g',
        { transform: `translate(${shortNumber(draw.x, 2)} ${shortNumber(draw.y, 2)}) rotate(-90)` },
        draw.content.map((inner) => drawMarkup(inner, tools)).join(''),
      );
  }
}

type DrawOf<Kind extends Draw['draw']> = Extract<Draw, { draw: Kind }>;

const textMarkup = ({ x, y, face, size, text, color }: DrawOf<'text'>, tools: SvgTools): string =>
  element(
    'text',
    {
      class: face.replace('-bold', ' bold').replace('-italic', ' italic'),
      x,
      y,
      'font-size': size,
      textLength: tools.widthOf(face, text) * size,
      lengthAdjust: 'spacingAndGlyphs',
      fill: colour(color ?? black),
    },
    escapeMarkup(text),
  );

function formulaMarkup(
  { x, y, size, box, color }: DrawOf<'formula'>,
  { symbols }: SvgTools,
): string {
  return element('use', {
    href: `#${symbols.row([{ box, x: 0 }])}`,
    x,
    y: y - box.height * size,
    width: box.width * size,
    height: (box.height + box.depth) * size,
    fill: colour(color ?? black),
  });
}

/** As PDF paints: no outline unless a colour is given, or there is no filling either. */
function paint({ fill, stroke, lineWidth = 0.6, dash }: Stroke & { readonly fill?: string }) {
  const outlined = stroke !== undefined || fill === undefined;
  return {
    fill: fill === undefined ? 'none' : colour(fill),
    stroke: outlined ? colour(stroke ?? black) : undefined,
    'stroke-width': outlined ? lineWidth : undefined,
    'stroke-dasharray': dash?.join(' '),
  };
}

const black = '#1f1f1f';

const colour = (hex: string): string => `var(--c${hex.slice(1)},${hex})`;
