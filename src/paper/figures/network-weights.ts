import type { Point } from '../layout/draw.js';
import type { Box } from './bounds.js';
import { widened } from './bounds.js';
import { crowding, leastCrowded } from './placement.js';
import type { Segment } from './placement.js';
import { boxAtMiddle } from './text.js';
import type { Label } from './text.js';

/** A connection of two units, and its weight if it is to be written. */
export interface Edge {
  readonly segment: Segment;
  readonly label: Label | undefined;
}

/** A weight on its edge. */
export interface PlacedWeight {
  readonly label: Label;
  readonly center: Point;
  /** The label with the room around it. */
  readonly box: Box;
}

/** Weights on their edges. */
export interface PlacedWeights {
  readonly weights: readonly PlacedWeight[];
  /** How badly they stand: 1000 for each thing covered, 1 for each edge covered. */
  readonly cost: number;
}

/** Shares of an edge at which its weight may stand, the best first: a third from an end, where edges fan out. */
const shares = [0.33, 0.67, 0.25, 0.75, 0.2, 0.8, 0.4, 0.6, 0.5] as const;

const padding = 1.2;

/** Puts each weight on its edge where it covers no box and as few other edges as can be. */
export function placeWeights(edges: readonly Edge[], boxes: readonly Box[]): PlacedWeights {
  const weights: PlacedWeight[] = [];
  let cost = 0;
  for (const edge of edges) {
    if (!edge.label) continue;
    const obstacles = {
      boxes: [...boxes, ...weights.map(({ box }) => box)],
      segments: edges.filter((other) => other !== edge).map(({ segment }) => segment),
    };
    const place = leastCrowded(candidatesOf(edge.segment, edge.label), obstacles);
    cost += crowding(place.box, obstacles);
    weights.push(place);
  }
  return { weights, cost };
}

function candidatesOf(segment: Segment, label: Label): readonly [PlacedWeight, ...PlacedWeight[]] {
  const at = (share: number): PlacedWeight => {
    const center = pointAt(segment, share);
    return { label, center, box: widened(boxAtMiddle(label, center), padding) };
  };
  const [first, ...others] = shares;
  return [at(first), ...others.map(at)];
}

const pointAt = ([[x, y], [toX, toY]]: Segment, share: number): Point => [
  x + share * (toX - x),
  y + share * (toY - y),
];
