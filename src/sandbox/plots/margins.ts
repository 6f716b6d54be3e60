import { scaleOf } from './scale.js';
import { heightOf, widthOf } from './words.js';

import type { AxesRecord, AxisRecord } from './figure-record.js';

/** The room that texts need around a plot. */
export interface Margins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export const tickSize = (axis: AxisRecord): number =>
  typeof axis.size === 'number' ? axis.size : 9;

/** How many ticks a side of this length has at most. */
export const mostTicks = (length: number, side: 'x' | 'y'): number =>
  Math.max(1, Math.min(9, Math.floor(length / (side === 'x' ? 34 : 22))));

/** Whether the ticks of an axis are written. */
export const hasTickTexts = (axes: AxesRecord, side: 'x' | 'y'): boolean =>
  axes.shown && axes[side].visible && !axes[side].textless && axes.twin !== side;

/** How far the texts of the ticks reach from the axis. */
export const tickRoom = (axes: AxesRecord, side: 'x' | 'y', length: number): number => {
  if (!hasTickTexts(axes, side)) return 0;
  const axis = axes[side];
  const { ticks } = scaleOf(axis, 0, length, mostTicks(length, side));
  if (ticks.length === 0) return 0;
  const size = tickSize(axis);
  const width = Math.max(...ticks.map(({ text }) => widthOf(text, size)));
  const turned = Math.abs(Math.sin((axis.rotation * Math.PI) / 180));
  const height = Math.max(...ticks.map(({ text }) => heightOf(text, size)));
  return (
    6 +
    (side === 'y'
      ? Math.max(width * (1 - turned), height)
      : Math.max(height, width * turned + height * (1 - turned)))
  );
};

const labelRoom = (axes: AxesRecord, side: 'x' | 'y'): number => {
  const { label, visible } = axes[side];
  return axes.shown && visible && label.text !== '' && axes.twin !== side
    ? heightOf(label.text, label.size) + 4
    : 0;
};

const titleRoom = (axes: AxesRecord): number =>
  Math.max(0, ...Object.values(axes.titles).map((title) => heightOf(title.text, title.size) + 7));

/** Room for a colour bar beside or below the plot. */
export const colorbarRoom = (bar: AxesRecord['colorbars'][number]): number =>
  52 + (bar.label === '' ? 0 : 14);

/** Room for all colour bars below (`across`), or for all those beside the plot. */
export const colorbarsRoom = (bars: AxesRecord['colorbars'], across: boolean): number =>
  bars.reduce((sum, bar) => (bar.across === across ? sum + colorbarRoom(bar) : sum), 0);

/** The room around axes whose plot is about so wide and high. */
export const marginsOf = (axes: AxesRecord, width: number, height: number): Margins => {
  const x = tickRoom(axes, 'x', width) + labelRoom(axes, 'x');
  const y = tickRoom(axes, 'y', height) + labelRoom(axes, 'y');
  const above = axes.x.side === 'top' || axes.twin === 'y';
  const beside = axes.y.side === 'right' || axes.twin === 'x';
  const bars = (across: boolean): number => colorbarsRoom(axes.colorbars, across);
  const outside = axes.legend?.outside
    ? Math.max(...axes.legend.entries.map(({ text }) => widthOf(text, 9)), 0) + 44
    : 0;
  return {
    left: 6 + (beside ? 0 : y),
    right: 8 + (beside ? y : 0) + bars(false) + outside,
    top: 6 + titleRoom(axes) + (above ? x : 0),
    bottom: 6 + (above ? 0 : x) + bars(true),
  };
};
