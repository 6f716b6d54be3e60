import { element, paint, short } from '../svg.js';

export interface MarkerLook {
  readonly marker: string;
  readonly size: number;
  readonly face: string | null | undefined;
  readonly edge: string | null | undefined;
}

/** A marker at a point. */
export const drawMarker = (x: number, y: number, look: MarkerLook): string => {
  const r = look.size / 2;
  const filled = {
    ...paint('fill', look.face),
    ...paint('stroke', look.edge),
    'stroke-width': look.edge == null ? null : 1,
  };
  const { marker } = look;
  if (marker === '.' || marker === 'o') {
    return element('circle', { cx: x, cy: y, r: marker === '.' ? r / 2 : r, ...filled });
  }
  if (marker === ',')
    return element('rect', { x: x - 0.5, y: y - 0.5, width: 1, height: 1, ...filled });
  const strokes = open[marker];
  if (strokes !== undefined) {
    const lines = strokes
      .map(([a, b, c, d]) => `M${at(x, a, r)} ${at(y, b, r)}L${at(x, c, r)} ${at(y, d, r)}`)
      .join('');
    return element('path', {
      d: lines,
      fill: 'none',
      ...paint('stroke', look.edge ?? look.face),
      'stroke-width': 1.2,
    });
  }
  const corners =
    closed[marker] ??
    star(
      marker === 'p' ? 5 : marker === 'h' || marker === 'H' ? 6 : marker === '8' ? 8 : 5,
      marker === '*',
    );
  return element('path', {
    d: `M${corners.map(([a, b]) => `${at(x, a, r)} ${at(y, b, r)}`).join('L')}Z`,
    ...filled,
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

const open: Readonly<Record<string, readonly (readonly [number, number, number, number])[]>> = {
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
