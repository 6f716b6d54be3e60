import { pointsOf } from '../frame.js';
import { drawMarker } from './markers.js';

import type { MarkOf } from '../figure-record.js';
import type { Frame } from '../frame.js';

/** The points of a scatter plot. */
export const drawPoints = (mark: MarkOf<'points'>, frame: Frame): string =>
  pointsOf(frame, mark.x, mark.y)
    .map((point, index) => {
      if (point === null) return '';
      const face = Array.isArray(mark.color) ? mark.color[index % mark.color.length] : mark.color;
      const size = Array.isArray(mark.size)
        ? (mark.size[index % mark.size.length] ?? 36)
        : mark.size;
      return drawMarker(...point, {
        marker: mark.marker,
        size: Math.sqrt(Math.max(0, size)),
        face,
        edge: mark.edge,
      });
    })
    .join('');
