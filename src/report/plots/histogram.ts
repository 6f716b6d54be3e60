import { markup } from '../html/markup.js';
import type { Html } from '../html/markup.js';
import { length, svgPlot } from './svg-plot.js';
import { ticksUpTo } from './ticks.js';

/** Bars of equal width beside each other. */
export interface Histogram {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly counts: readonly number[];
  /** What stands under the borders of the bars: one more than there are bars. */
  readonly borders: readonly string[];
  readonly xLabel: string;
  readonly yLabel: string;
  /** A line across, at a place counted in bars from the left. */
  readonly line?: { readonly at: number; readonly label: string };
}

const frame = { left: 44, right: 16, top: 34, bottom: 52, width: 640, height: 300 };
const inner = {
  width: frame.width - frame.left - frame.right,
  height: frame.height - frame.top - frame.bottom,
};
const base = frame.top + inner.height;

/** A histogram with counts above the bars. */
export function histogram(plot: Histogram): Html {
  const ticks = ticksUpTo(Math.max(1, ...plot.counts), 5);
  const most = ticks.at(-1) ?? 1;
  const content = [
    gridLines(ticks, most),
    bars(plot.counts, most),
    xAxis(plot),
    line(plot),
    yLabel(plot),
  ];
  return svgPlot({ ...plot, ...frame, kind: 'histogram', content: markup`${content}` });
}

const xOf = (bar: number, bars: number): number => frame.left + (bar * inner.width) / bars;
const yOf = (count: number, most: number): number => base - (count * inner.height) / most;

const gridLines = (ticks: readonly number[], most: number): Html[] =>
  ticks.map((tick) => {
    const y = length(yOf(tick, most));
    return markup`<line class="${tick === 0 ? 'axis' : 'grid'}" x1="${frame.left}" x2="${frame.width - frame.right}" y1="${y}" y2="${y}"/><text class="tick" x="${frame.left - 8}" y="${y}" dy=".35em" text-anchor="end">${tick}</text>\n`;
  });

function bars(counts: readonly number[], most: number): Html[] {
  return counts.map((count, bar) => {
    if (count === 0) return markup``;
    const [left, right] = [xOf(bar, counts.length) + 2, xOf(bar + 1, counts.length) - 2];
    const top = yOf(count, most);
    return markup`<rect class="fill" x="${length(left)}" y="${length(top)}" width="${length(right - left)}" height="${length(base - top)}"/><text class="count" x="${length((left + right) / 2)}" y="${length(top - 5)}" text-anchor="middle">${count}</text>\n`;
  });
}

function xAxis({ borders, counts, xLabel }: Histogram): Html {
  const labels = borders.map(
    (border, bar) =>
      markup`<text class="tick" x="${length(xOf(bar, counts.length))}" y="${base + 18}" text-anchor="middle">${border}</text>`,
  );
  return markup`${labels}<text class="label" x="${length(frame.left + inner.width / 2)}" y="${frame.height - 8}" text-anchor="middle">${xLabel}</text>\n`;
}

function line({ line: across, counts }: Histogram): Html {
  if (!across) return markup``;
  const x = length(xOf(across.at, counts.length));
  return markup`<line class="mark" x1="${x}" x2="${x}" y1="${frame.top - 12}" y2="${base}"/><text class="tick" x="${x}" y="${frame.top - 18}" text-anchor="middle">${across.label}</text>\n`;
}

/** Above the axis, so that it needs not be read sideways. */
const yLabel = ({ yLabel: label }: Histogram): Html =>
  markup`<text class="label" x="4" y="${frame.top - 18}">${label}</text>`;
