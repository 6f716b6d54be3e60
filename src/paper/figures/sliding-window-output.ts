import type { LocalizedText } from '../../util/localized-text.js';
import type { Point } from '../layout/draw.js';
import type { FigureDraw } from './bounds.js';
import type { FigureContext } from './drawing.js';
import type { Segment } from './placement.js';
import { ink, line, lines, rectangle } from './shapes.js';
import { atMiddle, leading, onBaseline, sizes, textLabel } from './text.js';
import type { SlidingWindow, WindowGrid } from './window-grid.js';

/** How the window's result is called, by what is done in it. */
const operations: Readonly<Record<SlidingWindow['operation'], LocalizedText>> = {
  convolution: { zh: '卷积', en: 'convolution' },
  'max-pooling': { zh: '最大池化', en: 'max pooling' },
  'average-pooling': { zh: '平均池化', en: 'average pooling' },
};

const output: LocalizedText = { zh: '输出 ?×?', en: 'output ?×?' };

/** Sides of a cell of the output and of the whole box, in points: the same in every figure, so that nothing can be measured. */
const sides = { cell: 12, box: 42 } as const;

/** Room for the words below an input that is smaller than they are, in points. */
const inputWords = 36;

/** To the right of the input: what is computed, and the output as a dashed box of unknown size with its first cell in it. */
export function hiddenOutput(
  { operation }: SlidingWindow,
  { side, reach, cell }: WindowGrid,
  context: FigureContext,
): FigureDraw[] {
  const label = textLabel(operations[operation][context.language], context);
  const edge = Math.max(side * cell, inputWords);
  const gap = Math.max(56, label.width + 20);
  const windowSide = reach * cell;
  const corner: Point = [edge + gap, Math.max(0, (windowSide - sides.cell) / 2)];
  const [upper, lower] = beams(windowSide, corner);
  const stroke = { stroke: ink.dark, lineWidth: lines.thin };
  const middle = edge + gap / 2;
  const below = Math.max(
    ...[-1, 1].map((end) => heightAt(lower, middle + (end * label.width) / 2)),
  );
  return [
    line(upper, stroke),
    line(lower, stroke),
    ...unknownBox(corner, context),
    ...atMiddle(label, [middle, below + sizes.label]),
  ];
}

/** From the right corners of the window to the left corners of the output's first cell. */
const beams = (windowSide: number, [left, top]: Point): readonly [Segment, Segment] => [
  [
    [windowSide, 0],
    [left, top],
  ],
  [
    [windowSide, windowSide],
    [left, top + sides.cell],
  ],
];

/** The height of a line at a place. */
const heightAt = ([[x, y], [toX, toY]]: Segment, at: number): number =>
  y + ((toY - y) * (at - x)) / (toX - x);

function unknownBox([x, y]: Point, context: FigureContext): FigureDraw[] {
  const { cell, box } = sides;
  const label = textLabel(output[context.language], context);
  return [
    rectangle(
      { left: x, top: y, right: x + box, bottom: y + box },
      { stroke: ink.dark, lineWidth: lines.normal, dash: [2.6, 1.8] },
    ),
    rectangle(
      { left: x, top: y, right: x + cell, bottom: y + cell },
      { fill: ink.strongFill, stroke: ink.dark, lineWidth: lines.strong },
    ),
    ...atMiddle(textLabel('?', context, 15), [x + 0.55 * box, y + 0.55 * box]),
    ...onBaseline(label, [x + box / 2, y + box + leading * sizes.label + 1]),
  ];
}
