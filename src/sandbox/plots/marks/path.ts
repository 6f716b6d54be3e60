import { short } from '../svg.js';

export type Point = readonly [number, number] | null;

/** A line through the points, with gaps at those that have no place. */
export const pathOf = (points: readonly Point[], closed = false): string => {
  let pen = 'M';
  let text = '';
  for (const point of points) {
    if (point === null) {
      pen = 'M';
      continue;
    }
    text += `${pen}${short(far(point[0]))} ${short(far(point[1]))}`;
    pen = 'L';
  }
  return closed && text !== '' ? `${text}Z` : text;
};

/** Places far outside the paper are drawn nearer, so that no program that draws SVG stumbles over them. */
const far = (value: number): number => Math.min(1e5, Math.max(-1e5, value));
