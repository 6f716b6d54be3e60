import { pointsOf } from '../frame.js';
import { dashesOf, element, paint } from '../svg.js';
import { pathOf } from './path.js';

import type { MarkOf } from '../figure-record.js';
import type { Frame } from '../frame.js';

/** A filled shape. */
export const drawPolygon = (mark: MarkOf<'polygon'>, frame: Frame): string =>
  element('path', { d: pathOf(pointsOf(frame, mark.x, mark.y), true), ...inkOf(mark) });

const inkOf = (
  mark: MarkOf<'polygon'> | MarkOf<'band'>,
): Readonly<Record<string, string | number | null | undefined>> => ({
  ...paint('fill', mark.color),
  ...paint('stroke', mark.edge),
  'stroke-width': mark.edge === null ? null : mark.width,
  'stroke-dasharray': mark.edge === null ? undefined : dashesOf(mark.style, mark.width),
});

/** Filled shapes that belong together. */
export const drawPolygons = (mark: MarkOf<'polygons'>, frame: Frame): string =>
  mark.polygons
    .map((polygon, index) => {
      const points = pointsOf(
        frame,
        polygon.map(([x]) => x),
        polygon.map(([, y]) => y),
      );
      const color = Array.isArray(mark.color) ? mark.color[index % mark.color.length] : mark.color;
      return element('path', {
        d: pathOf(points, true),
        ...paint('fill', color),
        ...paint('stroke', mark.edge),
      });
    })
    .join('');

/** A band across the whole plot. */
export const drawBand = (mark: MarkOf<'band'>, { box, x, y }: Frame): string => {
  const [from, to] =
    mark.axis === 'x' ? [x.at(mark.low), x.at(mark.high)] : [y.at(mark.low), y.at(mark.high)];
  const along = mark.axis === 'x' ? box.height : box.width;
  const [start, length] = [Math.min(from, to), Math.abs(to - from)];
  const size = (mark.to - mark.from) * along;
  const place =
    mark.axis === 'x'
      ? { x: start, y: box.y + box.height - mark.to * along, width: length, height: size }
      : { x: box.x + mark.from * along, y: start, width: size, height: length };
  return element('rect', { ...place, ...inkOf(mark) });
};
