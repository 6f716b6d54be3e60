import { colorbarRoom, marginsOf } from './margins.js';
import { niceNumbers, numberTexts } from './scale.js';
import { element, short } from './svg.js';
import { write } from './words.js';

import type { AxesRecord } from './figure-record.js';
import type { Box, Frame } from './frame.js';

type Bar = AxesRecord['colorbars'][number];

/** The scale of colours beside a plot, or below it. */
export const drawColorbar = (bar: Bar, { axes, box }: Frame, index: number): string => {
  const before = axes.colorbars.slice(0, index).filter(({ across }) => across === bar.across);
  const shift = before.reduce((sum, each) => sum + colorbarRoom(each), 0);
  const below = marginsOf({ ...axes, colorbars: [] }, box.width, box.height).bottom;
  const place: Box = bar.across
    ? { x: box.x, y: box.y + box.height + below + 4 + shift, width: box.width, height: 10 }
    : { x: box.x + box.width + 10 + shift, y: box.y, width: 12, height: box.height };
  return element(
    'g',
    {},
    cells(bar, place) +
      element('rect', { ...place, fill: 'none', stroke: '#000000', 'stroke-width': 0.8 }) +
      texts(bar, place),
  );
};

const cells = (bar: Bar, { x, y, width, height }: Box): string => {
  const count = bar.colors.length;
  const drawn = bar.colors.map((colour, index) => {
    const part = bar.across
      ? { x: x + (width * index) / count, y, width: width / count + 0.3, height }
      : { x, y: y + height - (height * (index + 1)) / count, width, height: height / count + 0.3 };
    return element('rect', { ...part, fill: colour });
  });
  return element('g', { 'shape-rendering': 'crispEdges' }, drawn.join('') || ' ');
};

const texts = (bar: Bar, { x, y, width, height }: Box): string => {
  const [low, high] = [bar.limits[0] ?? 0, bar.limits[1] ?? 1];
  const places =
    bar.ticks ??
    niceNumbers(
      [low, high],
      Math.max(1, Math.min(8, Math.floor((bar.across ? width : height) / 25))),
    );
  const written = bar.texts ?? numberTexts(places);
  const ticks = places.map((place, index) => {
    const share = ((place ?? Number.NaN) - low) / (high - low || 1);
    if (!(share >= -1e-9 && share <= 1 + 1e-9)) return '';
    const [a, b] = bar.across
      ? [x + share * width, y + height]
      : [x + width, y + height * (1 - share)];
    const line = element('path', {
      d: `M${short(a)} ${short(b)}${bar.across ? 'v' : 'h'}3`,
      fill: 'none',
      stroke: '#000000',
      'stroke-width': 0.8,
    });
    const text = written[index] ?? '';
    return (
      line +
      (bar.across
        ? write(text, { x: a, y: b + 5, size: 9, up: 'top' })
        : write(text, { x: a + 5, y: b, size: 9, anchor: 'start', up: 'center' }))
    );
  });
  const label = bar.across
    ? write(bar.label, { x: x + width / 2, y: y + height + 18, size: 10, up: 'top' })
    : write(bar.label, { x: x + 52, y: y + height / 2, size: 10, rotation: 90 });
  return ticks.join('') + (bar.label === '' ? '' : label);
};
