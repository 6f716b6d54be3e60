import { markup } from '../html/markup.js';
import type { Html } from '../html/markup.js';
import { placeLabels } from './place-labels.js';
import type { Placed } from './place-labels.js';
import { length, svgPlot } from './svg-plot.js';

/** Points with labels. */
export interface Scatter {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly points: readonly ScatterPoint[];
  readonly x: Axis;
  readonly y: Axis;
  /** A line across at a height of the y axis. */
  readonly line: { readonly at: number; readonly label: string };
}

export interface ScatterPoint {
  readonly x: number;
  readonly y: number;
  readonly label: string;
  /** Drawn as a full diamond, so that it stands out without colour. */
  readonly isAlarming: boolean;
}

/** The marks of an axis from one end to the other, with what they say. */
export interface Axis {
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
  readonly label: string;
}

const frame = { left: 52, right: 24, top: 34, bottom: 52, width: 640, height: 420 };

/** A scatter plot. Points beyond the ends of an axis are drawn at its end. */
export function scatter(plot: Scatter): Html {
  const { points, x, y, line } = plot;
  const xOf = scale(x, frame.left, frame.width - frame.right);
  const yOf = scale(y, frame.height - frame.bottom, frame.top);
  const placed = placeLabels(
    points.map((point) => ({ x: xOf(point.x), y: yOf(point.y), text: point.label })),
  );
  const content = [
    horizontal(y, yOf),
    vertical(x, xOf),
    across(line, yOf),
    placed.map((point, index) => mark(point, points[index]?.isAlarming ?? false)),
  ];
  return svgPlot({ ...plot, ...frame, kind: 'scatter', content: markup`${content}` });
}

type Scale = (value: number) => number;

function scale({ ticks }: Axis, start: number, end: number): Scale {
  const [low, high] = [ticks.at(0)?.at ?? 0, ticks.at(-1)?.at ?? 1];
  return (value) => {
    const share = Math.max(0, Math.min(1, (value - low) / (high - low)));
    return start + share * (end - start);
  };
}

function horizontal({ ticks, label }: Axis, yOf: Scale): Html {
  const lines = ticks.map(({ at, text }) => {
    const y = length(yOf(at));
    return markup`<line class="${at === 0 ? 'axis' : 'grid'}" x1="${frame.left}" x2="${frame.width - frame.right}" y1="${y}" y2="${y}"/><text class="tick" x="${frame.left - 8}" y="${y}" dy=".35em" text-anchor="end">${text}</text>\n`;
  });
  return markup`${lines}<text class="label" x="4" y="16">${label}</text>\n`;
}

function vertical({ ticks, label }: Axis, xOf: Scale): Html {
  const base = frame.height - frame.bottom;
  const labels = ticks.map(({ at, text }) => {
    const x = length(xOf(at));
    return markup`<line class="grid" x1="${x}" x2="${x}" y1="${frame.top}" y2="${base}"/><text class="tick" x="${x}" y="${base + 18}" text-anchor="middle">${text}</text>\n`;
  });
  const middle = length((frame.left + frame.width - frame.right) / 2);
  return markup`${labels}<text class="label" x="${middle}" y="${frame.height - 8}" text-anchor="middle">${label}</text>\n`;
}

function across({ at, label }: Scatter['line'], yOf: Scale): Html {
  const y = yOf(at);
  return markup`<line class="mark" x1="${frame.left}" x2="${frame.width - frame.right}" y1="${length(y)}" y2="${length(y)}"/><text class="tick" x="${frame.left + 4}" y="${length(y - 4)}">${label}</text>\n`;
}

function mark({ x, y, text, labelX, labelY }: Placed, isAlarming: boolean): Html {
  const shape = isAlarming
    ? markup`<path class="alarm" d="M${length(x)} ${length(y - 7)}l7 7l-7 7l-7-7z"/>`
    : markup`<circle class="point" cx="${length(x)}" cy="${length(y)}" r="4"/>`;
  return markup`${shape}<text class="${isAlarming ? 'alarm-label' : 'tick'}" x="${length(labelX)}" y="${length(labelY)}" dy=".35em" text-anchor="middle">${text}</text>\n`;
}
