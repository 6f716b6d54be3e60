import { pointsOf } from '../frame.js';
import { dashesOf, element, paint } from '../svg.js';
import { drawMarker } from './markers.js';
import { pathOf } from './path.js';

import type { MarkOf } from '../figure-record.js';
import type { Frame } from '../frame.js';
import type { Point } from './path.js';

/** A line with its markers. */
export const drawLine = (mark: MarkOf<'line'>, frame: Frame): string => {
  const points = pointsOf(frame, mark.x, mark.y);
  const drawn = mark.style === 'None' ? '' : drawStroke(stepped(points, mark.steps), mark);
  const markers =
    mark.marker === 'None'
      ? ''
      : points.map((each) => (each === null ? '' : drawMarker(...each, mark))).join('');
  return drawn + markers;
};

interface Stroke {
  readonly color: string | null;
  readonly width: number;
  readonly style: string;
}

export const drawStroke = (points: readonly Point[], stroke: Stroke): string =>
  element('path', {
    d: pathOf(points),
    fill: 'none',
    ...paint('stroke', stroke.color),
    'stroke-width': stroke.width,
    'stroke-linejoin': 'round',
    'stroke-dasharray': dashesOf(stroke.style, stroke.width),
  });

const stepped = (points: readonly Point[], steps: string): readonly Point[] => {
  if (!steps.startsWith('steps')) return points;
  return points.flatMap((point, index): Point[] => {
    const before = points[index - 1];
    if (point === null || before === null || before === undefined) return [point];
    const middle = (before[0] + point[0]) / 2;
    if (steps === 'steps-mid') return [[middle, before[1]], [middle, point[1]], point]; // prettier-ignore
    return [steps === 'steps-post' ? [point[0], before[1]] : [before[0], point[1]], point];
  });
};
