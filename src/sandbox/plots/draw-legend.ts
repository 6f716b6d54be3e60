import { drawMarker } from './marks/markers.js';
import { dashesOf, element, paint, short } from './svg.js';
import { widthOf, write } from './words.js';

import type { LegendRecord } from './figure-record.js';
import type { Box, Frame } from './frame.js';

/** A legend in the place that the program asks for; `best` is the corner with the least drawn in it. */
export const drawLegend = (legend: LegendRecord, frame: Frame): string => {
  if (legend.entries.length === 0) return '';
  const size = sizeOf(legend);
  const at = placeOf(legend, size, frame);
  return drawLegendAt(legend, { ...at, ...size });
};

const lineHeight = (legend: LegendRecord): number => legend.size * 1.45;

interface Size {
  readonly width: number;
  readonly height: number;
}

export const sizeOf = (legend: LegendRecord): Size => {
  const columns = Math.max(1, legend.columns);
  const rows = Math.ceil(legend.entries.length / columns);
  const widest = Math.max(...legend.entries.map(({ text }) => widthOf(text, legend.size)), 0);
  const title = legend.title === '' ? 0 : widthOf(legend.title, legend.size) + 12;
  return {
    width: Math.max(columns * (widest + 34) + 8, title),
    height: (rows + (legend.title === '' ? 0 : 1)) * lineHeight(legend) + 8,
  };
};

/** The legend in a box of its size. */
export const drawLegendAt = (legend: LegendRecord, box: Box): string => {
  const columns = Math.max(1, legend.columns);
  const rows = Math.ceil(legend.entries.length / columns);
  const top = box.y + 4 + (legend.title === '' ? 0 : lineHeight(legend));
  const paper = legend.frame
    ? element('rect', {
        ...box,
        rx: 3,
        fill: '#ffffff',
        'fill-opacity': 0.8,
        stroke: '#cccccc',
        'stroke-width': 0.8,
      })
    : '';
  const title =
    legend.title === ''
      ? ''
      : write(legend.title, {
          x: box.x + box.width / 2,
          y: box.y + 4 + lineHeight(legend) / 2,
          size: legend.size,
          up: 'center',
        });
  const entries = legend.entries.map((entry, index) => {
    const x = box.x + 4 + Math.floor(index / rows) * ((box.width - 8) / columns);
    const y = top + ((index % rows) + 0.5) * lineHeight(legend);
    return (
      sample(entry, x + 2, y) +
      write(entry.text, { x: x + 30, y, size: legend.size, anchor: 'start', up: 'center' })
    );
  });
  return element('g', {}, paper + title + entries.join(''));
};

type Entry = LegendRecord['entries'][number];

const sample = (entry: Entry, x: number, y: number): string => {
  if (entry.kind === 'area') {
    const ink = { ...paint('fill', entry.color), ...paint('stroke', entry.edge) };
    return element('rect', { x, y: y - 3.5, width: 22, height: 7, ...ink });
  }
  return (entry.kind === 'line' ? stroke(entry, x, y) : '') + point(entry, x + 11, y);
};

const point = (
  { kind, marker = kind === 'points' ? 'o' : 'None', color, face = color, edge, size = 6 }: Entry,
  x: number,
  y: number,
): string =>
  marker === 'None' ? '' : drawMarker(x, y, { marker, size: Math.min(size, 9), face, edge });

const stroke = ({ style = '-', width = 1.5, color }: Entry, x: number, y: number): string =>
  style === 'None'
    ? ''
    : element('path', {
        d: `M${short(x)} ${short(y)}h22`,
        fill: 'none',
        ...paint('stroke', color),
        'stroke-width': Math.min(width, 5),
        'stroke-dasharray': dashesOf(style, width),
      });

const corners = [
  'upper right',
  'upper left',
  'lower left',
  'lower right',
  'center left',
  'center right',
  'lower center',
  'upper center',
];

const placeOf = (
  legend: LegendRecord,
  size: Size,
  frame: Frame,
): { readonly x: number; readonly y: number } => {
  const { box } = frame;
  if (legend.outside) return { x: box.x + box.width + 10, y: box.y };
  if (legend.place !== 'best') return corner(legend.place, size, box);
  const points = drawnPoints(frame);
  const counted = corners.map((name) => {
    const { x, y } = corner(name, size, box);
    const inside = points.filter(
      ([a, b]) => a >= x - 2 && a <= x + size.width + 2 && b >= y - 2 && b <= y + size.height + 2,
    );
    return { x, y, count: inside.length };
  });
  return counted.reduce((best, each) => (each.count < best.count ? each : best));
};

const corner = (name: string, size: Size, box: Box): { readonly x: number; readonly y: number } => {
  const across = name.includes('left') ? 0 : name.includes('right') ? 1 : 0.5;
  const down = name.includes('upper') ? 0 : name.includes('lower') ? 1 : 0.5;
  return {
    x: box.x + 6 + across * (box.width - size.width - 12),
    y: box.y + 6 + down * (box.height - size.height - 12),
  };
};

/** Points of what is drawn, with some along its lines. */
const drawnPoints = ({ axes, x, y }: Frame): readonly (readonly [number, number])[] =>
  axes.marks.flatMap((mark) => {
    if (!('x' in mark) || !Array.isArray(mark.x) || !('y' in mark) || !Array.isArray(mark.y))
      return [];
    const ys = mark.y;
    const points = mark.x.map((each, index) => [x.at(each), y.at(ys[index] ?? null)] as const);
    return points.flatMap((point, index) => {
      const next = points[index + 1];
      if (next === undefined || points.length > 200) return [point];
      return [0, 0.25, 0.5, 0.75].map(
        (share) =>
          [
            point[0] + (next[0] - point[0]) * share,
            point[1] + (next[1] - point[1]) * share,
          ] as const,
      );
    });
  });
