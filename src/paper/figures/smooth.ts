import type { Point } from '../layout/draw.js';

/** Fewer points are meant as corners (the three of a ReLU, the four of a step); more look smooth as they are. */
const limits = { fewest: 5, most: 30 } as const;

/** Straight pieces between two points. */
const pieces = 8;

/**
 * More points on a smooth curve through points: cubic pieces that rise and fall only where the points do (Fritsch and Carlson
 * 1980), so that a curve never overshoots its points. Few points, many points, and points that do not go from left to right
 * stay as they are.
 */
export function smooth(points: readonly Point[]): readonly Point[] {
  const rightwards = points.every(([x], index) => index === 0 || x > (points[index - 1]?.[0] ?? x));
  if (points.length < limits.fewest || points.length > limits.most || !rightwards) return points;
  const slopes = slopesAt(points);
  const curve = points.flatMap((point, index) => {
    const next = points[index + 1];
    if (!next) return [point];
    const ends = [slopes[index] ?? 0, slopes[index + 1] ?? 0] as const;
    return Array.from({ length: pieces }, (_, piece) => between(point, next, ends, piece / pieces));
  });
  // Between points that are almost above each other slopes overflow.
  return curve.every(([, y]) => Number.isFinite(y)) ? curve : points;
}

/** The slope at each point: 0 where the curve turns, else the mean of the slopes on both sides, at most three times the smaller. */
function slopesAt(points: readonly Point[]): number[] {
  const sides = points.slice(1).map(([x, y], index) => {
    const [fromX, fromY] = points[index] ?? [x, y];
    return (y - fromY) / (x - fromX);
  });
  const inner = sides.slice(1).map((right, index) => {
    const left = sides[index] ?? right;
    if (left * right <= 0) return 0;
    const most = 3 * Math.min(Math.abs(left), Math.abs(right));
    return Math.max(-most, Math.min(most, (left + right) / 2));
  });
  return [endSlope(sides[0], sides[1]), ...inner, endSlope(sides.at(-1), sides.at(-2))];
}

/** The slope at an end goes on as the slopes before it change, but neither turns nor more than doubles. */
function endSlope(last = 0, before = last): number {
  const goesOn = last + (last - before) / 2;
  if (goesOn * last <= 0) return 0;
  return Math.abs(goesOn) > 2 * Math.abs(last) ? 2 * last : goesOn;
}

/** A point of the cubic from one point to the next, with its slopes at both ends (Hermite's form). */
function between(
  [x, y]: Point,
  [toX, toY]: Point,
  [slope, toSlope]: readonly [number, number],
  share: number,
): Point {
  const width = toX - x;
  const [t, rest] = [share, 1 - share];
  const value =
    rest * rest * ((1 + 2 * t) * y + t * width * slope) +
    t * t * ((1 + 2 * rest) * toY - rest * width * toSlope);
  return [x + t * width, value];
}
