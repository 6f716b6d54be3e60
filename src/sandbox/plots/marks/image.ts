import { element, paint, short } from '../svg.js';

import type { MarkOf } from '../figure-record.js';
import type { Frame } from '../frame.js';

type Image = MarkOf<'image'>;

/** A picture: the cells of one colour are one path, so that no pixels need to be packed. */
export const drawImage = (mark: Image, frame: Frame): string => {
  const across = edges(mark.across, mark.columns, mark.extent?.[0], mark.extent?.[1]).map((each) =>
    frame.x.at(each),
  );
  const top = mark.origin === 'lower' || mark.up !== undefined ? [2, 3] : [3, 2];
  const down = edges(
    mark.up,
    mark.rows,
    mark.extent?.[top[0] ?? 2],
    mark.extent?.[top[1] ?? 3],
  ).map((each) => frame.y.at(each));
  const drawn = [...byColour(mark, across, down)].map(([colour, d]) =>
    element('path', { d, ...paint('fill', `#${colour}`) }),
  );
  return element('g', { 'shape-rendering': 'crispEdges' }, drawn.join('') || ' ');
};

const byColour = (
  mark: Image,
  across: readonly number[],
  down: readonly number[],
): Map<string, string> => {
  const paths = new Map<string, string>();
  for (const [row, runs] of mark.runs.entries()) {
    const [from, to] = [down[row], down[row + 1]];
    let column = 0;
    for (const [colour, length] of runs) {
      const [left, right] = [across[column], across[column + length]];
      column += length;
      if (
        from === undefined ||
        to === undefined ||
        left === undefined ||
        right === undefined ||
        (colour.length === 8 && colour.endsWith('00'))
      )
        continue;
      const piece = `M${short(left)} ${short(from)}H${short(right)}V${short(to)}H${short(left)}Z`;
      paths.set(colour, (paths.get(colour) ?? '') + piece);
    }
  }
  return paths;
};

/** The lines between the cells, in data coordinates. */
const edges = (
  given: readonly number[] | undefined,
  cells: number,
  from = 0,
  to = cells,
): readonly number[] =>
  given ?? Array.from({ length: cells + 1 }, (_, index) => from + ((to - from) * index) / cells);
