import { pointsOf } from '../frame.js';
import { dashesOf, element, paint, short } from '../svg.js';
import { drawStroke } from './line.js';
import { pathOf } from './path.js';

import type { MarkOf } from '../figure-record.js';
import type { Frame } from '../frame.js';

/** Separate pieces of lines. */
export const drawSegments = (mark: MarkOf<'segments'>, frame: Frame): string =>
  mark.segments
    .map((piece, index) => {
      const color = Array.isArray(mark.color) ? mark.color[index % mark.color.length] : mark.color;
      return drawStroke(onPaper(piece, frame), {
        color: color ?? null,
        width: mark.width,
        style: mark.style,
      });
    })
    .join('');

const onPaper = (
  piece: readonly (readonly [number | null, number | null])[],
  frame: Frame,
): ReturnType<typeof pointsOf> =>
  pointsOf(
    frame,
    piece.map(([x]) => x),
    piece.map(([, y]) => y),
  );

/** Lines of equal height. */
export const drawContours = (mark: MarkOf<'contours'>, frame: Frame): string =>
  mark.lines
    .map(({ color, segments }) =>
      element('path', {
        d: segments.map((piece) => pathOf(onPaper(piece, frame))).join(''),
        fill: 'none',
        ...paint('stroke', color),
        'stroke-width': mark.width,
        'stroke-linecap': 'round',
      }),
    )
    .join('');

/** A straight line across the whole plot. */
export const drawRule = (mark: MarkOf<'rule'>, { box, x, y }: Frame): string => {
  const place = mark.axis === 'x' ? x.at(mark.at) : y.at(mark.at);
  const ends =
    mark.axis === 'x'
      ? [
          `${short(place)} ${short(box.y + box.height * (1 - mark.from))}`,
          `${short(place)} ${short(box.y + box.height * (1 - mark.to))}`,
        ]
      : [
          `${short(box.x + box.width * mark.from)} ${short(place)}`,
          `${short(box.x + box.width * mark.to)} ${short(place)}`,
        ];
  return Number.isFinite(place)
    ? element('path', {
        d: `M${ends.join('L')}`,
        fill: 'none',
        ...paint('stroke', mark.color),
        'stroke-width': mark.width,
        'stroke-dasharray': dashesOf(mark.style, mark.width),
      })
    : '';
};

/** A straight line through a point, from one side of the plot to the other. */
export const drawSlanted = (mark: MarkOf<'slanted'>, frame: Frame): string => {
  const [x0 = 0, y0 = 0, run = 1, rise = 0] = mark.through;
  const ends =
    run === 0
      ? frame.y.ends.map((y) => [x0, y] as const)
      : frame.x.ends.map((x) => [x, y0 + ((x - x0) * rise) / run] as const);
  return drawStroke(onPaper(ends, frame), mark);
};

/** Arrows at points; the longest is a twelfth of the plot. */
export const drawArrows = (mark: MarkOf<'arrows'>, frame: Frame): string => {
  const unit = Math.min(frame.box.width, frame.box.height) / 12;
  return pointsOf(frame, mark.x, mark.y)
    .map((point, index) => {
      if (point === null) return '';
      const color = Array.isArray(mark.color) ? mark.color[index % mark.color.length] : mark.color;
      const tip = [
        point[0] + (mark.u[index] ?? 0) * unit,
        point[1] - (mark.v[index] ?? 0) * unit,
      ] as const;
      return drawArrow(point, tip, color ?? '#000000');
    })
    .join('');
};

/** An arrow from one point to another. */
export const drawArrow = (
  from: readonly [number, number],
  to: readonly [number, number],
  color: string,
): string => {
  const turn = Math.atan2(to[1] - from[1], to[0] - from[0]);
  const wing = (side: number): string =>
    `${short(to[0] - 5 * Math.cos(turn + side * 0.45))} ${short(to[1] - 5 * Math.sin(turn + side * 0.45))}`;
  const head = `M${wing(1)}L${short(to[0])} ${short(to[1])}L${wing(-1)}`;
  return element('path', {
    d: pathOf([from, to]) + head,
    fill: 'none',
    ...paint('stroke', color),
    'stroke-width': 1,
  });
};
