/** A point of a plot that wants a label. */
export interface Labelled {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** The same with the middle of its label. */
export interface Placed extends Labelled {
  readonly labelX: number;
  readonly labelY: number;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly halfWidth: number;
  readonly halfHeight: number;
}

const letterWidth = 6.6;
const halfHeight = 6;
const pointRadius = 5;
/** Where a label is tried: right, left, above, below, then the corners; in order of liking. */
const directions: readonly (readonly [number, number])[] = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [-1, -1],
  [1, 1],
  [-1, 1],
];

/** Finds a place beside each point where its label covers no point and no earlier label, as far as there is one. */
export function placeLabels(points: readonly Labelled[]): Placed[] {
  const taken: Box[] = points.map(({ x, y }) => ({
    x,
    y,
    halfWidth: pointRadius,
    halfHeight: pointRadius,
  }));
  return points.map((point) => {
    const places = placesFor(point);
    const free = places.find((place) => !taken.some((other) => overlap(place, other)));
    const place = free ?? leastCrowded(places, taken);
    taken.push(place);
    return { ...point, labelX: place.x, labelY: place.y };
  });
}

/** Near the point first, then a little farther away. */
function placesFor({ x, y, text }: Labelled): [Box, ...Box[]] {
  const halfWidth = (text.length * letterWidth) / 2;
  const at = (dx: number, dy: number, gap: number): Box => ({
    x: x + dx * (halfWidth + pointRadius + gap),
    y: y + dy * (halfHeight + pointRadius + gap),
    halfWidth,
    halfHeight,
  });
  return [
    at(1, 0, 1),
    ...[1, 6, 12].flatMap((gap) => directions.map(([dx, dy]) => at(dx, dy, gap))),
  ];
}

const overlap = (a: Box, b: Box): boolean =>
  Math.abs(a.x - b.x) < a.halfWidth + b.halfWidth &&
  Math.abs(a.y - b.y) < a.halfHeight + b.halfHeight;

function leastCrowded([first, ...others]: [Box, ...Box[]], taken: readonly Box[]): Box {
  const crowd = (place: Box) => taken.filter((other) => overlap(place, other)).length;
  return others.reduce((best, place) => (crowd(place) < crowd(best) ? place : best), first);
}
