import { drawColorbar } from './draw-colorbar.js';
import { drawLegend } from './draw-legend.js';
import { hasTickTexts, mostTicks, tickRoom, tickSize } from './margins.js';
import { drawMark } from './marks/draw-mark.js';
import { scaleOf } from './scale.js';
import { element, named, paint, short } from './svg.js';
import { lookOf, write } from './words.js';

import type { AxesRecord, Mark } from './figure-record.js';
import type { Box, Frame } from './frame.js';

/** Axes in their box; `name` tells their clip from others on the page. */
export const drawAxes = (axes: AxesRecord, box: Box, name: string): string => {
  const x = scaleOf(axes.x, box.x, box.x + box.width, mostTicks(box.width, 'x'));
  const y = scaleOf(axes.y, box.y + box.height, box.y, mostTicks(box.height, 'y'));
  const frame: Frame = { axes, box, x, y };
  const clip = element('clipPath', { id: name }, element('rect', { ...box }));
  const inside = inOrder(axes.marks.filter(({ kind }) => kind !== 'text')).map((mark) =>
    drawMark(mark, frame),
  );
  const notes = inOrder(axes.marks.filter(({ kind }) => kind === 'text')).map((mark) =>
    drawMark(mark, frame),
  );
  return [
    clip,
    paper(axes, box),
    axes.shown ? grid(frame) : '',
    element('g', { 'clip-path': `url(#${name})` }, inside.join('') || ' '),
    axes.shown ? border(axes, box) + ticks(frame) + labels(frame) : '',
    notes.join(''),
    titles(frame),
    axes.legend === null ? '' : drawLegend(axes.legend, frame),
    axes.colorbars.map((bar, index) => drawColorbar(bar, frame, index)).join(''),
  ].join('');
};

const inOrder = (marks: readonly Mark[]): readonly Mark[] =>
  marks
    .map((mark, index) => ({ mark, index }))
    .sort((a, b) => (a.mark.order ?? 1) - (b.mark.order ?? 1) || a.index - b.index)
    .map(({ mark }) => mark);

const paper = (axes: AxesRecord, box: Box): string =>
  axes.twin === null && axes.shown ? element('rect', { ...box, ...paint('fill', axes.paper) }) : '';

const grid = ({ axes, box, x, y }: Frame): string => {
  const colour = axes.paper !== null && axes.paper !== '#ffffff' ? '#ffffff' : '#d0d0d0';
  const across = axes.x.grid
    ? x.ticks.map(({ at }) => `M${short(x.at(at))} ${short(box.y)}v${short(box.height)}`)
    : [];
  const up = axes.y.grid
    ? y.ticks.map(({ at }) => `M${short(box.x)} ${short(y.at(at))}h${short(box.width)}`)
    : [];
  const d = [...across, ...up].join('');
  return d === '' ? '' : element('path', { d, fill: 'none', stroke: colour, 'stroke-width': 0.8 });
};

const border = (axes: AxesRecord, { x, y, width, height }: Box): string => {
  if (axes.twin !== null) return '';
  const sides: Readonly<Record<string, string>> = {
    left: `M${short(x)} ${short(y)}v${short(height)}`,
    right: `M${short(x + width)} ${short(y)}v${short(height)}`,
    top: `M${short(x)} ${short(y)}h${short(width)}`,
    bottom: `M${short(x)} ${short(y + height)}h${short(width)}`,
  };
  const d = axes.frame.map((side) => named(sides, side) ?? '').join('');
  return d === ''
    ? ''
    : element('path', {
        d,
        fill: 'none',
        stroke: '#000000',
        'stroke-width': 0.8,
        'stroke-linecap': 'square',
      });
};

const isAbove = (axes: AxesRecord): boolean => axes.x.side === 'top' || axes.twin === 'y';
const isBeside = (axes: AxesRecord): boolean => axes.y.side === 'right' || axes.twin === 'x';

const ticks = (frame: Frame): string =>
  (frame.axes.twin === 'x' ? '' : ticksBelow(frame)) +
  (frame.axes.twin === 'y' ? '' : ticksLeft(frame));

/** Which end of a turned text lies at its tick: the one that is nearer to the axis. */
const endAtAxis = (axes: AxesRecord): string =>
  Math.sin((axes.x.rotation * Math.PI) / 180) > 0 === isAbove(axes) ? 'start' : 'end';

const ticksBelow = ({ axes, box, x }: Frame): string => {
  if (!axes.x.visible || x.ticks.length === 0) return '';
  const out = isAbove(axes) ? -1 : 1;
  const foot = isAbove(axes) ? box.y : box.y + box.height;
  const size = tickSize(axes.x);
  const turned = axes.x.rotation % 360 !== 0;
  const marks = x.ticks
    .map(({ at }) => `M${short(x.at(at))} ${short(foot)}v${short(3.5 * out)}`)
    .join('');
  const texts = hasTickTexts(axes, 'x')
    ? x.ticks.map(({ at, text }) =>
        write(text, {
          x: x.at(at) + (turned ? size * 0.35 : 0),
          y: foot + 6 * out,
          size,
          anchor: turned ? endAtAxis(axes) : 'middle',
          up: turned ? 'center' : out === 1 ? 'top' : 'bottom',
          rotation: axes.x.rotation,
        }),
      )
    : [];
  return (
    element('path', { d: marks, fill: 'none', stroke: '#000000', 'stroke-width': 0.8 }) +
    texts.join('')
  );
};

const ticksLeft = ({ axes, box, y }: Frame): string => {
  if (!axes.y.visible || y.ticks.length === 0) return '';
  const out = isBeside(axes) ? 1 : -1;
  const side = isBeside(axes) ? box.x + box.width : box.x;
  const marks = y.ticks
    .map(({ at }) => `M${short(side)} ${short(y.at(at))}h${short(3.5 * out)}`)
    .join('');
  const texts = hasTickTexts(axes, 'y')
    ? y.ticks.map(({ at, text }) =>
        write(text, {
          x: side + 6 * out,
          y: y.at(at),
          size: tickSize(axes.y),
          anchor: out === 1 ? 'start' : 'end',
          up: 'center',
        }),
      )
    : [];
  return (
    element('path', { d: marks, fill: 'none', stroke: '#000000', 'stroke-width': 0.8 }) +
    texts.join('')
  );
};

const labels = ({ axes, box }: Frame): string => {
  const parts: string[] = [];
  const { x, y } = axes;
  if (x.visible && x.label.text !== '' && axes.twin !== 'x') {
    const away = tickRoom(axes, 'x', box.width) + 4;
    const place = isAbove(axes)
      ? { y: box.y - away, up: 'bottom' }
      : { y: box.y + box.height + away, up: 'top' };
    parts.push(write(x.label.text, { ...lookOf(x.label), x: box.x + box.width / 2, ...place }));
  }
  if (y.visible && y.label.text !== '' && axes.twin !== 'y') {
    const away = tickRoom(axes, 'y', box.height) + 6;
    const side = isBeside(axes) ? box.x + box.width + away + y.label.size : box.x - away;
    parts.push(
      write(y.label.text, {
        ...lookOf(y.label),
        x: side,
        y: box.y + box.height / 2,
        rotation: y.label.rotation || 90,
      }),
    );
  }
  return parts.join('');
};

const titles = ({ axes, box }: Frame): string =>
  Object.entries(axes.titles)
    .map(([side, title]) => {
      const share = side === 'left' ? 0 : side === 'right' ? 1 : 0.5;
      const above = isAbove(axes)
        ? tickRoom(axes, 'x', box.width) + (axes.x.label.text === '' ? 0 : axes.x.label.size * 1.4)
        : 0;
      return write(title.text, {
        ...lookOf(title),
        x: box.x + share * box.width,
        y: box.y - 6 - above,
        anchor: side,
        up: 'baseline',
      });
    })
    .join('');
