import { drawBand, drawPolygon, drawPolygons } from './areas.js';
import { drawImage } from './image.js';
import { drawLine } from './line.js';
import { drawNote } from './note.js';
import { drawPoints } from './points.js';
import { drawArrows, drawContours, drawRule, drawSegments, drawSlanted } from './segments.js';

import type { Mark } from '../figure-record.js';
import type { Frame } from '../frame.js';

/** One thing that a program has plotted. */
export const drawMark = (mark: Mark, frame: Frame): string => {
  switch (mark.kind) {
    case 'line':
      return drawLine(mark, frame);
    case 'points':
      return drawPoints(mark, frame);
    case 'polygon':
      return drawPolygon(mark, frame);
    case 'polygons':
      return drawPolygons(mark, frame);
    case 'segments':
      return drawSegments(mark, frame);
    case 'contours':
      return drawContours(mark, frame);
    case 'image':
      return drawImage(mark, frame);
    case 'text':
      return drawNote(mark, frame);
    case 'rule':
      return drawRule(mark, frame);
    case 'slanted':
      return drawSlanted(mark, frame);
    case 'band':
      return drawBand(mark, frame);
    case 'arrows':
      return drawArrows(mark, frame);
  }
};
