import type { Draw, Point } from '../layout/draw.js';
import type { Typesetter } from '../layout/inline/typesetter.js';
import type { Drawing } from './drawing.js';

/** What figures draw: nothing in them is turned. */
export type FigureDraw = Exclude<Draw, { draw: 'turned' }>;

/** A rectangle in points; y grows downwards. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How far letters reach above and below their baseline, in sizes: Han characters reach highest, Latin descenders lowest. */
export const letterReach = { above: 0.88, below: 0.22 } as const;

/** The same draw at another place. */
export function moved(draw: FigureDraw, dx: number, dy: number): FigureDraw {
  if (draw.draw === 'path')
    return { ...draw, points: draw.points.map(([x, y]): Point => [x + dx, y + dy]) };
  return { ...draw, x: draw.x + dx, y: draw.y + dy };
}

/** The smallest box around boxes; empty at the origin if there are none. */
export function around(boxes: readonly Box[]): Box {
  if (boxes.length === 0) return { left: 0, top: 0, right: 0, bottom: 0 };
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

/** The same box with room on all sides. */
export const widened = ({ left, top, right, bottom }: Box, by: number): Box => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
});

/** The box that a draw covers, outlines with half of their width included. */
export function boundsOf(draw: FigureDraw, typesetter: Typesetter): Box {
  switch (draw.draw) {
    case 'text': {
      const { x, y, size, face, text } = draw;
      const right = x + typesetter.widthOf(face, text) * size;
      return {
        left: x,
        top: y - letterReach.above * size,
        right,
        bottom: y + letterReach.below * size,
      };
    }
    case 'formula': {
      const { x, y, size, box } = draw;
      const [top, bottom] = [y - box.height * size, y + box.depth * size];
      return { left: x, top, right: x + box.width * size, bottom };
    }
    case 'rect':
    case 'circle':
    case 'path':
      return widened(outlineOf(draw), draw.stroke === undefined ? 0 : (draw.lineWidth ?? 1) / 2);
  }
}

function outlineOf(draw: Extract<FigureDraw, { draw: 'rect' | 'circle' | 'path' }>): Box {
  switch (draw.draw) {
    case 'rect': {
      const { x: left, y: top, width, height } = draw;
      return { left, top, right: left + width, bottom: top + height };
    }
    case 'circle':
      return widened({ left: draw.x, top: draw.y, right: draw.x, bottom: draw.y }, draw.radius);
    case 'path':
      return around(draw.points.map(([x, y]) => ({ left: x, top: y, right: x, bottom: y })));
  }
}

/** Room around a drawing, for mitred corners of lines. */
const margin = 1;

/** A finished drawing: the draws moved so that they just fit in a box at the origin. */
export function framed(content: readonly FigureDraw[], typesetter: Typesetter): Drawing {
  const box = widened(around(content.map((draw) => boundsOf(draw, typesetter))), margin);
  return {
    width: box.right - box.left,
    height: box.bottom - box.top,
    content: content.map((draw) => moved(draw, -box.left, -box.top)),
  };
}
