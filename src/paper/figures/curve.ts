import type { Point } from '../layout/draw.js';
import { boundsOf, framed } from './bounds.js';
import type { Box, FigureDraw } from './bounds.js';
import { axesOf, scaleOf } from './curve-axes.js';
import type { Axes, Curve } from './curve-axes.js';
import type { Drawing, FigureContext } from './drawing.js';
import { crowding, leastCrowded } from './placement.js';
import type { Obstacles, Segment } from './placement.js';
import { dot, ink, line } from './shapes.js';
import { smooth } from './smooth.js';
import { atMiddle, boxAtMiddle, formulaLabel, textLabel } from './text.js';
import type { Label } from './text.js';

const dotRadius = 2;

interface Mark {
  readonly at: Point;
  readonly label: Label;
}

/** A curve between axes with marked points; about 220 by 130 points. Axes carry no numbers: the shape is what is shown. */
export function drawCurve(figure: Curve, context: FigureContext): Drawing {
  const scale = scaleOf(figure);
  const axes = axesOf(figure, scale, context);
  const points = smooth(figure.points).map(scale.place);
  const marks = figure.marks.map(({ at, label }): Mark => ({
    at: scale.place(at),
    label: formulaLabel(label, context),
  }));
  const drops = marks.flatMap(({ at }) => dropTo(axes.level, at));
  const dots = marks.map(({ at }) => dot(at, dotRadius));
  const obstacles: Obstacles = {
    boxes: [...axes.names, ...dots].map((draw) => boundsOf(draw, context.typesetter)),
    segments: [...axes.segments, ...segmentsOf(points), ...drops],
  };
  const content = [
    ...drops.map((drop) => line(drop, { stroke: ink.soft, lineWidth: 0.5, dash: [2, 1.6] })),
    ...axes.lines,
    line(points, { stroke: ink.dark, lineWidth: 1.2 }),
    ...dots,
    ...axes.names,
    ...labelDraws(axes, marks, obstacles, context),
  ];
  return framed(content, context.typesetter);
}

const segmentsOf = (points: readonly Point[]): Segment[] =>
  points.slice(1).map((to, index): Segment => [points[index] ?? to, to]);

/** A line from a marked point to the level axis, where they are not almost the same. */
const dropTo = (level: number, [x, y]: Point): Segment[] =>
  Math.abs(level - y) < 8
    ? []
    : [
        [
          [x, y],
          [x, level],
        ],
      ];

/** Directions from a mark in which its label may stand, the best first. */
const directions: readonly [Point, ...Point[]] = [
  [1, -1],
  [-1, -1],
  [1, 1],
  [-1, 1],
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
];

/** How far labels stand from their marks, in points; further away only where they would cover something nearer by. */
const distances = [3.5, 7, 11, 16] as const;

/** A place for a label, by its middle. */
interface Place {
  readonly center: Point;
  readonly box: Box;
}

/** Where a label may stand about a point, near places first. */
function placesAbout([x, y]: Point, label: Label): readonly [Place, ...Place[]] {
  const place = (distance: number, [dx, dy]: Point): Place => {
    const center: Point = [
      x + dx * (distance + label.width / 2),
      y + dy * (distance + (label.height + label.depth) / 2),
    ];
    return { center, box: boxAtMiddle(label, center) };
  };
  const all = distances.flatMap((distance) =>
    directions.map((direction) => place(distance, direction)),
  );
  return [place(distances[0], directions[0]), ...all];
}

/** The labels of the marks, each off the curve and off the labels before it; and a 0 where the axes meet, if it has room. */
function labelDraws(
  axes: Axes,
  marks: readonly Mark[],
  { boxes, segments }: Obstacles,
  context: FigureContext,
): FigureDraw[] {
  const taken = [...boxes];
  const draws = marks.flatMap(({ at, label }) => {
    const { center, box } = leastCrowded(placesAbout(at, label), { boxes: taken, segments });
    taken.push(box);
    return atMiddle(label, center);
  });
  const zero = textLabel('0', context);
  const [x, y] = [axes.upright - 2.5 - zero.width / 2, axes.level + 6.5];
  const free = crowding(boxAtMiddle(zero, [x, y]), { boxes: taken, segments }) === 0;
  return axes.meetAtZero && free ? [...draws, ...atMiddle(zero, [x, y])] : draws;
}
