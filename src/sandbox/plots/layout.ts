import { colorbarsRoom, marginsOf } from './margins.js';

import type { AxesRecord, Figure, PlaceRecord } from './figure-record.js';
import type { Box } from './frame.js';
import type { Margins } from './margins.js';

/** The boxes of all plots of a figure: those of one grid stand in line, with room for all texts between them. */
export const layOut = (figure: Figure, area: Box, whole: Box): readonly Box[] => {
  const boxes = new Map<AxesRecord, Box>();
  const grids = new Map<string, AxesRecord[]>();
  for (const axes of figure.axes) {
    if (axes.place === null) boxes.set(axes, shareOf(axes, whole));
    else {
      const key = JSON.stringify([
        axes.place.rows,
        axes.place.columns,
        axes.place.heights,
        axes.place.widths,
        axes.place.inside,
      ]);
      grids.set(key, [...(grids.get(key) ?? []), axes]);
    }
  }
  for (const members of grids.values()) {
    const place = members[0]?.place;
    if (place)
      layOutGrid(members, place, place.inside === null ? area : cellOf(place.inside, area), boxes);
  }
  return figure.axes.map((axes) => squared(axes, boxes.get(axes) ?? area));
};

/** The box that the program names; colour bars take their room from it. */
const shareOf = ({ box, colorbars }: AxesRecord, whole: Box): Box => {
  const [left = 0, bottom = 0, width = 1, height = 1] = box;
  return {
    x: whole.x + left * whole.width,
    y: whole.y + (1 - bottom - height) * whole.height,
    width: Math.max(1, width * whole.width - colorbarsRoom(colorbars, false)),
    height: Math.max(1, height * whole.height - colorbarsRoom(colorbars, true)),
  };
};

const cellOf = (place: PlaceRecord, area: Box): Box => {
  const outer = place.inside === null ? area : cellOf(place.inside, area);
  const [across, down] = [
    spans(outer.width, place.widths, [], []),
    spans(outer.height, place.heights, [], []),
  ];
  return boxOf(place, across, down, outer);
};

type Span = readonly [number, number];

/** From where to where the parts of a length reach, with room before and after each of them. */
const spans = (
  length: number,
  ratios: readonly number[],
  before: readonly number[],
  after: readonly number[],
): Span[] => {
  const room = ratios.reduce(
    (sum, _, index) => sum + (before[index] ?? 0) + (after[index] ?? 0),
    0,
  );
  const total = ratios.reduce((sum, each) => sum + Math.max(0, each), 0) || 1;
  const free = Math.max(length * 0.2, length - room);
  let at = 0;
  return ratios.map((ratio, index) => {
    const start = at + (before[index] ?? 0);
    const end = start + (free * Math.max(0, ratio)) / total;
    at = end + (after[index] ?? 0);
    return [start, end];
  });
};

const boxOf = (
  place: PlaceRecord,
  across: readonly Span[],
  down: readonly Span[],
  area: Box,
): Box => {
  const [left, right] = reach(across, place.column, area.width);
  const [top, bottom] = reach(down, place.row, area.height);
  return {
    x: area.x + left,
    y: area.y + top,
    width: Math.max(1, right - left),
    height: Math.max(1, bottom - top),
  };
};

/** From the start of the first part to the end of the last; the whole length if there are no such parts. */
const reach = (
  parts: readonly Span[],
  [first = 0, last = 0]: readonly number[],
  length: number,
): Span => [parts[first]?.[0] ?? 0, parts[last]?.[1] ?? length];

const layOutGrid = (
  members: readonly AxesRecord[],
  grid: PlaceRecord,
  area: Box,
  boxes: Map<AxesRecord, Box>,
): void => {
  const room = { before: [[], []], after: [[], []] } as Record<
    'before' | 'after',
    [number[], number[]]
  >;
  const [wide, high] = [area.width / grid.columns, area.height / grid.rows];
  for (const axes of members) {
    if (axes.place === null) continue;
    const needed = marginsOf(axes, wide * 0.75, high * 0.75);
    widen(room, needed, axes.place);
  }
  const across = spans(area.width, grid.widths, room.before[0], room.after[0]);
  const down = spans(area.height, grid.heights, room.before[1], room.after[1]);
  for (const axes of members) {
    if (axes.place !== null) boxes.set(axes, boxOf(axes.place, across, down, area));
  }
};

const widen = (
  room: Record<'before' | 'after', [number[], number[]]>,
  needed: Margins,
  place: PlaceRecord,
): void => {
  const raise = (list: number[], at: number | undefined, value: number): void => {
    if (at !== undefined) list[at] = Math.max(list[at] ?? 0, value);
  };
  raise(room.before[0], place.column[0], needed.left);
  raise(room.after[0], place.column[1], needed.right);
  raise(room.before[1], place.row[0], needed.top);
  raise(room.after[1], place.row[1], needed.bottom);
};

/** The box made narrower or lower where a unit has to be as long in x as in y. */
const squared = (axes: AxesRecord, box: Box): Box => {
  if (axes.aspect === null || axes.aspect <= 0) return box;
  const across = Math.abs((axes.x.limits[1] ?? 1) - (axes.x.limits[0] ?? 0)) || 1;
  const up = Math.abs((axes.y.limits[1] ?? 1) - (axes.y.limits[0] ?? 0)) || 1;
  const wanted = (up * axes.aspect) / across;
  const width = Math.min(box.width, box.height / wanted);
  const height = width * wanted;
  return {
    x: box.x + (box.width - width) / 2,
    y: box.y + (box.height - height) / 2,
    width,
    height,
  };
};
