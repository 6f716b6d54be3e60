import type { Figure } from '../../exam/manifest/question-schema.js';
import type { Point } from '../layout/draw.js';
import type { FigureDraw } from './bounds.js';
import type { FigureContext } from './drawing.js';
import type { Segment } from './placement.js';
import { arrow } from './shapes.js';
import { atMiddle, formulaLabel } from './text.js';

export type Curve = Extract<Figure, { kind: 'curve' }>;

/** The part of the drawing that holds the curve, in points. */
const plot = { width: 178, height: 100 } as const;

/** How far the axes reach beyond the curve, in points. */
const beyond = { before: 8, after: 14 } as const;

interface Range {
  readonly least: number;
  readonly most: number;
}

/** From the numbers of a curve to places in the drawing. */
export interface Scale {
  readonly place: (point: Point) => Point;
  readonly x: Range;
  readonly y: Range;
}

/** The scale at which a curve and its marks fill the drawing. */
export function scaleOf({ points, marks }: Curve): Scale {
  const all = [...points, ...marks.map(({ at }) => at)];
  const x = rangeOf(all.map(([value]) => value));
  const y = rangeOf(all.map(([, value]) => value));
  const place = ([px, py]: Point): Point => [
    (plot.width * (px - x.least)) / (x.most - x.least),
    (plot.height * (y.most - py)) / (y.most - y.least),
  ];
  return { place, x, y };
}

/** Zero belongs to the drawing where it is not further away than this share of the range. */
const nearby = 0.4;

/** The range of values, never empty, with zero if it is near. */
function rangeOf(values: readonly number[]): Range {
  let [least, most] = [Math.min(...values), Math.max(...values)];
  if (least === most) [least, most] = [least - 1, most + 1];
  const room = nearby * (most - least);
  if (least > 0 && least <= room) least = 0;
  if (most < 0 && most >= -room) most = 0;
  return { least, most };
}

/** Axes with their arrows and names. */
export interface Axes {
  /** Height of the level axis and place of the upright one, in points. */
  readonly level: number;
  readonly upright: number;
  /** Whether they meet at zero. */
  readonly meetAtZero: boolean;
  readonly lines: readonly FigureDraw[];
  readonly names: readonly FigureDraw[];
  readonly segments: readonly Segment[];
}

const holdsZero = ({ least, most }: Range): boolean => least <= 0 && most >= 0;

/** Axes through zero, or along the left and the lower edge where zero is far away. */
export function axesOf({ xLabel, yLabel }: Curve, scale: Scale, context: FigureContext): Axes {
  const [zeroX, zeroY] = scale.place([0, 0]);
  const level = holdsZero(scale.y) ? zeroY : plot.height + beyond.before;
  const upright = holdsZero(scale.x) ? zeroX : -beyond.before;
  const lowest = Math.max(plot.height, level) + beyond.before;
  const right = plot.width + beyond.after;
  const segments: Segment[] = [
    [
      [Math.min(0, upright) - beyond.before, level],
      [right, level],
    ],
    [
      [upright, lowest],
      [upright, -beyond.after],
    ],
  ];
  return {
    level,
    upright,
    meetAtZero: holdsZero(scale.x) && holdsZero(scale.y),
    lines: segments.flatMap((segment) => arrow(segment)),
    names: [
      ...atMiddle(formulaLabel(xLabel, context), [right + 4, level], 'left'),
      ...atMiddle(formulaLabel(yLabel, context), [upright + 5, 2 - beyond.after], 'left'),
    ],
    segments,
  };
}
