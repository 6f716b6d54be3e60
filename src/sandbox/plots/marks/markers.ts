import { element, named, paint, short } from '../svg.js';

export interface MarkerLook {
  readonly marker: string;
  readonly size: number;
  readonly face: string | null | undefined;
  readonly edge: string | null | undefined;
}

/** A marker at a point. */
export const drawMarker = (x: number, y: number, look: MarkerLook): string => {
  const strokes = named(open, look.marker);
  return strokes === undefined ? drawFilled(x, y, look) : drawStrokes(x, y, look, strokes);
};

const drawFilled = (x: number, y: number, { marker, size, face, edge }: MarkerLook): string => {
  const ink = { ...paint('fill', face), ...paint('stroke', edge), 'stroke-width': edge ? 1 : null };
  const r = size / 2;
  if (marker === '.' || marker === 'o')
    return element('circle', { cx: x, cy: y, r: marker === '.' ? r / 2 : r, ...ink });
  if (marker === ',')
    return element('rect', { x: x - 0.5, y: y - 0.5, width: 1, height: 1, ...ink });
  const corners = named(closed, marker) ?? star(named(corneredness, marker) ?? 5, marker === '*');
  return element('path', {
    d: `M${corners.map(([a, b]) => `${at(x, a, r)} ${at(y, b, r)}`).join('L')}Z`,
    ...ink,
  });
};

const corneredness: Readonly<Record<string, number>> = { p: 5, h: 6, H: 6, '8': 8 };

type Strokes = readonly (readonly [number, number, number, number])[];

const drawStrokes = (
  x: number,
  y: number,
  { size, face, edge }: MarkerLook,
  strokes: Strokes,
): string => {
  const r = size / 2;
  const d = strokes
    .map(([a, b, c, e]) => `M${at(x, a, r)} ${at(y, b, r)}L${at(x, c, r)} ${at(y, e, r)}`)
    .join('');
  return element('path', {
    d,
    fill: 'none',
    ...paint('stroke', edge ?? face),
    'stroke-width': 1.2,
  });
};

const at = (middle: number, share: number, radius: number): string =>
  short(middle + share * radius);

const closed: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  s: [[-1, -1], [1, -1], [1, 1], [-1, 1]],
  D: [[0, -1.41], [1.41, 0], [0, 1.41], [-1.41, 0]],
  d: [[0, -1.41], [0.85, 0], [0, 1.41], [-0.85, 0]],
  '^': [[0, -1], [1, 1], [-1, 1]],
  v: [[0, 1], [1, -1], [-1, -1]],
  '<': [[-1, 0], [1, -1], [1, 1]],
  '>': [[1, 0], [-1, -1], [-1, 1]],
  P: [[-0.35, -1], [0.35, -1], [0.35, -0.35], [1, -0.35], [1, 0.35], [0.35, 0.35], [0.35, 1], [-0.35, 1], [-0.35, 0.35], [-1, 0.35], [-1, -0.35], [-0.35, -0.35]],
  X: [[-1, -0.5], [-0.5, -1], [0, -0.5], [0.5, -1], [1, -0.5], [0.5, 0], [1, 0.5], [0.5, 1], [0, 0.5], [-0.5, 1], [-1, 0.5], [-0.5, 0]],
}; // prettier-ignore

const open: Readonly<Record<string, Strokes>> = {
  '+': [[-1, 0, 1, 0], [0, -1, 0, 1]],
  x: [[-1, -1, 1, 1], [-1, 1, 1, -1]],
  '|': [[0, -1, 0, 1]],
  _: [[-1, 0, 1, 0]],
  '1': [[0, 0, 0, 1], [0, 0, -0.8, -0.5], [0, 0, 0.8, -0.5]],
  '2': [[0, 0, 0, -1], [0, 0, -0.8, 0.5], [0, 0, 0.8, 0.5]],
  '3': [[0, 0, -1, 0], [0, 0, 0.5, -0.8], [0, 0, 0.5, 0.8]],
  '4': [[0, 0, 1, 0], [0, 0, -0.5, -0.8], [0, 0, -0.5, 0.8]],
}; // prettier-ignore

const star = (corners: number, deep: boolean): [number, number][] =>
  Array.from({ length: deep ? corners * 2 : corners }, (_, index) => {
    const turn = (index / (deep ? corners * 2 : corners)) * 2 * Math.PI;
    const radius = deep && index % 2 === 1 ? 0.38 : 1;
    return [Math.sin(turn) * radius, -Math.cos(turn) * radius];
  });
