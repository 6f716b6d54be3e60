import type { Point } from '../layout/draw.js';
import type { Box } from './bounds.js';

/** A straight piece of a line. */
export type Segment = readonly [from: Point, to: Point];

/** Says whether two boxes share more than an edge. */
export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Says whether a segment runs through a box: the part of it within the box is kept and narrowed side by side (Liang and Barsky 1984). */
export function crosses([[x, y], [toX, toY]]: Segment, { left, top, right, bottom }: Box): boolean {
  const [dx, dy] = [toX - x, toY - y];
  const sides = [
    [-dx, x - left],
    [dx, right - x],
    [-dy, y - top],
    [dy, bottom - y],
  ] as const;
  let [enter, leave] = [0, 1];
  for (const [speed, distance] of sides) {
    if (speed === 0 && distance < 0) return false;
    if (speed < 0) enter = Math.max(enter, distance / speed);
    if (speed > 0) leave = Math.min(leave, distance / speed);
  }
  return enter < leave;
}

/** What a label should keep clear of. */
export interface Obstacles {
  /** What may not be covered: other labels, units, marked points. */
  readonly boxes: readonly Box[];
  /** What is better not covered: lines. */
  readonly segments: readonly Segment[];
}

/** How badly a box stands: 1000 for each box that it covers, 1 for each line. */
export const crowding = (box: Box, { boxes, segments }: Obstacles): number =>
  1000 * boxes.filter((other) => overlap(box, other)).length +
  segments.filter((segment) => crosses(segment, box)).length;

/** The first of the candidates with the least crowding. */
export function leastCrowded<Candidate extends { readonly box: Box }>(
  candidates: readonly [Candidate, ...Candidate[]],
  obstacles: Obstacles,
): Candidate {
  const [first, ...others] = candidates;
  let [best, least] = [first, crowding(first.box, obstacles)];
  for (const candidate of others) {
    const cost = crowding(candidate.box, obstacles);
    if (cost < least) [best, least] = [candidate, cost];
  }
  return best;
}
