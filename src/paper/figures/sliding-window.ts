import type { LocalizedText } from '../../util/localized-text.js';
import type { Point, Stroke } from '../layout/draw.js';
import { framed } from './bounds.js';
import type { FigureDraw } from './bounds.js';
import type { Drawing, FigureContext } from './drawing.js';
import { arrow, dot, gridLines, ink, line, lines, rectangle } from './shapes.js';
import { hiddenOutput } from './sliding-window-output.js';
import { atMiddle, leading, onBaseline, sizes, stacked, textLabel } from './text.js';
import { gridOf, movesOn, square, touched } from './window-grid.js';
import type { SlidingWindow, WindowGrid } from './window-grid.js';

/** A window over an image, at its first place and one stride on; at most 330 by 150 points. The output's size stays open. */
export function drawSlidingWindow(figure: SlidingWindow, context: FigureContext): Drawing {
  const grid = gridOf(figure);
  const content = [
    ...image(figure, grid),
    ...windows(figure, grid),
    ...strideArrow(figure, grid, context),
    ...windowWords(figure, grid, context),
    ...paddingWords(figure, grid, context),
    ...hiddenOutput(figure, grid, context),
  ];
  return framed(content, context.typesetter);
}

const dashed: Stroke = { stroke: ink.soft, lineWidth: lines.thin, dash: [1.6, 1.4] };

/** The image as filled cells, those that the window sees darker, and the padding around it as dashed cells. */
function image(figure: SlidingWindow, grid: WindowGrid): FigureDraw[] {
  const { image: cells, padding } = figure;
  const inner = square(grid, padding, cells);
  const padded = square(grid, 0, grid.side);
  const rim = [rectangle(padded, dashed), ...gridLines(padded, [grid.side, grid.side], dashed)];
  const solid: Stroke = { stroke: ink.soft, lineWidth: lines.thin };
  return [
    rectangle(inner, { fill: ink.fill }),
    ...touched(figure, grid, 0).map((box) => rectangle(box, { fill: ink.strongFill })),
    ...(padding === 0 ? [] : rim),
    ...gridLines(inner, [cells, cells], solid),
    rectangle(inner, { ...solid, stroke: ink.dark }),
  ];
}

/** The first place in strong lines; the second one dashed and a little smaller, so that both show where they meet. */
function windows(figure: SlidingWindow, grid: WindowGrid): FigureDraw[] {
  const inset = Math.min(1.8, 0.18 * grid.cell);
  const second = movesOn(figure, grid) ? touched(figure, grid, figure.stride) : [];
  return [
    ...second.map(({ left, top, right, bottom }) =>
      rectangle(
        { left: left + inset, top: top + inset, right: right - inset, bottom: bottom - inset },
        { stroke: ink.dark, lineWidth: 0.9, dash: [2.6, 1.8] },
      ),
    ),
    ...touched(figure, grid, 0).map((box) =>
      rectangle(box, { stroke: ink.dark, lineWidth: figure.dilation === 1 ? lines.strong : 1.1 }),
    ),
  ];
}

const words = {
  window: { zh: '窗口', en: 'window' },
  dilation: { zh: '空洞率', en: 'dilation' },
  stride: { zh: '步幅', en: 'stride' },
  padding: { zh: '填充', en: 'padding' },
  input: { zh: '输入', en: 'input' },
} as const satisfies Record<string, LocalizedText>;

/** Height above the grid at which the stride's arrow runs, in points. */
const arrowHeight = 7;

/** An arrow above the grid from the middle of the window to its middle one stride on. */
function strideArrow(
  figure: SlidingWindow,
  grid: WindowGrid,
  context: FigureContext,
): FigureDraw[] {
  if (!movesOn(figure, grid)) return [];
  const { stride } = figure;
  const from = (grid.reach * grid.cell) / 2;
  const to = from + stride * grid.cell;
  const label = textLabel(`${words.stride[context.language]} ${stride}`, context);
  const tick = (x: number) =>
    line(
      [
        [x, -arrowHeight - 2.5],
        [x, -2.5],
      ],
      { stroke: ink.dark, lineWidth: lines.thin },
    );
  return [
    tick(from),
    tick(to),
    ...arrow([
      [from, -arrowHeight],
      [to, -arrowHeight],
    ]),
    ...atMiddle(label, [to + 5, -arrowHeight], 'left'),
  ];
}

/** Where the words to the left of the grid end, and where their pointers begin, in points. */
const margin = { words: -15, pointer: -12.5 } as const;

const pointer = (to: Point): FigureDraw =>
  line([[margin.pointer, to[1]], to], { stroke: ink.dark, lineWidth: lines.thin });

/** The window's size, and below it what its two places in the drawing do not show. */
function windowWords(
  figure: SlidingWindow,
  grid: WindowGrid,
  context: FigureContext,
): FigureDraw[] {
  const { window, dilation, stride } = figure;
  const say = (word: keyof typeof words, value: string) =>
    textLabel(`${words[word][context.language]} ${value}`, context);
  const labels = [
    say('window', `${window}×${window}`),
    ...(dilation > 1 ? [say('dilation', `${dilation}`)] : []),
    ...(movesOn(figure, grid) ? [] : [say('stride', `${stride}`)]),
  ];
  const middle = dilation === 1 ? Math.min(grid.reach * grid.cell, 28) / 2 : grid.cell / 2;
  const baseline = middle + 0.33 * sizes.label;
  return [...stacked(labels, [margin.words, baseline], { align: 'right' }), pointer([0, middle])];
}

/** The padding's width at the lower left, and the input's size below. */
function paddingWords(
  figure: SlidingWindow,
  grid: WindowGrid,
  context: FigureContext,
): FigureDraw[] {
  const { image: cells, padding } = figure;
  const side = grid.side * grid.cell;
  const input = textLabel(`${words.input[context.language]} ${cells}×${cells}`, context);
  const below = onBaseline(input, [side / 2, side + leading * sizes.label + 1]);
  if (padding === 0) return below;
  const label = textLabel(`${words.padding[context.language]} ${padding}`, context);
  const middle = (padding * grid.cell) / 2;
  const at: Point = [middle, side - middle];
  return [...below, ...atMiddle(label, [margin.words, at[1]], 'right'), pointer(at), dot(at, 1.2)];
}
