import { drawAxes } from './draw-axes.js';
import { drawLegendAt, sizeOf } from './draw-legend.js';
import { figureRecord } from './figure-record.js';
import { layOut } from './layout.js';
import { element, paint } from './svg.js';
import { heightOf, lookOf, write } from './words.js';

import type { Figure } from './figure-record.js';
import type { Box } from './frame.js';

const fonts = "'DejaVu Sans', 'Source Sans 3', Arial, sans-serif";

/**
 * Draws a figure that our matplotlib has recorded, as SVG. The same record always gives the same text; `name` tells
 * figures on one page from each other. The record comes out of the sandbox: one that is not in order throws.
 */
export const renderFigure = (record: unknown, name = 'figure'): string =>
  draw(figureRecord.parse(record), name);

const draw = (figure: Figure, name: string): string => {
  const [width, height] = [Math.max(1, figure.width * 72), Math.max(1, figure.height * 72)];
  const whole: Box = { x: 0, y: 0, width, height };
  const head = figure.title === null ? 0 : heightOf(figure.title.text, figure.title.size) + 8;
  const area: Box = {
    x: 4,
    y: 4 + head,
    width: Math.max(1, width - 8),
    height: Math.max(1, height - 8 - head),
  };
  const boxes = layOut(figure, area, whole);
  const body = [
    element('rect', { ...whole, ...paint('fill', figure.paper) }),
    figure.title === null
      ? ''
      : write(figure.title.text, { ...lookOf(figure.title), x: width / 2, y: 6, up: 'top' }),
    ...figure.axes.map((axes, index) => drawAxes(axes, boxes[index] ?? area, `${name}-${index}`)),
    ...figure.texts.map((text) =>
      text === null
        ? ''
        : write(text.text, {
            ...lookOf(text),
            x: (text.x ?? 0) * width,
            y: (1 - (text.y ?? 0)) * height,
            anchor: text.across,
            up: text.up,
          }),
    ),
    legendOf(figure, whole, head),
  ];
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${Math.round(width)} ${Math.round(height)}`,
      'font-family': fonts,
      role: 'img',
    },
    body.join(''),
  );
};

const legendOf = (figure: Figure, whole: Box, head: number): string => {
  if (figure.legend === null || figure.legend.entries.length === 0) return '';
  const size = sizeOf(figure.legend);
  const left = figure.legend.place.includes('left')
    ? 6
    : figure.legend.place.includes('center')
      ? (whole.width - size.width) / 2
      : whole.width - size.width - 6;
  const top = figure.legend.place.includes('lower') ? whole.height - size.height - 6 : head + 6;
  return drawLegendAt(figure.legend, { x: left, y: top, ...size });
};
