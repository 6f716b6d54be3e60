import type { Color, Point, Stroke } from '../layout/draw.js';
import type { Box, FigureDraw } from './bounds.js';

/** Greys only, so that a copy in black and white loses nothing; what differs, differs by dash, width or label too. */
export const ink = {
  /** Outlines and arrows. */
  dark: '#1f1f1f',
  /** Lines that stand back: grids, leaders, edges. */
  soft: '#6b6b6b',
  fill: '#e9ecf0',
  strongFill: '#c9d0d9',
  paper: '#ffffff',
} as const satisfies Record<string, Color>;

/** Line widths in points. */
export const lines = { thin: 0.5, normal: 0.8, strong: 1.5 } as const;

const plain: Stroke = { stroke: ink.dark, lineWidth: lines.normal };

/** A line through points. */
export const line = (points: readonly Point[], stroke: Stroke = plain): FigureDraw => ({
  draw: 'path',
  points,
  ...plain,
  ...stroke,
});

/** A rectangle by its corners. */
export const rectangle = (
  { left, top, right, bottom }: Box,
  style: Stroke & { readonly fill?: Color; readonly radius?: number } = plain,
): FigureDraw => ({
  draw: 'rect',
  x: left,
  y: top,
  width: right - left,
  height: bottom - top,
  ...style,
});

/** A circle about a point. */
export const circle = (
  [x, y]: Point,
  radius: number,
  fill: Color = ink.paper,
  stroke: Stroke = plain,
): FigureDraw => ({ draw: 'circle', x, y, radius, fill, ...stroke });

/** A dot where lines meet, or at a marked point. */
export const dot = ([x, y]: Point, radius = 1.6): FigureDraw => ({
  draw: 'circle',
  x,
  y,
  radius,
  fill: ink.dark,
});

/** A box about a point. */
export const boxAt = ([x, y]: Point, width: number, height: number): Box => ({
  left: x - width / 2,
  top: y - height / 2,
  right: x + width / 2,
  bottom: y + height / 2,
});

/** Length and half the width of an arrow's head. */
const head = { length: 5, half: 2 } as const;

/** An arrow along points; the head ends at the last one. On a short way the head is smaller. */
export function arrow(points: readonly Point[], stroke: Stroke = plain): FigureDraw[] {
  const tip = points.at(-1) ?? [0, 0];
  const before = points.at(-2) ?? tip;
  const [dx, dy] = [tip[0] - before[0], tip[1] - before[1]];
  const way = Math.sqrt(dx * dx + dy * dy);
  if (way === 0) return [];
  const [ux, uy] = [dx / way, dy / way];
  const size = Math.min(1, (0.7 * way) / head.length);
  const [length, half] = [head.length * size, head.half * size];
  const base: Point = [tip[0] - length * ux, tip[1] - length * uy];
  return [
    line([...points.slice(0, -1), base], { ...plain, ...stroke }),
    {
      draw: 'path',
      points: [
        tip,
        [base[0] - half * uy, base[1] + half * ux],
        [base[0] + half * uy, base[1] - half * ux],
      ],
      closed: true,
      fill: stroke.stroke ?? ink.dark,
    },
  ];
}

/** The inner lines of a grid of `rows` by `columns` over a box. */
export function gridLines(
  { left, top, right, bottom }: Box,
  [rows, columns]: readonly [number, number],
  stroke: Stroke,
): FigureDraw[] {
  const upright = Array.from({ length: columns - 1 }, (_, index) => {
    const x = left + ((right - left) * (index + 1)) / columns;
    return line(
      [
        [x, top],
        [x, bottom],
      ],
      stroke,
    );
  });
  const level = Array.from({ length: rows - 1 }, (_, index) => {
    const y = top + ((bottom - top) * (index + 1)) / rows;
    return line(
      [
        [left, y],
        [right, y],
      ],
      stroke,
    );
  });
  return [...upright, ...level];
}
