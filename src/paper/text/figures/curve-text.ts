import type { Figure } from '../../../exam/manifest/question-schema.js';
import { scaleOf } from '../../figures/curve-axes.js';
import { smooth } from '../../figures/smooth.js';
import { displayWidth } from '../display-width.js';
import { texToText } from '../tex/tex-to-text.js';
import type { TextOptions } from '../text-options.js';
import { createCanvas } from './canvas.js';
import type { Canvas } from './canvas.js';
import { putLabels } from './curve-labels.js';
import type { CurveMark } from './curve-labels.js';

type Curve = Extract<Figure, { kind: 'curve' }>;
type Cell = readonly [column: number, row: number];

/** Rows of the curve, and the most columns; a wider window would only stretch it. */
const size = { rows: 13, columns: 56 } as const;

/** Room for the arrow of the level axis, and for that of the upright one. */
const beyond = { right: 3, top: 2 } as const;

/** The curve in asterisks between its axes, with marked points as ●; like on paper, axes carry no numbers. */
export function curveText(figure: Curve, options: TextOptions): string[] {
  const [xLabel, yLabel] = [texToText(figure.xLabel, options), texToText(figure.yLabel, options)];
  const room = options.width - beyond.right - displayWidth(xLabel) - 1;
  const columns = Math.min(size.columns, room - 1);
  const place = placing(figure, columns);
  const canvas = createCanvas(options.width, size.rows + beyond.top + 1);
  drawAxes(canvas, axesOf(figure, place), { columns, xLabel, yLabel });
  drawCurve(canvas, smooth(figure.points).map(place));
  const marks = figure.marks.map(({ at, label }): CurveMark => ({
    at: place(at),
    label: texToText(label, options),
  }));
  for (const { at } of marks) canvas.put(...at, '●');
  const left = putLabels(canvas, marks);
  return [...canvas.lines(), ...left];
}

/** From numbers to cells; the first column is the upright axis where that stands at the left edge. */
function placing(figure: Curve, columns: number): (point: readonly [number, number]) => Cell {
  const { x, y } = scaleOf(figure);
  const share = (value: number, { least, most }: typeof x) => (value - least) / (most - least);
  return ([px, py]) => [
    1 + Math.round(share(px, x) * (columns - 1)),
    beyond.top + Math.round((1 - share(py, y)) * (size.rows - 1)),
  ];
}

/** The cell where the axes cross: at zero, or at the left and lower edge where zero is far away. */
function axesOf(figure: Curve, place: (point: readonly [number, number]) => Cell): Cell {
  const { x, y } = scaleOf(figure);
  const holdsZero = ({ least, most }: typeof x) => least <= 0 && most >= 0;
  const [column, row] = place([0, 0]);
  return [holdsZero(x) ? column : 0, holdsZero(y) ? row : size.rows + beyond.top];
}

interface AxisWords {
  readonly columns: number;
  readonly xLabel: string;
  readonly yLabel: string;
}

function drawAxes(canvas: Canvas, [column, row]: Cell, words: AxisWords): void {
  const { columns, xLabel, yLabel } = words;
  const end = columns + beyond.right;
  canvas.put(0, row, `${'─'.repeat(end - 1)}→ ${xLabel}`);
  for (let at = 1; at < canvas.height; at++) canvas.put(column, at, at === row ? '┼' : '│');
  canvas.put(column, 0, `↑ ${yLabel}`);
}

/** From point to point in as many steps as cells lie between them. */
function drawCurve(canvas: Canvas, cells: readonly Cell[]): void {
  for (const [index, to] of cells.entries()) {
    const from = cells[index - 1] ?? to;
    const steps = Math.max(1, Math.abs(to[0] - from[0]), Math.abs(to[1] - from[1]));
    for (let step = 0; step <= steps; step++) {
      const between = (axis: 0 | 1) =>
        Math.round(from[axis] + ((to[axis] - from[axis]) * step) / steps);
      canvas.put(between(0), between(1), '*');
    }
  }
}
